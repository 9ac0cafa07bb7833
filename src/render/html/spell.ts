import type { Block, Inline, Item, Table } from '../blocks.ts';
import { text } from './escape.ts';

/** A block as HTML. Wide tables can be scrolled, also with the keyboard; `label` names them for those who cannot see them. */
export function spell(block: Block, label: string): string {
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

function table({ head, rows }: Table, label: string): string {
  const first = head.map((cell) => `<th scope="col">${text(cell)}</th>`).join('');
  const body = rows.map(([title = '', ...cells]) => {
    return `<tr><th scope="row">${text(title)}</th>${cells.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`;
  });
  return `<div class="wide" role="region" aria-label="${text(label)}" tabindex="0"><table>\n<thead><tr>${first}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
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
