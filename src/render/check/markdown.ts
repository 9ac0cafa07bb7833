import type { CheckTable, Issue } from '../../model/check.ts';
import { clean } from '../clean.ts';
import { plain } from '../markdown.ts';
import { byImportance, levelCounts, placeOf } from './ordered.ts';
import type { CheckReporter } from './view.ts';
import { CHECK_WORDS } from './words.ts';

/** A job summary on GitHub holds 1 MiB and is dropped whole when it is longer. */
const MOST_ISSUES = 200;

/** For a job summary or a merge request: verdict, figures, then the issues, most important first; what is cut is said. */
export const checkMarkdown: CheckReporter = (check, view) => {
  const words = CHECK_WORDS[view.lang];
  const { error, warning, notice } = levelCounts(check);
  const shown = byImportance(check).filter(
    ({ level }) => view.verbose || level !== 'notice' || check.command === 'lexicon diff',
  );
  const cut = shown.length - MOST_ISSUES;
  const rows = shown
    .slice(0, MOST_ISSUES)
    .map((issue) => [words.level[issue.level], code(placeOf(issue)), told(issue)]);
  const parts = [
    `## rotation ${check.command}: ${check.passed ? `✅ ${words.passed}` : `❌ ${words.missed}`}`,
    plain(check.summary),
    words.counted(error, warning, notice),
    ...check.tables.map(figures),
    rows.length === 0 ? words.nothing : grid(['', words.place, words.what], rows),
    cut > 0 ? words.cut(cut) : '',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

function told({ message, hint }: Issue): string {
  return plain(message) + (hint === null ? '' : ` → ${plain(hint)}`);
}

function figures({ title, columns, rows }: CheckTable): string {
  return `### ${plain(title)}\n\n${grid(
    columns,
    rows.map((row) => row.map((cell) => plain(String(cell)))),
  )}`;
}

function grid(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return text === '' ? '' : `\`${clean(text).replace(/[`|\n]/g, '_')}\``;
}
