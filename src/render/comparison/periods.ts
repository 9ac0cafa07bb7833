import type { Change, Comparison, PeriodSide, Periods } from '../../model/comparison.ts';
import { type Block, heading, paragraph, type Table } from '../blocks.ts';
import { byCategory, telling } from './causes.ts';
import { hitsCell, ratioCell, verdictCell } from './cells.ts';
import type { Words } from './words.ts';

/** The team in two periods, side by side. */
export function periodsSection({ periods, categories, rules }: Comparison, words: Words): Block[] {
  if (periods === null) return [];
  const { common, own } = words;
  const lines: readonly (readonly [string, Change])[] = [
    ...categories.flatMap(({ id, title }) => {
      const change = periods.counts[id];
      return change === undefined ? [] : [[title, change] as const];
    }),
    [common.total, periods.total],
  ];
  return [
    heading(2, own.sections.periods),
    paragraph(own.periodsAre(periods.split, periods.people_in_both)),
    {
      kind: 'table',
      texts: 2,
      head: [own.sides.what, own.facts.period, own.facts.people, own.facts.conversations, own.facts.words],
      rows: [
        [own.sides.before, ...sideCells(periods.before, words)],
        [own.sides.after, ...sideCells(periods.after, words)],
      ],
    },
    changesTable(common.columns.category, lines, words),
    paragraph(own.aboutChange(periods.tests, rules)),
    ...causes(periods, { categories, rules }, words),
  ];
}

/** The same for what was pointed to: whether a changed rule or a new system helped. */
function causes(
  { causes: { named: all, suppressed, tests } }: Periods,
  { categories, rules }: Pick<Comparison, 'categories' | 'rules'>,
  words: Words,
): Block[] {
  if (all.length === 0 && suppressed === 0) return [];
  const named = telling(all);
  const { own } = words;
  return [
    heading(3, own.causesInPeriods),
    ...(named.length === 0
      ? []
      : [
          paragraph(own.aboutCausesInPeriods(tests)),
          ...byCategory(named, categories).map(([title, changes]) =>
            changesTable(
              title,
              changes.map((change) => [change.name ?? own.together, change]),
              words,
            ),
          ),
        ]),
    ...(suppressed === 0 ? [] : [paragraph(own.suppressedInPeriods(suppressed, rules))]),
  ];
}

function changesTable(
  title: string,
  lines: readonly (readonly [title: string, change: Change])[],
  words: Words,
): Table {
  const { before, after, ratio, verdict } = words.own.columns;
  return {
    kind: 'table',
    head: [title, before, after, ratio, verdict],
    rows: lines.map(([name, change]) => [
      name,
      hitsCell(change.before, words),
      hitsCell(change.after, words),
      ratioCell(change.ratio, words),
      verdictCell(change.verdict, words),
    ]),
  };
}

function sideCells({ period: { from, to }, people, exposure }: PeriodSide, { common }: Words): string[] {
  const { count } = common.numbers;
  const when = from === null || to === null ? common.notStated : common.period(from, to);
  return [when, count(people), count(exposure.conversations), count(exposure.words)];
}
