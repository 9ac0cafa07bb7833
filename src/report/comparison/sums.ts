import type { Exposure } from '../../model/comparison.ts';
import type { CategoryCount, Talk } from '../../model/report.ts';
import { localDate } from '../local-date.ts';
import { categoryCount } from '../rate.ts';
import { addTallies, NO_TALLIES, sumOfTally, type TallySum } from '../tally-sum.ts';

/** What conversations add up to. */
export function sumOf(talks: readonly Talk[]): TallySum {
  const sums = talks.map(({ conversation_id, started_at, turns, words, counts }) =>
    sumOfTally({
      conversation_id,
      employee: null,
      employee_id: null,
      date: localDate(started_at),
      turns,
      words,
      counts,
    }),
  );
  return sums.reduce(addTallies, NO_TALLIES);
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
