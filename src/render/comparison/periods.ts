import type { Change, Comparison, PeriodSide } from '../../model/comparison.ts';
import type { CategoryCount } from '../../model/report.ts';
import { type Block, heading, paragraph } from '../blocks.ts';
import { ratioCell, verdictCell } from './cells.ts';
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
      head: [own.sides.what, own.facts.period, own.facts.people, own.facts.conversations, own.facts.words],
      rows: [
        [own.sides.before, ...sideCells(periods.before, words)],
        [own.sides.after, ...sideCells(periods.after, words)],
      ],
    },
    {
      kind: 'table',
      head: [common.columns.category, own.columns.before, own.columns.after, own.columns.ratio, own.columns.verdict],
      rows: lines.map(([title, change]) => [
        title,
        countCell(change.before, words),
        countCell(change.after, words),
        ratioCell(change.ratio, words),
        verdictCell(change.verdict, words),
      ]),
    },
    paragraph(own.aboutChange(periods.tests, rules)),
  ];
}

function sideCells({ period: { from, to }, people, exposure }: PeriodSide, { common }: Words): string[] {
  const { count } = common.numbers;
  const when = from === null || to === null ? common.notStated : common.period(from, to);
  return [when, count(people), count(exposure.conversations), count(exposure.words)];
}

function countCell({ hits, per_conversation }: CategoryCount, { common: { numbers } }: Words): string {
  return `${numbers.count(hits)}${per_conversation === null ? '' : ` (${numbers.decimal(per_conversation.value)})`}`;
}
