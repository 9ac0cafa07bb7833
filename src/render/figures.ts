import type { CategoryCount, Rate, Report } from '../model/report.ts';
import { type Block, heading, paragraph, type Table } from './blocks.ts';
import type { Wording } from './wording.ts';

/** Two or three sentences: how often, what most often, how much only sounded like it. */
export function gistSection({ total, exposure, suppressed, ...report }: Report, wording: Wording): Block[] {
  const sentences =
    total.hits === 0
      ? [wording.noneFound(exposure.conversations, total.interval)]
      : [wording.found(total.hits, exposure.conversations, total.conversations), mostOften(report, wording)];
  if (suppressed.length > 0) sentences.push(wording.similar(suppressed.length));
  return [heading(2, wording.sections.gist), paragraph(...sentences)];
}

export function mostOften({ categories, counts }: Pick<Report, 'categories' | 'counts'>, wording: Wording): string {
  const found = categories
    .map(({ id, title }) => ({ title, hits: counts[id]?.hits ?? 0 }))
    .filter(({ hits }) => hits > 0);
  const most = Math.max(...found.map(({ hits }) => hits));
  const first = found.filter(({ hits }) => hits === most).map(({ title }) => title);
  const [only] = first;
  return found.length === 1 && only !== undefined ? wording.always(only, most) : wording.mostOften(first, most);
}

/** Counts by category, then the rates; without enough to go by, a sentence why there are none. */
export function figuresSection({ categories, counts, total, exposure, rules }: Report, wording: Wording): Block[] {
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
    paragraph(wording.aboutIntervals),
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

function ratesTable(lines: readonly Line[], { columns, numbers, interval }: Wording): Table {
  const cell = (rate: Rate) =>
    `${numbers.decimal(rate.value)} (${interval(rate.interval, 2)})${rate.unsure ? ' *' : ''}`;
  return {
    kind: 'table',
    head: [columns.category, columns.perConversation, columns.per1000Words],
    rows: lines.flatMap(({ title, count: { per_conversation, per_1000_words } }) =>
      per_conversation === null || per_1000_words === null
        ? []
        : [[title, cell(per_conversation), cell(per_1000_words)]],
    ),
  };
}
