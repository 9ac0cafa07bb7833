import { expect, it } from 'vitest';
import { countWords } from '../../src/input/words.ts';

it.each([
  ['Das geht nicht.', 3],
  ['  „So“ – 250 € … (ja)  ', 3],
  ['Müller-Lüdenscheidt\nund\tCo.', 3],
  ['... – !', 0],
  ['', 0],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it('a megabyte of dots is counted at once', { timeout: 1000 }, () => {
  expect(countWords('.'.repeat(1_000_000))).toBe(0);
});
