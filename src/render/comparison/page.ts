import type { Comparison } from '../../model/comparison.ts';
import { renderPage } from '../html/page.ts';
import type { View } from '../view.ts';
import { sectionsOf } from './document.ts';
import { funnelChart, PAGE_STYLE } from './funnel-chart.ts';
import { barLegend, funnelLegend } from './legend.ts';
import { type Words, worded, wordsFor } from './words.ts';

/** The comparison as one HTML file. Loaded only when somebody asks for HTML: it brings d3. */
export function renderComparisonPage(comparison: Comparison, view: View): string {
  const words = wordsFor(view);
  return renderPage(
    {
      title: words.own.title,
      sections: sectionsOf(comparison, words),
      charts: { spread: chartsOf(worded(comparison, words), words), people: legendOf(comparison, words) },
      footer: words.own.contents,
      style: PAGE_STYLE,
    },
    view,
  );
}

function chartsOf(comparison: Comparison, words: Words): string {
  if (comparison.funnels.length === 0) return '';
  const charts = comparison.funnels.map((funnel, at) => funnelChart(`funnel-${at}`, funnel, comparison, words));
  return `${funnelLegend(words)}\n<div class="charts">\n${charts.join('\n')}\n</div>`;
}

/** Where nobody has a rate, nothing is drawn. */
function legendOf({ people }: Comparison, words: Words): string {
  return people.some(({ total }) => total.per_conversation !== null) ? barLegend(words) : '';
}
