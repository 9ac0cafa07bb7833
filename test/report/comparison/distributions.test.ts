import jstat from 'jstat';
import { describe, expect, test } from 'vitest';
import { betaI, betaQuantile, clopperPearson } from '../../../src/report/comparison/beta.ts';
import { gammaP, gammaQ, lnGamma } from '../../../src/report/comparison/gamma.ts';
import { garwood } from '../../../src/report/interval.ts';

const { jStat } = jstat;
const shapes = [1, 2.5, 7, 18.25, 60, 333.3];
const grid = shapes.flatMap((a) => [0.2, 0.7, 1, 1.4, 3].map((times) => [a, a * times] as const));
const apart = (ours: number, theirs: number) => Math.abs(ours - theirs) / Math.max(1e-12, Math.abs(theirs));

describe('against jStat', () => {
  test('ln Γ', () => {
    for (const a of shapes) expect(Math.abs(lnGamma(a) - jStat.gammaln(a))).toBeLessThan(1e-9 * Math.max(1, a));
  });

  test('the incomplete gamma function', () => {
    for (const [a, x] of grid) {
      expect(Math.abs(gammaP(a, x) - jStat.lowRegGamma(a, x)), `P(${a}, ${x})`).toBeLessThan(1e-10);
      expect(gammaP(a, x) + gammaQ(a, x)).toBeCloseTo(1, 12);
    }
  });

  test('the incomplete beta function and its quantile', () => {
    // jStat's own error is some 1e-8 where a shape is below 1; the closed forms below are exact.
    for (const [a, b] of grid) {
      for (const x of [0.01, 0.3, 0.5, 0.85]) {
        expect(Math.abs(betaI(x, a, b) - jStat.ibeta(x, a, b)), `I(${x}; ${a}, ${b})`).toBeLessThan(1e-7);
      }
      for (const p of [0.025, 0.5, 0.975]) expect(betaI(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
    }
    expect(betaQuantile(0.025, 5, 16)).toBeCloseTo(jStat.ibetainv(0.025, 5, 16), 9);
  });

  test('closed forms: I(x; a, 1) = x^a, I(x; 1, b) = 1 − (1 − x)^b', () => {
    for (const shape of [0.06, 0.3, 0.7, 1, 4.4, 90]) {
      for (const x of [0.01, 0.3, 0.5, 0.85]) {
        expect(betaI(x, shape, 1)).toBeCloseTo(x ** shape, 12);
        expect(betaI(x, 1, shape)).toBeCloseTo(1 - (1 - x) ** shape, 12);
      }
    }
  });

  test('Garwood within 1e-9', () => {
    for (const hits of [1, 2, 5, 17, 60, 250, 1000]) {
      const { low, high } = garwood(hits);
      expect(apart(low, jStat.gamma.inv(0.025, hits, 1)), `low of ${hits}`).toBeLessThan(1e-9);
      expect(apart(high, jStat.gamma.inv(0.975, hits + 1, 1)), `high of ${hits}`).toBeLessThan(1e-9);
    }
  });
});

/** Published: Clopper–Pearson 95 % limits as standard tables print them. */
test.each([
  [0, 10, 0, 0.3085],
  [1, 10, 0.0025, 0.445],
  [5, 10, 0.1871, 0.8129],
  [10, 10, 0.6915, 1],
  [5, 20, 0.0866, 0.491],
  [10, 100, 0.049, 0.1762],
])('%d of %d: %d to %d', (hits, all, low, high) => {
  const interval = clopperPearson(hits, all - hits);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});
