import { Chalk } from 'chalk';
import type { CheckTable, Issue, Level } from '../../model/check.ts';
import { clean } from '../clean.ts';
import { byImportance, levelCounts, placeOf } from './ordered.ts';
import type { CheckReporter } from './view.ts';
import { CHECK_WORDS } from './words.ts';

/** Of one kind, so many are spelled out. */
const SHOWN_OF_A_KIND = 20;

/** For people at a screen: errors and warnings with their places (notices with -v), the figures, and the verdict last. */
export const checkTerminal: CheckReporter = (check, view) => {
  const words = CHECK_WORDS[view.lang];
  const paint = new Chalk({ level: view.colour ? 1 : 0 });
  const colours = { error: paint.red, warning: paint.yellow, notice: paint.dim } satisfies Record<Level, unknown>;
  const shown = byImportance(check).filter(
    ({ level }) => view.verbose || level !== 'notice' || check.command === 'lexicon diff',
  );
  const counts = new Map<string, number>();
  const lines = shown.flatMap((issue) => {
    const count = (counts.get(issue.code) ?? 0) + 1;
    counts.set(issue.code, count);
    return view.verbose || count <= SHOWN_OF_A_KIND
      ? [line(issue, colours[issue.level](words.level[issue.level]))]
      : [];
  });
  for (const [code, count] of counts) {
    if (!view.verbose && count > SHOWN_OF_A_KIND) lines.push(words.more(count - SHOWN_OF_A_KIND, code));
  }
  const { error, warning, notice } = levelCounts(check);
  const verdict = check.passed ? paint.green(words.passed) : paint.red(words.missed);
  const parts = [
    lines.join('\n'),
    ...check.tables.map(table),
    `${clean(check.summary)}\n${verdict}: ${words.counted(error, warning, notice)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

function line(issue: Issue, level: string): string {
  const place = placeOf(issue);
  const hint = issue.hint === null ? '' : `\n  → ${clean(issue.hint)}`;
  return `${place === '' ? '' : `${clean(place)}: `}${level}: ${clean(issue.message)}${hint}`;
}

function table({ title, columns, rows }: CheckTable): string {
  const cells = [columns, ...rows.map((row) => row.map((cell) => clean(String(cell))))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines].join('\n');
}
