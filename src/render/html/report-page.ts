import type { CategoryCount, Rate, Report } from '../../model/report.ts';
import { type Section, sectionsOf } from '../document.ts';
import { rotationOf } from '../earlier.ts';
import { documentTitle } from '../head.ts';
import type { View } from '../view.ts';
import type { Wording } from '../wording.ts';
import { wordingFor } from '../wordings.ts';
import { columnsChart } from './columns.ts';
import { text } from './escape.ts';
import { type Range, rangesChart } from './ranges.ts';
import { shell } from './shell.ts';
import { spell } from './spell.ts';

/** The report as one HTML file for phone, screen and paper. Loaded only when somebody asks for HTML: it brings d3. */
export function renderReportPage(report: Report, view: View): string {
  const wording = wordingFor(view);
  const [head, ...sections] = sectionsOf(report, view);
  const charts: Readonly<Record<string, string>> = {
    figures: figuresChart(report, wording),
    course: columnsChart(report, wording),
    earlier: earlierChart(report, wording),
  };
  const body = `<header>
${head === undefined ? '' : spelled(head)}
</header>
<nav aria-label="${text(wording.page.contents)}"><ul>
${sections.map(({ id, blocks }) => `<li><a href="#${id}">${text(titleOf(blocks))}</a></li>`).join('\n')}
</ul></nav>
<main id="content" tabindex="-1">
${sections.map((section) => `<section id="${section.id}" aria-labelledby="${section.id}-h">\n${spelled(section, charts[section.id])}\n</section>`).join('\n')}
</main>
<footer><p>${text(report.shared ? wording.shared : wording.page.footer)}</p></footer>`;
  return shell(documentTitle(report, wording), body, view);
}

/** A section's blocks; its chart stands right under its heading. */
function spelled({ id, blocks }: Section, chart = ''): string {
  const title = titleOf(blocks);
  return blocks
    .map((block) => {
      const html = spell(block, block.kind === 'table' ? `${title}: ${block.head.slice(1).join(', ')}` : undefined);
      if (block.kind !== 'heading' || block.level !== 2) return html;
      return `${html.replace('<h2>', `<h2 id="${id}-h">`)}${chart === '' ? '' : `\n${chart}`}`;
    })
    .join('\n');
}

function titleOf(blocks: Section['blocks']): string {
  const [first] = blocks;
  return first?.kind === 'heading' ? first.text : '';
}

function figuresChart({ categories, counts }: Report, wording: Wording): string {
  const ranges = categories.flatMap(({ id, title }) => {
    const count = counts[id];
    return count === undefined ? [] : [countRange(title, count, wording)];
  });
  return rangesChart('figures', wording.page.chart.figures, ranges);
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
  return ranges.length < 2 ? '' : rangesChart('earlier', wording.page.chart.earlier, ranges, { alike: true });
}

function rateRange(title: string, { value, interval }: Rate, wording: Wording): Range {
  const shown = wording.numbers.decimal(value);
  return { title, at: value, within: interval, ...spelledRange(title, shown, wording.interval(interval, 2), wording) };
}

function spelledRange(title: string, value: string, interval: string, wording: Wording) {
  return { value, interval, spoken: wording.page.range(title, value, interval) };
}
