import type { Interval } from '../../model/report.ts';
import { gammaP, gammaQ } from './gamma.ts';

/**
 * The chance of a count as far from `expected` as `hits`, on its side, doubled. Poisson counted in units of the
 * unevenness `phi` (quasi-Poisson); exact for phi = 1. The square-root scale that is usual for funnels gives the lower
 * side far too small a chance at the few hits that we allow.
 */
export function chance(hits: number, expected: number, phi: number): number {
  return Math.min(1, 2 * (hits >= expected ? above(hits, expected, phi) : below(hits, expected, phi)));
}

/** The counts between which so large a share of chance results lies; between whole numbers the limits are continuous. */
export function limits(expected: number, phi: number, share: number): Interval {
  const tail = (1 - share) / 2;
  const far = expected + 12 * Math.sqrt(expected * phi) + 30 * phi;
  return {
    low: below(0, expected, phi) >= tail ? 0 : solve(0, expected, (hits) => below(hits, expected, phi) < tail),
    high: solve(expected, far, (hits) => above(hits, expected, phi) > tail),
  };
}

function above(hits: number, expected: number, phi: number): number {
  return hits <= 0 ? 1 : gammaP(hits / phi, expected / phi);
}

function below(hits: number, expected: number, phi: number): number {
  return gammaQ(hits / phi + 1, expected / phi);
}

/** Where `still` ends to hold between `low`, where it does, and `high`. */
function solve(low: number, high: number, still: (x: number) => boolean): number {
  let [from, to] = [low, high];
  while (to - from > 1e-7 * to) {
    const middle = (from + to) / 2;
    if (still(middle)) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
