import { describe, expect, test } from 'vitest';
import { chance, limits } from '../../../src/report/comparison/limits.ts';
import { standing } from '../../../src/report/comparison/multiplicity.ts';
import { chanceOfSplit, ratioOf } from '../../../src/report/comparison/ratio.ts';
import { linesOf } from '../../../src/report/comparison/spread.ts';
import { talkOf } from './team.ts';

describe('the chance of a count', () => {
  /** P(X ≥ 10) and P(X ≤ 0) of a Poisson with mean 5, summed by hand, doubled. */
  test.each([
    [10, 5, 1, 2 * 0.0318280573],
    [0, 5, 1, 2 * 0.006737947],
    [5, 5, 1, 1],
  ])('%d where %d are expected, unevenness %d', (hits, expected, phi, p) => {
    expect(chance(hits, expected, phi)).toBeCloseTo(p, 8);
  });

  test('is larger the more uneven the conversations are', () => {
    const chances = [1, 1.5, 2, 4].map((phi) => chance(40, 20, phi));
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  });

  test('is what the limits are drawn at', () => {
    for (const [expected, phi] of [
      [5, 1],
      [18, 1.6],
      [300, 2.2],
    ] as const) {
      const { low, high } = limits(expected, phi, 0.998);
      expect(chance(high, expected, phi)).toBeCloseTo(0.002, 6);
      if (low > 0) expect(chance(low, expected, phi)).toBeCloseTo(0.002, 6);
      expect(low).toBeLessThan(expected);
      expect(high).toBeGreaterThan(expected);
    }
  });

  test('nobody can be too low where even none is no surprise', () => {
    expect(limits(5, 1, 0.998).low).toBe(0);
  });
});

describe('many tests at once', () => {
  /** The example of Benjamini and Hochberg (1995), 15 comparisons, four stand at 5 %. */
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];

  test('of the published example, four stand', () => {
    expect(standing(published, 0.05).filter(Boolean)).toHaveLength(4);
    expect(standing(published.toReversed(), 0.05).slice(-4)).toEqual([true, true, true, true]);
  });

  test('of none, none stand', () => {
    expect(standing([], 0.05)).toEqual([]);
  });
});

describe('the unevenness', () => {
  test.each([
    ['no conversations', [], 1],
    ['one conversation', [[3]], 1],
    [
      'people without a hit',
      [
        [0, 0],
        [0, 0, 0],
      ],
      1,
    ],
    ['the same in every conversation: never below 1', [[2, 2, 2]], 1],
    ['everything in one of four conversations', [[8, 0, 0, 0]], 8],
  ])('of %s', (_, people, phi) => {
    expect(unevenness(people.map((hits) => hits.map((one) => [one, 100])))).toEqual({
      per_conversation: expect.closeTo(phi, 9),
      per_1000_words: expect.closeTo(phi, 9),
    });
  });

  test('real differences between people are none', () => {
    const even = (hits: number) => Array.from({ length: 20 }, () => [hits, 100] as const);
    expect(unevenness([even(1), even(9)])).toEqual({ per_conversation: 1, per_1000_words: 1 });
  });

  /** Σ (h − rs)² / rs with r = 6 hits / 3,000 words: (4 − 2)² / 2 + (0 − 1)² / 1 + (2 − 3)² / 3, over 3 − 1. */
  test('holds each conversation against its own words, and leaves out those without', () => {
    const talks = [
      [4, 1000],
      [0, 500],
      [2, 1500],
      [0, 0],
    ] as const;
    expect(unevenness([talks]).per_1000_words).toBeCloseTo((2 + 1 + 1 / 3) / 2, 9);
  });

  test('is of each category by itself, and of all together', () => {
    const talks = [talkOf('R-1', [2, 0, 0]), talkOf('R-2', [0, 2, 0])];
    const [first, second, third, all] = linesOf([talks], ['bestimmungen', 'organisation', 'wichtigerer-kunde', null]);
    expect([first, second, third, all].map((line) => line?.spread.per_conversation)).toEqual([2, 2, 1, 1]);
  });

  function unevenness(people: readonly (readonly (readonly [hits: number, words: number])[])[]) {
    const talks = people.map((all) => all.map(([hits, words], at) => talkOf(`R-${at}`, [hits, 0, 0], { words })));
    return linesOf(talks, [null])[0]?.spread ?? { per_conversation: 0, per_1000_words: 0 };
  }
});

describe('two periods', () => {
  /** Przyborowski and Wilenski: 10 and 20 in equal time, P(X ≥ 20 of 30) = 0.0493685734. */
  test('20 after 10 in the same time', () => {
    const [before, after] = [
      { hits: 10, size: 50 },
      { hits: 20, size: 50 },
    ];
    expect(chanceOfSplit(before, after, 1)).toBeCloseTo(2 * 0.0493685734, 8);
    const ratio = ratioOf(before, after, 1);
    expect(ratio?.value).toBe(2);
    expect(ratio?.low).toBeCloseTo(0.8935, 2);
    expect(ratio?.high).toBeCloseTo(4.788, 2);
  });

  test('the same rate in unequal times is a ratio of 1', () => {
    expect(ratioOf({ hits: 10, size: 100 }, { hits: 30, size: 300 }, 1.4)?.value).toBeCloseTo(1, 12);
  });

  test('from none to some has no upper end, from some to none is 0', () => {
    expect(ratioOf({ hits: 0, size: 10 }, { hits: 9, size: 10 }, 1)).toMatchObject({ value: null, high: null });
    expect(ratioOf({ hits: 9, size: 10 }, { hits: 0, size: 10 }, 1)).toMatchObject({ value: 0, low: 0 });
    expect(ratioOf({ hits: 0, size: 10 }, { hits: 0, size: 10 }, 1)).toBeNull();
  });
});
