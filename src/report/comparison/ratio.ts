import type { Ratio } from '../../model/comparison.ts';
import { betaI, clopperPearson } from './beta.ts';

/** Hits, and what they are held against: conversations, or words. */
export interface Rated {
  readonly hits: number;
  readonly size: number;
}

/** The ratio of two rates, later : earlier, with its exact conditional 95 % interval; counts in units of `phi`. */
export function ratioOf(before: Rated, after: Rated, phi: number): Ratio | null {
  if (before.size <= 0 || after.size <= 0 || before.hits + after.hits === 0) return null;
  const { low, high } = clopperPearson(after.hits / phi, before.hits / phi);
  const scale = before.size / after.size;
  return {
    value: before.hits === 0 ? null : (after.hits / before.hits) * scale,
    low: (low / (1 - low)) * scale,
    high: high === 1 ? null : (high / (1 - high)) * scale,
  };
}

/**
 * The chance of so uneven a split of the hits if both rates were the same: the smaller tail of the exact conditional
 * (binomial) test, doubled; counts in units of `phi`.
 */
export function chanceOfSplit(before: Rated, after: Rated, phi: number): number {
  const share = after.size / (before.size + after.size);
  const [k, m] = [after.hits / phi, before.hits / phi];
  const above = k <= 0 ? 1 : betaI(share, k, m + 1);
  const below = m <= 0 ? 1 : betaI(1 - share, m, k + 1);
  return Math.min(1, 2 * Math.min(above, below));
}
