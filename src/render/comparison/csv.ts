import type { Comparison, PersonCount } from '../../model/comparison.ts';
import { figuresOf } from '../csv-figures.ts';
import { type CsvRow, csvTable } from '../csv-table.ts';
import type { View } from '../view.ts';

/**
 * The columns, in an order that never changes: new ones come last. `row` says what a row is: `team` and `person` hold
 * figures, `before` and `after` those of two periods, `change` their ratio, `named` and `entry` what was pointed to.
 * Without a category it is all together.
 */
const COLUMNS = [
  'row',
  'employee_id',
  'employee',
  'from',
  'to',
  'category',
  'name',
  'people',
  'conversations',
  'words',
  'hits',
  'hits_low',
  'hits_high',
  'conversations_with_hits',
  'per_conversation',
  'per_conversation_low',
  'per_conversation_high',
  'per_1000_words',
  'per_1000_words_low',
  'per_1000_words_high',
  'unsure',
  'unevenness_per_conversation',
  'unevenness_per_1000_words',
  'expected',
  'verdict',
  'ratio',
  'ratio_low',
  'ratio_high',
  'tests',
  'lexicon',
  'lexicon_version',
  'lexicon_sha256',
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

/** The comparison as rows; people by name. */
export function renderCsv(comparison: Comparison, view: View): string {
  const { lexicon } = comparison;
  const common: Row = {
    lexicon: lexicon.name,
    lexicon_version: lexicon.version,
    lexicon_sha256: lexicon.sha256,
  };
  const rows = [
    ...teamRows(comparison),
    ...personRows(comparison),
    ...periodRows(comparison),
    ...causeRows(comparison),
  ];
  return csvTable(
    COLUMNS,
    rows.map((row) => ({ ...row, ...common })),
    view,
  );
}

function teamRows({ team, group, period, categories, tests }: Comparison): Row[] {
  return linesOf(team, categories).map(([category, count]) => ({
    row: 'team',
    ...period,
    category,
    people: group.people,
    conversations: team.exposure.conversations,
    words: team.exposure.words,
    ...figuresOf(count),
    unevenness_per_conversation: count.unevenness.per_conversation,
    unevenness_per_1000_words: count.unevenness.per_1000_words,
    tests,
  }));
}

function personRows({ people, categories }: Comparison): Row[] {
  return people.flatMap((person) =>
    linesOf(person, categories).map(([category, count]: readonly [string | null, PersonCount]) => ({
      row: 'person',
      employee_id: person.employee.id,
      employee: person.employee.name,
      category,
      conversations: person.exposure.conversations,
      words: person.exposure.words,
      ...figuresOf(count),
      expected: count.expected,
      verdict: count.verdict,
    })),
  );
}

function periodRows({ periods, categories }: Comparison): Row[] {
  if (periods === null) return [];
  return linesOf(periods, categories).flatMap(([category, change]): Row[] => [
    ...(['before', 'after'] as const).map((row) => ({
      row,
      ...periods[row].period,
      category,
      people: periods[row].people,
      conversations: periods[row].exposure.conversations,
      words: periods[row].exposure.words,
      ...figuresOf(change[row]),
    })),
    {
      row: 'change',
      category,
      verdict: change.verdict,
      ratio: change.ratio?.value ?? null,
      ratio_low: change.ratio?.low ?? null,
      ratio_high: change.ratio?.high ?? null,
      tests: periods.tests,
    },
  ]);
}

function causeRows({ causes }: Comparison): Row[] {
  return [
    ...causes.named.map((cause): Row => ({ row: 'named', ...cause })),
    ...causes.entries.map((cause): Row => ({ row: 'entry', ...cause })),
  ];
}

function linesOf<T>(
  { total, counts }: { readonly total: T; readonly counts: Readonly<Record<string, T>> },
  categories: Comparison['categories'],
): (readonly [string | null, T])[] {
  return [
    [null, total] as const,
    ...categories.flatMap(({ id }) => {
      const count = counts[id];
      return count === undefined ? [] : [[id, count] as const];
    }),
  ];
}
