import type { Language } from '../errors/messages.ts';
import type { Change, CheckTable } from '../model/check.ts';
import type { CountChange } from '../report/lexicon-diff/counts.ts';
import { entryOf } from './diff-parts.ts';

/** Counts before and after (of all, then of each employee; categories of an employee only where they change), and changes by entry. */
export function diffTables(
  changes: readonly Change[],
  counts: readonly CountChange[],
  language: Language,
): CheckTable[] {
  const words = WORDS[language];
  const kinds = ['lost', 'suppressed', 'moved', 'released', 'gained'] as const;
  const entries = [...new Set(changes.map(entryOf))].sort();
  return [
    {
      id: 'counts',
      title: words.counts,
      columns: ['', words.before, words.after, '±'],
      rows: counts
        .filter(({ employee, category, before, after }) => employee === null || category === null || before !== after)
        .map((count) => [nameOf(count, words.all), count.before, count.after, count.after - count.before]),
    },
    ...(entries.length === 0
      ? []
      : [
          {
            id: 'entries',
            title: words.entries,
            columns: ['', ...kinds.map((kind) => words[kind])],
            rows: entries.map((entry) => [
              entry,
              ...kinds.map((kind) => changes.filter((one) => one.kind === kind && entryOf(one) === entry).length),
            ]),
          },
        ]),
  ];
}

function nameOf({ employee, category }: CountChange, all: string): string {
  if (employee === null) return category ?? all;
  const who = employee.name ?? employee.id ?? '?';
  return category === null ? who : `${who}: ${category}`;
}

const WORDS = {
  de: {
    counts: 'Gezählt vorher und nachher',
    entries: 'Änderungen je Eintrag',
    before: 'vorher',
    after: 'nachher',
    all: 'gesamt',
    lost: 'verloren',
    suppressed: 'aufgehoben',
    moved: 'verschoben',
    released: 'freigegeben',
    gained: 'neu',
  },
  en: {
    counts: 'Counted before and after',
    entries: 'Changes by entry',
    before: 'before',
    after: 'after',
    all: 'all',
    lost: 'lost',
    suppressed: 'suppressed',
    moved: 'moved',
    released: 'released',
    gained: 'gained',
  },
};
