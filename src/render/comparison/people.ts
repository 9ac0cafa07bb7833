import type { Comparison, PersonComparison, PersonCount } from '../../model/comparison.ts';
import type { CategoryCount, Rate } from '../../model/report.ts';
import { type Block, type Cell, heading, paragraph, type Table } from '../blocks.ts';
import { rateCell } from '../cells.ts';
import { verdictCell } from './cells.ts';
import type { Words } from './words.ts';

/** Everybody by name: what their figures rest on, then a table for all categories together and one for each. */
export function peopleSection(comparison: Comparison, words: Words): Block[] {
  const { people, categories, rules, tests } = comparison;
  const { common, own } = words;
  if (people.length === 0) return [];
  const title = heading(2, own.sections.people);
  if (people.every(({ total }) => total.per_conversation === null)) {
    return [title, paragraph(own.order), paragraph(own.noRates), countsTable(comparison, words)];
  }
  const tables = [
    { title: common.total, of: ({ total }: Counted) => total },
    ...categories.map(({ id, title }) => ({ title, of: ({ counts }: Counted) => counts[id] })),
  ];
  return [
    title,
    paragraph(own.order),
    paragraph(own.aboutRates(rules)),
    paragraph(own.aboutVerdicts(rules, tests)),
    heading(3, own.basis),
    basisTable(people, words),
    ...tables.flatMap(({ title, of }) => [heading(3, title), lineTable(comparison, of, words)]),
  ];
}

/** The name a person is shown by; the id too where two have the same name. */
export function nameOf({ employee }: PersonComparison, people: readonly PersonComparison[], { common }: Words): string {
  const shown = employee.name ?? employee.id ?? common.unnamed;
  const twice = people.filter((other) => other.employee.name === employee.name).length > 1;
  return twice && employee.name !== null && employee.id !== null ? `${shown} (${employee.id})` : shown;
}

/** Bare counts: where nobody has a rate, columns of empty cells would only look like something. */
function countsTable({ people, categories }: Comparison, words: Words): Table {
  const { own, common } = words;
  const { count } = common.numbers;
  return {
    kind: 'table',
    head: [own.columns.name, own.facts.conversations, ...categories.map(({ title }) => title), common.total],
    rows: people.map((person) => [
      nameOf(person, people, words),
      count(person.exposure.conversations),
      ...categories.map(({ id }) => count(person.counts[id]?.hits ?? 0)),
      count(person.total.hits),
    ]),
  };
}

function basisTable(people: readonly PersonComparison[], words: Words): Table {
  const { own, common } = words;
  const { count } = common.numbers;
  return {
    kind: 'table',
    head: [own.columns.name, common.columns.exposure, own.columns.words],
    rows: people.map((person) => [
      nameOf(person, people, words),
      count(person.exposure.conversations),
      count(person.exposure.words),
    ]),
  };
}

type Counted = {
  readonly total: CategoryCount;
  readonly counts: Readonly<Record<string, CategoryCount>>;
};

function lineTable(
  { people, team }: Comparison,
  of: (counted: Counted) => CategoryCount | undefined,
  words: Words,
): Table {
  const { own, common } = words;
  const top = Math.max(...people.map((person) => of(person)?.per_conversation?.interval.high ?? 0));
  const target = of(team)?.per_conversation?.value;
  return {
    kind: 'table',
    head: [
      own.columns.name,
      common.columns.hits,
      common.columns.perConversation,
      own.columns.per1000,
      own.columns.verdict,
    ],
    rows: people.flatMap((person) => {
      const one = of(person) as PersonCount | undefined;
      if (one === undefined) return [];
      return [
        [
          nameOf(person, people, words),
          common.numbers.count(one.hits),
          drawn(rateCell(one.per_conversation, common), one.per_conversation, { top, target }),
          rateCell(one.per_1000_words, common),
          verdictCell(one.verdict, words),
        ],
      ];
    }),
  };
}

/** The interval on a scale that all people share, beside the team's rate. */
function drawn(
  cell: Cell,
  rate: Rate | null,
  { top, target }: { readonly top: number; readonly target?: number | undefined },
): Cell {
  if (typeof cell === 'string' || rate === null || top === 0) return cell;
  const { value, interval } = rate;
  const bar = { from: interval.low / top, to: interval.high / top, at: value / top };
  return { ...cell, bar: target === undefined ? bar : { ...bar, target: target / top } };
}
