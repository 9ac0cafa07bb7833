import type { CategoryCount, Rate, Report } from '../../model/report.ts';
import { sectionsOf } from '../document.ts';
import { rotationOf } from '../earlier.ts';
import { documentTitle } from '../head.ts';
import type { View } from '../view.ts';
import type { Wording } from '../wording.ts';
import { worded } from '../wordings.ts';
import { columnsChart } from './columns.ts';
import { renderPage } from './page.ts';
import { type Range, rangesChart } from './ranges.ts';

/** The report as a page. Loaded only when somebody asks for HTML: it brings d3. */
export function renderReportPage(saved: Report, view: View): string {
  const { report, wording } = worded(saved, view);
  const charts = {
    figures: figuresChart(report, wording),
    course: columnsChart(report, wording),
    earlier: earlierChart(report, wording),
  };
  const footer = report.shared ? wording.mirror : wording.page.footer;
  return renderPage(
    { title: documentTitle(report, wording), sections: sectionsOf(report, view), charts, footer },
    view,
  );
}

function figuresChart({ categories, counts }: Report, wording: Wording): string {
  const ranges = categories.flatMap(({ id, title }) => {
    const count = counts[id];
    return count === undefined ? [] : [countRange(title, count, wording)];
  });
  return rangesChart('figures', wording.page.chart.figures, ranges, { tick: wording.numbers.count });
}

function countRange(title: string, { hits, interval }: CategoryCount, wording: Wording): Range {
  const shown = wording.numbers.count(hits);
  return { title, at: hits, within: interval, ...spelledRange(title, shown, wording.interval(interval, 1), wording) };
}

/** Rotations that have a rate; with fewer than two there is nothing to look at side by side. */
function earlierChart(report: Report, wording: Wording): string {
  const ranges = [...(report.previous ?? []), report].flatMap((one) => {
    const rate = one.total.per_conversation;
    return rate === null ? [] : [rateRange(rotationOf(one, one === report, wording), rate, wording)];
  });
  if (ranges.length < 2) return '';
  const tick = (value: number) => wording.numbers.decimal(value, 1);
  return rangesChart('earlier', wording.page.chart.earlier, ranges, { tick, alike: true });
}

function rateRange(title: string, { value, interval }: Rate, wording: Wording): Range {
  const shown = wording.numbers.decimal(value);
  return { title, at: value, within: interval, ...spelledRange(title, shown, wording.interval(interval, 2), wording) };
}

function spelledRange(title: string, value: string, interval: string, wording: Wording) {
  return { value, interval, spoken: wording.page.range(title, value, interval) };
}
