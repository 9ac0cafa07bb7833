import type { Exposure } from '../../model/comparison.ts';
import type { CategoryCount, Talk } from '../../model/report.ts';
import { localDate } from '../local-date.ts';
import { categoryCount } from '../rate.ts';
import { NO_TALLIES, type TallySum } from '../tally-sum.ts';

/** What conversations add up to. */
export function sumOf(talks: readonly Talk[]): TallySum {
  let [turns, words, hits, withHits] = [0, 0, 0, 0];
  const counts = new Map<string, { hits: number; conversations: number }>();
  for (const talk of talks) {
    turns += talk.turns;
    words += talk.words;
    const before = hits;
    for (const [category, found] of Object.entries(talk.counts)) {
      const count = counts.get(category) ?? { hits: 0, conversations: 0 };
      counts.set(category, count);
      count.hits += found;
      if (found > 0) count.conversations += 1;
      hits += found;
    }
    if (hits > before) withHits += 1;
  }
  const dates = talks.map(({ started_at }) => localDate(started_at)).filter((date) => date !== null);
  const { from, to } = dates.reduce(widen, { from: null, to: null });
  const total = { hits, conversations: withHits };
  return { conversations: talks.length, turns, words, from, to, total, counts };
}

type Period = Pick<TallySum, 'from' | 'to'>;

function widen({ from, to }: Period, date: string): Period {
  return { from: from === null || date < from ? date : from, to: to === null || date > to ? date : to };
}

export function exposureOf({ conversations, turns, words }: TallySum): Exposure {
  return { conversations, turns, words };
}

/** Hits, interval and rates of a category, or of all together (null). */
export function countOf(sum: TallySum, category: string | null): CategoryCount {
  const count = category === null ? sum.total : (sum.counts.get(category) ?? NO_TALLIES.total);
  return categoryCount(count, exposureOf(sum));
}

/** Hits of a category, or of all together (null), in one conversation. */
export function hitsIn({ counts }: Talk, category: string | null): number {
  if (category !== null) return Object.hasOwn(counts, category) ? (counts[category] ?? 0) : 0;
  return Object.values(counts).reduce((sum, hits) => sum + hits, 0);
}
