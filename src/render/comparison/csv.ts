import type { Change, Comparison, Periods, PersonCount } from '../../model/comparison.ts';
import { FIGURE_COLUMNS, FIRST_COLUMNS, figuresOf, LEXICON_COLUMNS, lexiconOf, linesOf } from '../csv-figures.ts';
import { type CsvRow, csvTable } from '../csv-table.ts';
import type { View } from '../view.ts';

/**
 * The columns, in an order that never changes: new ones come last. `row` says what a row is: `team` and `person` hold
 * figures, `before` and `after` those of two periods, `change` their ratio, `named` and `entry` what was pointed to, also
 * in two periods (`named-before` …).
 * Without a category it is all together.
 */
const COLUMNS = [
  ...FIRST_COLUMNS,
  'name',
  'people',
  'conversations',
  'words',
  ...FIGURE_COLUMNS,
  'unevenness_per_conversation',
  'unevenness_per_1000_words',
  'expected',
  'verdict',
  'ratio',
  'ratio_low',
  'ratio_high',
  'tests',
  ...LEXICON_COLUMNS,
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

/** The comparison as rows; people by name. */
export function renderCsv(comparison: Comparison, view: View): string {
  const rows = [
    ...teamRows(comparison),
    ...personRows(comparison),
    ...periodRows(comparison),
    ...causeRows(comparison),
  ];
  return csvTable(
    COLUMNS,
    rows.map((row) => ({ ...row, ...lexiconOf(comparison.lexicon, row.category) })),
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
  const { causes, tests } = periods;
  return [
    ...linesOf(periods, categories).flatMap(([category, change]) =>
      changeRows('', { category, tests }, change, periods),
    ),
    ...causes.named.flatMap(({ category, name, ...change }) =>
      changeRows('named-', { category, name, tests: causes.tests }, change, periods),
    ),
  ];
}

/** What there was before, after, and the ratio of the two. */
function changeRows(kind: '' | 'named-', { tests, ...what }: Row, change: Change, periods: Periods): Row[] {
  return [
    ...(['before', 'after'] as const).map((side) => ({
      row: `${kind}${side}`,
      ...periods[side].period,
      ...what,
      people: periods[side].people,
      conversations: periods[side].exposure.conversations,
      words: periods[side].exposure.words,
      ...figuresOf(change[side]),
    })),
    {
      row: `${kind}change`,
      ...what,
      verdict: change.verdict,
      ratio: change.ratio?.value ?? null,
      ratio_low: change.ratio?.low ?? null,
      ratio_high: change.ratio?.high ?? null,
      tests: tests ?? null,
    },
  ];
}

function causeRows({ causes }: Comparison): Row[] {
  return [
    ...causes.named.map((cause): Row => ({ row: 'named', ...cause })),
    ...causes.entries.map((cause): Row => ({ row: 'entry', ...cause })),
  ];
}
