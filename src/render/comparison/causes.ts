import type { Cause, Comparison } from '../../model/comparison.ts';
import { type Block, heading, paragraph, type Table } from '../blocks.ts';
import type { Words } from './words.ts';

/** What the team's hits pointed to, for those who can change it. */
export function causesSection({ causes, categories, rules, team }: Comparison, words: Words): Block[] {
  if (team.total.hits === 0) return [];
  const { own } = words;
  const { named, entries, unnamed, suppressed } = causes;
  const lists = [
    { title: own.namedTitle, causes: telling(named) },
    { title: own.entriesTitle, causes: telling(entries) },
  ].filter((list) => list.causes.length > 0);
  const rest = [
    ...(unnamed > 0 && named.length > 0 ? [own.unnamed(unnamed)] : []),
    ...(suppressed > 0 ? [own.suppressed(suppressed, rules)] : []),
  ];
  return [
    heading(2, own.sections.causes),
    ...(lists.length === 0 ? [paragraph(own.noCauses(rules))] : [paragraph(own.aboutCauses)]),
    ...lists.flatMap(({ title, causes: found }) => [heading(3, title), ...tables(found, categories, words)]),
    ...(rest.length > 0 ? [paragraph(...rest)] : []),
  ];
}

/** One for each category; all bars are on one scale. What was put together is no thing among others: it has none. */
function tables(causes: readonly Cause[], categories: Comparison['categories'], { common, own }: Words): Table[] {
  const { count } = common.numbers;
  const most = Math.max(...causes.filter(({ name }) => name !== null).map(({ hits }) => hits));
  return byCategory(causes, categories).map(([title, found]) => ({
    kind: 'table',
    head: [title, common.columns.hits, own.columns.people],
    rows: found.map(({ name, hits, people }) => [
      name ?? own.together,
      name === null ? count(hits) : { value: count(hits), bar: { from: 0, to: hits / most } },
      count(people),
    ]),
  }));
}

/** Without categories in which everything was put together: that would only say again how much there is in all. */
export function telling<T extends { readonly category: string; readonly name: string | null }>(all: readonly T[]): T[] {
  const named = new Set(all.filter(({ name }) => name !== null).map(({ category }) => category));
  return all.filter(({ category }) => named.has(category));
}

/** In the order of the categories; those without any are left out. */
export function byCategory<T extends { readonly category: string }>(
  all: readonly T[],
  categories: Comparison['categories'],
): (readonly [title: string, own: readonly T[]])[] {
  return categories
    .map(({ id, title }) => [title, all.filter(({ category }) => category === id)] as const)
    .filter(([, own]) => own.length > 0);
}
