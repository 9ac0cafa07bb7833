import { expect, test } from 'vitest';
import { categoryCount } from '../../src/report/rate.ts';

const exposure = (conversations: number, words: number) => ({ conversations, turns: conversations, words });

test.each([
  ['one conversation short', exposure(9, 2000)],
  ['one word short', exposure(10, 1999)],
  ['nothing at all', exposure(0, 0)],
])('no rate with %s, but counts and interval', (_, given) => {
  const count = categoryCount({ hits: 3, conversations: 2 }, given);
  expect(count).toMatchObject({ hits: 3, conversations: 2, per_conversation: null, per_1000_words: null });
  expect(count.interval.low).toBeCloseTo(0.618672, 5);
});

test('rates per conversation and per 1,000 own words from the minimum on, each with its interval', () => {
  const { per_conversation, per_1000_words } = categoryCount({ hits: 20, conversations: 8 }, exposure(10, 4000));
  expect(per_conversation).toMatchObject({ value: 2, unsure: false });
  expect(per_conversation?.interval.high).toBeCloseTo(3.088838, 5);
  expect(per_1000_words?.value).toBe(5);
  expect(per_1000_words?.interval.low).toBeCloseTo(12.21652 / 4, 5);
});

test.each([
  [0, true],
  [19, true],
  [20, false],
])('a rate from %d hits is unsure: %s', (hits, unsure) => {
  expect(categoryCount({ hits, conversations: 1 }, exposure(10, 2000)).per_conversation?.unsure).toBe(unsure);
});
