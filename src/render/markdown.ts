import type { Report } from '../model/report.ts';
import { type Block, cellText, type Inline, type Table } from './blocks.ts';
import { clean } from './clean.ts';
import { documentOf } from './document.ts';
import type { View } from './view.ts';

/** The report in GitHub's Markdown. The hit is bold. */
export function renderMarkdown(report: Report, view: View): string {
  return markdownPage(documentOf(report, view));
}

/** Any page in GitHub's Markdown. */
export function markdownPage(blocks: readonly Block[]): string {
  return `${blocks.map(spell).join('\n\n')}\n`;
}

function spell(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'facts':
      return block.facts.map(([label, value]) => `- **${plain(label)}:** ${plain(value)}`).join('\n');
    case 'table':
      return table(block);
    case 'list':
      return block.items
        .flatMap(({ text, below }) => [`- ${inline(text)}`, ...below.map((line) => `  - ${inline(line)}`)])
        .join('\n');
  }
}

function table({ head, rows, texts = 1 }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column < texts ? ':---' : '---:'));
  return [head.map(plain), rule, ...rows.map((row) => row.map((cell) => plain(cellText(cell))))].map(line).join('\n');
}

function inline(pieces: Inline): string {
  return pieces.map((piece) => (typeof piece === 'string' ? plain(piece) : `**${plain(piece.mark)}**`)).join('');
}

/** Nothing in the text is markup, HTML, a link, a mention or a formula; nothing at its beginning opens a list or quote. */
export function plain(text: string): string {
  return clean(text)
    .replace(/[\\`*_[\]{}|~$#@]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:\/\//g, ':\\//')
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');
}
