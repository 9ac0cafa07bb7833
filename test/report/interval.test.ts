import { describe, expect, test } from 'vitest';
import { garwood } from '../../src/report/interval.ts';

/** To 3.69, 8.77, 11.67 … as published tables round them; the further digits solved for with 50-digit decimals. */
describe('known limits of the exact 95 % interval', () => {
  test.each([
    [0, 0, 3.688879454],
    [1, 0.025317808, 5.571643391],
    [3, 0.618672123, 8.76727307],
    [5, 1.62348639, 11.668332079],
    [10, 4.795388696, 18.390356042],
    [20, 12.216519585, 30.888377903],
    [50, 37.110963737, 65.918766664],
    [100, 81.363991251, 121.626793792],
  ])('%d hits: %d to %d', (hits, low, high) => {
    expect(garwood(hits).low).toBeCloseTo(low, 8);
    expect(garwood(hits).high).toBeCloseTo(high, 8);
  });
});

/** Tails of the Poisson distribution, summed term by term, nothing clever; ln k! is a plain sum, too. */
function tails(k: number, mean: number) {
  let lnFactorial = 0;
  for (let i = 2; i <= k; i++) lnFactorial += Math.log(i);
  const at = Math.exp(k * Math.log(mean) - mean - lnFactorial);
  let atMost = 0;
  for (let i = k, term = at; i >= 0; term *= i / mean, i--) atMost += term;
  let atLeast = 0;
  for (let i = k, term = at; i < k + 40 * Math.sqrt(k + 1) + 40; i++, term *= mean / i) atLeast += term;
  return { atMost, atLeast };
}

function bisect(low: number, high: number, tooLow: (x: number) => boolean): number {
  for (let round = 0; round < 100; round++) {
    const middle = (low + high) / 2;
    if (tooLow(middle)) low = middle;
    else high = middle;
  }
  return low;
}

test('agrees with a slow solver of the Poisson tails to nine digits, from 0 to 2000 hits', () => {
  for (let k = 0; k <= 2000; k += k < 30 ? 1 : 47) {
    const { low, high } = garwood(k);
    const slowLow = k === 0 ? 0 : bisect(1e-6, k, (mean) => tails(k, mean).atLeast < 0.025);
    const slowHigh = bisect(k, k + 10 * Math.sqrt(k + 1), (mean) => tails(k, mean).atMost > 0.025);
    expect(Math.abs(low - slowLow)).toBeLessThanOrEqual(1e-9 * slowLow);
    expect(Math.abs(high / slowHigh - 1)).toBeLessThan(1e-9);
  }
});

test('leaves 2.5 % on either side up to a million hits', () => {
  for (const k of [2500, 10_000, 123_456, 1_000_000]) {
    const { low, high } = garwood(k);
    expect(tails(k, low).atLeast).toBeCloseTo(0.025, 7);
    expect(tails(k, high).atMost).toBeCloseTo(0.025, 7);
  }
});

test('more hits never mean lower limits', () => {
  for (let k = 0; k < 300; k++) {
    expect(garwood(k + 1).low).toBeGreaterThan(garwood(k).low);
    expect(garwood(k + 1).high).toBeGreaterThan(garwood(k).high);
  }
});
