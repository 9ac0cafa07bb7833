import type { Cause, Comparison } from '../../model/comparison.ts';
import { type Block, heading, paragraph, type Table } from '../blocks.ts';
import type { Words } from './words.ts';

/** What the team's hits pointed to, for those who can change it. */
export function causesSection({ causes, categories, rules, team }: Comparison, words: Words): Block[] {
  if (team.total.hits === 0) return [];
  const { own } = words;
  const { named, entries, unnamed, suppressed } = causes;
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  const lists = [
    { title: own.namedTitle, column: own.columns.cause, causes: named },
    { title: own.entriesTitle, column: own.columns.entry, causes: entries },
  ].filter((list) => list.causes.length > 0);
  const rest = [
    ...(unnamed > 0 && named.length > 0 ? [own.unnamed(unnamed)] : []),
    ...(suppressed > 0 ? [own.suppressed(suppressed, rules)] : []),
  ];
  return [
    heading(2, own.sections.causes),
    ...(lists.length === 0 ? [paragraph(own.noCauses(rules))] : [paragraph(own.aboutCauses)]),
    ...lists.flatMap(({ title, column, causes: found }) => [
      heading(3, title),
      causesTable(column, found, titles, words),
    ]),
    ...(rest.length > 0 ? [paragraph(...rest)] : []),
  ];
}

function causesTable(
  column: string,
  causes: readonly Cause[],
  titles: ReadonlyMap<string, string>,
  { common, own }: Words,
): Table {
  const { count } = common.numbers;
  return {
    kind: 'table',
    head: [column, common.columns.category, common.columns.hits, own.columns.people],
    rows: causes.map(({ name, category, hits, people }) => [
      name ?? own.together,
      titles.get(category) ?? category,
      count(hits),
      count(people),
    ]),
  };
}
