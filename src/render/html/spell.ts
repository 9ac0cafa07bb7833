import type { Bar, Block, Cell, Inline, Item, Table } from '../blocks.ts';
import { text } from './escape.ts';
import { flowing } from './flowing.ts';

/** More columns than this do not fit on a telephone as they are. */
const MANY = 5;
/** A fact longer than this is given the whole width. */
const LONG = 40;
/** Colours there are for categories. */
const KINDS = 3;

/** A block as HTML; `label` names a table where the heading above it is not enough. */
export function spell(block: Block, label?: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${text(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${flowing(block.text)}</p>`;
    case 'facts':
      return `<dl>\n${block.facts.map(fact).join('\n')}\n</dl>`;
    case 'table':
      return table(block, label);
    case 'list':
      return list(block);
  }
}

function fact([name, value]: readonly [label: string, value: string]): string {
  return `<div${value.length > LONG ? ' class="wide"' : ''}><dt>${text(name)}</dt><dd>${flowing(value)}</dd></div>`;
}

function table({ head, rows, texts = 1 }: Table, label: string | undefined): string {
  const name = label === undefined ? '' : ` aria-label="${text(label)}"`;
  const many = head.length > MANY ? ' class="many"' : '';
  const titles = head.map((title, column) => `<th scope="col"${textual(column, texts)}>${text(title)}</th>`);
  const body = rows.map(([title = '', ...cells]) => {
    const values = cells.map((cell, at) => valueCell(cell, textual(at + 1, texts)));
    return `<tr><th scope="row">${inCell(title)}</th>${values.join('')}</tr>`;
  });
  return `<table${many}${name}>
<thead><tr>${titles.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
}

function textual(column: number, texts: number): string {
  return column > 0 && column < texts ? ' class="text"' : '';
}

/** A bar takes the room that the figure leaves, and begins and ends where those of the other rows do. */
function valueCell(cell: Cell, kind: string): string {
  if (typeof cell === 'string' || cell.bar === undefined) return `<td${kind}>${inCell(cell)}</td>`;
  const drawn = cell.aside === undefined ? 'drawn' : 'drawn long';
  return `<td class="${drawn}"><div>${barOf(cell.bar)}<div>${inCell(cell)}</div></div></td>`;
}

function inCell(cell: Cell): string {
  if (typeof cell === 'string') return text(cell);
  const { value, aside, unsure } = cell;
  const star = unsure ? ' *' : '';
  return aside === undefined ? text(value) + star : `${text(value)} <span>(${text(aside)})${star}</span>`;
}

/** For the eye only: the cell says the same in words. */
function barOf({ from, to, at, target }: Bar): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  const goal = target === undefined ? '' : `<line x1="${percent(target)}" x2="${percent(target)}" y1="0" y2="100%"/>`;
  const sign = at === undefined ? '' : `<circle cx="${percent(at)}" cy="50%" r="3.5"/>`;
  return `<svg class="bar" height="10" aria-hidden="true">${goal}<rect x="${percent(from)}" width="${percent(to - from)}" y="2" height="6" rx="3"/>${sign}</svg>`;
}

function list({ items, category }: Extract<Block, { kind: 'list' }>): string {
  const colour = category === undefined ? '' : ` k${category % KINDS}`;
  return `<ul class="places${colour}">\n${items.map(item).join('\n')}\n</ul>`;
}

/** The line with the hit is what the eye should land on; what stands before it led there, what comes after explains. */
function item({ text: lead, below }: Item): string {
  const own = below.findIndex((line) => line.some((piece) => typeof piece !== 'string'));
  const lines = below.map((line, at) => {
    const kind = own < 0 || at > own ? 'why' : at === own ? 'own' : 'before';
    return `<p class="${kind}">${inline(line)}</p>`;
  });
  return `<li><p>${inline(lead, flowing)}</p>${lines.join('')}</li>`;
}

/** What people said stays as they said it. */
function inline(pieces: Inline, spelled = text): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? spelled(piece) : `<mark>${text(piece.mark)}</mark>`))
    .join('');
}
