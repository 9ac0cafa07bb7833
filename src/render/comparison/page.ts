import type { Comparison } from '../../model/comparison.ts';
import type { Section } from '../document.ts';
import { text } from '../html/escape.ts';
import { shell } from '../html/shell.ts';
import { spell } from '../html/spell.ts';
import type { View } from '../view.ts';
import { sectionsOf } from './document.ts';
import { funnelChart, funnelLegend, PAGE_STYLE } from './funnel-chart.ts';
import { type Words, wordsFor } from './words.ts';

/** The comparison as one HTML file. Loaded only when somebody asks for HTML: it brings d3. */
export function renderComparisonPage(comparison: Comparison, view: View): string {
  const words = wordsFor(view);
  const [head, ...sections] = sectionsOf(comparison, words);
  const body = `<header>
${head === undefined ? '' : spelled(head)}
</header>
<nav aria-label="${text(words.common.page.contents)}"><ul>
${sections.map(({ id, blocks }) => `<li><a href="#${id}">${text(titleOf(blocks))}</a></li>`).join('\n')}
</ul></nav>
<main id="content" tabindex="-1">
${sections.map((section) => sectionOf(section, comparison, words)).join('\n')}
</main>`;
  return shell(words.own.title, body, view, PAGE_STYLE);
}

function sectionOf(section: Section, comparison: Comparison, words: Words): string {
  const charts = section.id === 'spread' ? chartsOf(comparison, words) : '';
  return `<section id="${section.id}" aria-labelledby="${section.id}-h">\n${spelled(section)}${charts}\n</section>`;
}

/** Everything under a heading; a table bears the name of the nearest one above it, and its columns. */
function spelled({ id, blocks }: Section): string {
  let nearest = titleOf(blocks);
  return blocks
    .map((block) => {
      if (block.kind === 'heading') nearest = block.text;
      const html = spell(block, block.kind === 'table' ? `${nearest}: ${block.head.slice(1).join(', ')}` : nearest);
      return block.kind === 'heading' && block.level === 2 ? html.replace('<h2>', `<h2 id="${id}-h">`) : html;
    })
    .join('\n');
}

function titleOf(blocks: Section['blocks']): string {
  const [first] = blocks;
  return first?.kind === 'heading' ? first.text : '';
}

function chartsOf(comparison: Comparison, words: Words): string {
  if (comparison.funnels.length === 0) return '';
  const charts = comparison.funnels.map((funnel, at) => funnelChart(`funnel-${at}`, funnel, comparison, words));
  return `\n${funnelLegend(words)}\n${charts.join('\n')}`;
}
