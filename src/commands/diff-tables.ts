import type { Language } from '../errors/messages.ts';
import type { Change, CheckTable } from '../model/check.ts';
import { employeeKey } from '../report/employee-key.ts';
import type { CountChange } from '../report/lexicon-diff/counts.ts';
import { entryOf } from './diff-parts.ts';

/**
 * Counts before and after, of all, then of each employee whose count changes (and of all the others together, who have a
 * row each when `verbose`), and changes by entry.
 */
export function diffTables(
  changes: readonly Change[],
  counts: readonly CountChange[],
  language: Language,
  verbose: boolean,
): CheckTable[] {
  const words = WORDS[language];
  const kinds = ['lost', 'suppressed', 'moved', 'released', 'gained'] as const;
  const entries = [...new Set(changes.map(entryOf))].sort();
  return [
    {
      id: 'counts',
      title: words.counts,
      columns: ['', words.before, words.after, '±'],
      rows: [
        ...counts
          .filter(({ employee, category, before, after }) =>
            employee === null || before !== after ? true : verbose && category === null,
          )
          .map((count) => [nameOf(count, words.all), count.before, count.after, count.after - count.before]),
        ...(verbose ? [] : unchanged(counts, words.others)),
      ],
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

/** Those whose counts stay what they were, in one row. */
function unchanged(counts: readonly CountChange[], name: (count: number) => string): (string | number)[][] {
  const keyOf = ({ employee }: CountChange): string => employeeKey(employee?.id ?? null, employee?.name ?? null);
  const moved = new Set(counts.filter((count) => count.before !== count.after).map(keyOf));
  const people = counts.filter((count) => count.employee !== null && count.category === null);
  const others = people.filter((count) => !moved.has(keyOf(count)));
  const hits = others.reduce((sum, { before }) => sum + before, 0);
  return others.length === 0 ? [] : [[name(others.length), hits, hits, 0]];
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
    others: (count: number): string => `unverändert: ${count} ${count === 1 ? 'Person' : 'Personen'}`,
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
    others: (count: number): string => `unchanged, people: ${count}`,
    lost: 'lost',
    suppressed: 'suppressed',
    moved: 'moved',
    released: 'released',
    gained: 'gained',
  },
};
