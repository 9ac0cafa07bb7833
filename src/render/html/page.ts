import type { Block, Section } from '../blocks.ts';
import type { View } from '../view.ts';
import { wordingFor } from '../wordings.ts';
import { text } from './escape.ts';
import { shell } from './shell.ts';
import { spell } from './spell.ts';

interface Page {
  readonly title: string;
  /** The first one is the head of the page: it stands above the list of contents, and not in it. */
  readonly sections: readonly Section[];
  /** HTML of charts or of a legend by section; it stands before the first table with something drawn in it, else before the first. */
  readonly charts: Readonly<Record<string, string>>;
  readonly footer: string;
  /** What the page adds to the style of all pages. */
  readonly style?: string;
}

/** A document with its list of contents and charts as one HTML file for phone, screen and paper. */
export function renderPage({ title, sections: [head, ...sections], charts, footer, style }: Page, view: View): string {
  const body = `<header>
${head === undefined ? '' : spelled(head)}
</header>
<nav aria-label="${text(wordingFor(view).page.contents)}"><ul>
${sections.map(({ id, blocks }) => `<li><a href="#${id}">${text(titleOf(blocks))}</a></li>`).join('\n')}
</ul></nav>
<main id="content" tabindex="-1">
${sections.map((section) => `<section id="${section.id}" aria-labelledby="${section.id}-h">\n${spelled(section, charts[section.id])}\n</section>`).join('\n')}
</main>
<footer><p>${text(footer)}</p></footer>`;
  return shell(title, body, view, style);
}

/** A table bears the name of the nearest heading above it, and its columns. */
function spelled({ id, blocks }: Section, chart = ''): string {
  const drawn = blocks.findIndex(isDrawn);
  const table = drawn < 0 ? blocks.findIndex(({ kind }) => kind === 'table') : drawn;
  let nearest = '';
  return blocks
    .map((block, at) => {
      if (block.kind === 'heading') nearest = block.text;
      const html = spell(block, block.kind === 'table' ? `${nearest}: ${block.head.join(', ')}` : undefined);
      if (block.kind === 'heading' && block.level === 2) return html.replace('<h2>', `<h2 id="${id}-h">`);
      return at === table && chart !== '' ? `${chart}\n${html}` : html;
    })
    .join('\n');
}

function isDrawn(block: Block): boolean {
  return block.kind === 'table' && block.rows.flat().some((cell) => typeof cell !== 'string' && cell.bar !== undefined);
}

function titleOf([first]: Section['blocks']): string {
  return first?.kind === 'heading' ? first.text : '';
}
