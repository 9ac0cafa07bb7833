import { expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.ts';
import { threeColours } from './small-lexicon.ts';

const matcher = createMatcher(threeColours());

test('every sentence of a long text is searched, also where the memory for it grows', () => {
  expect(matcher.match('rot gelb lila. '.repeat(3000))).toHaveLength(3000);
});

test('a sentence longer than the bits of a number is searched to its end', () => {
  expect(matcher.match(`${'x '.repeat(100)}rot gelb lila`)).toMatchObject([{ start: 200, end: 213 }]);
});
