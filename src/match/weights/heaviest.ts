import type { Stretch } from '../search.ts';

/** Fewer words say nothing to a reader. */
const SHORTEST_STRETCH = 3;

/** The stretch of words that speaks most for what `shares` are about: together more than any other, once each has paid the mean. */
export function heaviest(shares: Float64Array): Stretch {
  const mean = shares.reduce((sum, share) => sum + Math.max(0, share), 0) / shares.length / 2;
  let best = { from: 0, to: shares.length, sum: Number.NEGATIVE_INFINITY };
  let from = 0;
  let sum = 0;
  for (let at = 0; at < shares.length; at++) {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += (shares[at] as number) - mean;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  }
  const missing = Math.max(0, SHORTEST_STRETCH - (best.to - best.from));
  const latest = Math.max(0, shares.length - SHORTEST_STRETCH);
  const begin = Math.max(0, Math.min(best.from - Math.ceil(missing / 2), missing > 0 ? latest : best.from));
  return { from: begin, to: Math.min(shares.length, Math.max(best.to, begin + SHORTEST_STRETCH)) };
}
