import type { Report, Talk } from '../../../src/model/report.ts';
import { categoryCount } from '../../../src/report/rate.ts';
import { fakeMatcher } from '../fake-matcher.ts';

export const CATEGORIES = [
  { id: 'bestimmungen', title: 'unsere Bestimmungen' },
  { id: 'organisation', title: 'unsere Organisation' },
  { id: 'wichtigerer-kunde', title: 'unser wichtigerer Kunde' },
];

/** One conversation; `hits` by category, in the order of CATEGORIES. */
export function talkOf(id: string, hits: readonly number[], given: Partial<Talk> = {}): Talk {
  const counts = Object.fromEntries(CATEGORIES.map((category, at) => [category.id, hits[at] ?? 0]));
  return {
    conversation_id: id,
    started_at: '2025-11-03T09:15:00+01:00',
    turns: 6,
    words: 120,
    counts,
    pointers: CATEGORIES.flatMap(({ id: category }) =>
      Array.from({ length: counts[category] ?? 0 }, () => ({
        category,
        entry: `${category[0]}-eintrag`,
        named: [NAMES[category] ?? ''],
      })),
    ),
    ...given,
  };
}

const NAMES: Readonly<Record<string, string>> = {
  bestimmungen: 'Bestimmung',
  organisation: 'System',
  'wichtigerer-kunde': 'Stammgast',
};

/** A saved report as far as a comparison reads it: by hand, so that thousands are made in no time. */
export function reportOf(employee: Report['employee'], talks: readonly Talk[], given: Partial<Report> = {}): Report {
  const exposure = {
    conversations: talks.length,
    turns: talks.reduce((sum, { turns }) => sum + turns, 0),
    words: talks.reduce((sum, { words }) => sum + words, 0),
  };
  const countOf = (id: string) => {
    const hits = talks.map(({ counts }) => counts[id] ?? 0);
    return categoryCount(
      { hits: hits.reduce((a, b) => a + b, 0), conversations: hits.filter((one) => one > 0).length },
      exposure,
    );
  };
  return {
    schema: 'rotation/report/1',
    tool: { name: 'rotation', version: '1.0.0' },
    lexicon: fakeMatcher.lexicon,
    employee,
    period: { from: '2025-11-03', to: '2025-11-03' },
    desks: ['Rezeption'],
    exposure,
    rules: { min_conversations: 10, min_words: 2000, unsure_below: 20 },
    categories: CATEGORIES,
    counts: Object.fromEntries(CATEGORIES.map(({ id }) => [id, countOf(id)])),
    total: countOf(''),
    hits: [],
    suppressed: [],
    suggestions: [],
    talks,
    skipped: [],
    ...given,
  };
}
