import type { CategoryCount, Report } from '../model/report.ts';
import { type Block, heading, paragraph, type Table } from './blocks.ts';
import { rateCell } from './cells.ts';
import { certaintyInShort } from './certainty.ts';
import type { Wording } from './wording.ts';

/** Counts by category, then the rates; without enough to go by, a sentence why there are none. */
export function figuresSection(
  { lexicon, categories, counts, total, exposure, rules }: Report,
  wording: Wording,
): Block[] {
  const lines = [
    ...categories.map(({ id, title }) => ({ title, count: counts[id] })),
    { title: wording.total, count: total },
  ];
  const known = lines.flatMap(({ title, count }) => (count === undefined ? [] : [{ title, count }]));
  const rates = ratesTable(known, wording);
  const unsure = known.some(({ count }) => count.per_conversation?.unsure);
  return [
    heading(2, wording.sections.figures),
    countsTable(known, wording),
    paragraph(wording.aboutIntervals, ...certaintyInShort(lexicon, wording)),
    ...(rates.rows.length === 0
      ? [paragraph(wording.noRate(exposure, rules))]
      : [rates, paragraph(wording.aboutRates, ...(unsure ? [wording.aboutUnsure(rules)] : []))]),
  ];
}

type Line = { readonly title: string; readonly count: CategoryCount };

function countsTable(lines: readonly Line[], { columns, numbers, interval }: Wording): Table {
  return {
    kind: 'table',
    head: [columns.category, columns.hits, columns.interval, columns.conversations],
    rows: lines.map(({ title, count }) => [
      title,
      numbers.count(count.hits),
      interval(count.interval, 1),
      numbers.count(count.conversations),
    ]),
  };
}

function ratesTable(lines: readonly Line[], wording: Wording): Table {
  const { columns } = wording;
  return {
    kind: 'table',
    head: [columns.category, columns.perConversation, columns.per1000Words],
    rows: lines.flatMap(({ title, count: { per_conversation, per_1000_words } }) =>
      per_conversation === null || per_1000_words === null
        ? []
        : [[title, rateCell(per_conversation, wording), rateCell(per_1000_words, wording)]],
    ),
  };
}
