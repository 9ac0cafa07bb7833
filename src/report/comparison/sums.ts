import type { Exposure } from '../../model/comparison.ts';
import type { CategoryCount, Talk } from '../../model/report.ts';
import { localDate } from '../local-date.ts';
import { categoryCount } from '../rate.ts';
import { type Count, NO_TALLIES, type TallySum } from '../tally-sum.ts';

/** What conversations add up to. */
export function sumOf(talks: readonly Talk[]): TallySum {
  let [turns, words, hits, withHits] = [0, 0, 0, 0];
  const counts = new Map<string, { hits: number; conversations: number }>();
  for (const talk of talks) {
    turns += talk.turns;
    words += talk.words;
    const before = hits;
    for (const category in talk.counts) {
      const found = talk.counts[category] ?? 0;
      const count = counts.get(category) ?? { hits: 0, conversations: 0 };
      counts.set(category, count);
      count.hits += found;
      if (found > 0) count.conversations += 1;
      hits += found;
    }
    if (hits > before) withHits += 1;
  }
  const { from, to } = periodOf(talks);
  const total = { hits, conversations: withHits };
  return { conversations: talks.length, turns, words, from, to, total, counts };
}

function periodOf(talks: readonly Talk[]): Pick<TallySum, 'from' | 'to'> {
  let [from, to]: [string | null, string | null] = [null, null];
  for (const { started_at } of talks) {
    const date = localDate(started_at);
    if (date === null) continue;
    if (from === null || date < from) from = date;
    if (to === null || date > to) to = date;
  }
  return { from, to };
}

export function exposureOf({ conversations, turns, words }: TallySum): Exposure {
  return { conversations, turns, words };
}

/** Hits, interval and rates of a category, or of all together (null). */
export function countOf(sum: TallySum, category: string | null): CategoryCount {
  return categoryCount(bareCountOf(sum, category), exposureOf(sum));
}

/** The same without interval and rates, which take long to compute. */
export function bareCountOf(sum: TallySum, category: string | null): Count {
  return category === null ? sum.total : (sum.counts.get(category) ?? NO_TALLIES.total);
}
