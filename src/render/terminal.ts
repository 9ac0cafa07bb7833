import { Chalk, type ChalkInstance } from 'chalk';
import type { Report } from '../model/report.ts';
import { type Block, cellText, type Inline, type Table } from './blocks.ts';
import { clean } from './clean.ts';
import { documentOf } from './document.ts';
import type { View } from './view.ts';
import { columns, wrap } from './wrap.ts';

const MIN_WIDTH = 40;
const GAP = '  ';

interface Page {
  readonly width: number;
  readonly colour: boolean;
  readonly chalk: ChalkInstance;
}

/** The report as text for a terminal. The hit stands out by colour or, without colour, in «…». */
export function renderTerminal(report: Report, view: View): string {
  return terminalPage(documentOf(report, view), view);
}

/** Any page as text for a terminal. */
export function terminalPage(blocks: readonly Block[], view: View): string {
  const page = {
    width: Math.max(MIN_WIDTH, view.width),
    colour: view.colour,
    chalk: new Chalk({ level: view.colour ? 1 : 0 }),
  };
  return `${blocks.map((block) => spell(block, page).join('\n')).join('\n\n')}\n`;
}

function spell(block: Block, page: Page): string[] {
  switch (block.kind) {
    case 'heading':
      return heading(block.level, block.text, page);
    case 'paragraph':
      return hanging('', [block.text], page);
    case 'facts':
      return facts(block.facts, page);
    case 'table':
      return table(block, page);
    case 'list':
      return block.items.flatMap(({ text, below }) => [
        ...hanging('- ', text, page),
        ...below.flatMap((line) => hanging('    ', line, page)),
      ]);
  }
}

function heading(level: number, text: string, page: Page): string[] {
  const lines = hanging('', [text], page);
  const rule = { 1: '=', 2: '-' }[level];
  const longest = Math.max(0, ...lines.map(columns));
  return [...lines, ...(rule === undefined ? [] : [rule.repeat(longest)])].map((line) => page.chalk.bold(line));
}

function facts(rows: readonly (readonly [string, string])[], page: Page): string[] {
  const widest = Math.max(...rows.map(([label]) => columns(label)));
  return rows.flatMap(([label, value]) => hanging(`${pad(`${label}:`, widest + 1)} `, [value], page));
}

/** Side by side where the width allows it, if need be under a head in several lines; else row by row as facts. */
function table({ head, rows, texts = 1 }: Table, page: Page): string[] {
  const titles = head.map(clean);
  const lines = rows.map((row) => row.map((cell) => clean(cellText(cell))));
  const widthWith = (heads: readonly (readonly string[])[]) =>
    titles.map((_, column) => Math.max(...[...heads, ...lines].map((row) => columns(row[column] ?? ''))));
  const fitting = [[titles], stacked(titles)].find((heads) => total(widthWith(heads)) <= page.width);
  if (fitting === undefined) return asFacts(titles, lines, page);
  const widths = widthWith(fitting);
  const spelled = (row: readonly string[]) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column >= texts))
      .join(GAP)
      .trimEnd();
  return [...fitting.map((row) => page.chalk.bold(spelled(row))), ...lines.map(spelled)];
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
}

/** One word below the other, all ending on the same line: titles are long, numbers short. */
function stacked(titles: readonly string[]): string[][] {
  const words = titles.map((title) => title.split(' '));
  const height = Math.max(...words.map((list) => list.length));
  return Array.from({ length: height }, (_, line) => words.map((list) => list[line - height + list.length] ?? ''));
}

function asFacts(titles: readonly string[], lines: readonly (readonly string[])[], page: Page): string[] {
  return lines.flatMap(([title = '', ...cells], index) => [
    ...(index > 0 ? [''] : []),
    ...hanging('', [title], page).map((line) => page.chalk.bold(line)),
    ...facts(
      cells.map((cell, column) => [titles[column + 1] ?? '', cell]),
      page,
    ),
  ]);
}

/** Wrapped text behind a lead; further lines are indented as far as the lead is wide. */
function hanging(lead: string, text: Inline, { width, colour, chalk }: Page): string[] {
  const safe = text.map((piece) => {
    if (typeof piece === 'string') return clean(piece);
    return { mark: colour ? clean(piece.mark) : `«${clean(piece.mark)}»` };
  });
  const lines = wrap(safe, width - columns(lead), (mark) => chalk.bold.yellow(mark));
  return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(columns(lead))) + line);
}

function pad(text: string, width: number, right = false): string {
  const blanks = ' '.repeat(Math.max(0, width - columns(text)));
  return right ? blanks + text : text + blanks;
}
