import { expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.ts';
import { threeColours } from './small-lexicon.ts';

const matcher = createMatcher(threeColours());

test.each([
  ['a sentence among others', 'Ja. Es ist rot gelb. Gut.', 'Es ist rot gelb.'],
  ['the first and only one', 'Es ist rot gelb', 'Es ist rot gelb'],
  ['what follows in brackets is the next sentence, with its bracket', 'Es ist rot gelb. (Anna)', 'Es ist rot gelb.'],
  ['a sentence in brackets keeps its bracket', 'Ja. (Es ist rot gelb.) Gut.', '(Es ist rot gelb.)'],
  ['quotes stay with what they hold', 'Er sagt: Ja. „Es ist rot gelb.“ Gut.', '„Es ist rot gelb.“'],
  ['the next quotation opens the next sentence', 'Es ist rot gelb. „Gut.“', 'Es ist rot gelb.'],
  ['the sign that colours an emoji stays with it', 'Nein ☹️ es ist rot gelb', 'es ist rot gelb'],
  ['an emoji ends the sentence before it', 'Es ist rot gelb ☹️ ja gut', 'Es ist rot gelb ☹️'],
])('%s', (_, text, shown) => {
  const start = text.indexOf('rot');
  const { start: from, end: to } = matcher.sentenceAround(text, start, start + 'rot gelb'.length);
  expect(text.slice(from, to)).toBe(shown);
});
