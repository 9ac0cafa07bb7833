import type { Block, Inline, Item, Table } from '../blocks.ts';
import { text } from './escape.ts';

/** A block as HTML; `label` names a table where the heading above it is not enough. */
export function spell(block: Block, label?: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${text(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
    case 'facts':
      return `<dl>\n${block.facts.map(([name, value]) => `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`).join('\n')}\n</dl>`;
    case 'table':
      return table(block, label);
    case 'list':
      return `<ul class="places">\n${block.items.map(item).join('\n')}\n</ul>`;
  }
}

/** On a telephone the style puts rows below each other; the roles keep it a table for those who hear it. */
function table({ head, rows }: Table, label: string | undefined): string {
  const name = label === undefined ? '' : ` aria-label="${text(label)}"`;
  const first = head.map((cell) => `<th scope="col" role="columnheader">${text(cell)}</th>`).join('');
  const body = rows.map(([title = '', ...cells]) => {
    const values = cells.map((cell, column) => {
      return `<td role="cell" data-label="${text(head[column + 1] ?? '')}">${text(cell)}</td>`;
    });
    return `<tr role="row"><th scope="row" role="rowheader">${text(title)}</th>${values.join('')}</tr>`;
  });
  return `<table role="table"${name}>
<thead role="rowgroup"><tr role="row">${first}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody>
</table>`;
}

/** The line with the hit is what the eye should land on; what stands before it led there, what comes after explains. */
function item({ text: lead, below }: Item): string {
  const own = below.findIndex((line) => line.some((piece) => typeof piece !== 'string'));
  const lines = below.map((line, at) => {
    const kind = own < 0 || at > own ? 'why' : at === own ? 'own' : 'before';
    return `<p class="${kind}">${inline(line)}</p>`;
  });
  return `<li><p>${inline(lead)}</p>${lines.join('')}</li>`;
}

function inline(pieces: Inline): string {
  return pieces.map((piece) => (typeof piece === 'string' ? text(piece) : `<mark>${text(piece.mark)}</mark>`)).join('');
}
