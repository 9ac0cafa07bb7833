import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.ts';
import { parsePattern } from '../../src/match/pattern.ts';
import { naiveFind } from './oracle.ts';
import { HEAD, smallLexicon } from './small-lexicon.ts';

const CLASSES = { k: ['a', 'b c', 'b'], m: ['d', '<k>', 'e (a) f', 'f <k> a'] };
const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '<k>', '<m>', 'a/d', 'b/<k>', 'c/<m>');
const element: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom('…', '…1', '…2') },
  { weight: 2, arbitrary: word.map((one) => `(${one})`) },
  { weight: 1, arbitrary: fc.tuple(word, word, word).map(([a, b, c]) => `[${a} ${b} | ${c}]`) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([a, b]) => `(${a} | ${b} ${a})`) },
);
const sequence = fc
  .tuple(
    fc.constantFrom('', '', '', '^ '),
    word,
    fc.array(element, { maxLength: 3 }),
    fc.constantFrom('', '', '', ' $'),
  )
  .map(([begin, first, rest, end]) => begin + [first, ...rest].join(' ') + end);
const phrase = fc.array(sequence, { minLength: 1, maxLength: 3 }).map((members) => members.join(' + '));
const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'x', 'äh'), { minLength: 1, maxLength: 14 });

test('finds what the slow, obvious matcher finds', () => {
  fc.assert(
    fc.property(phrase, text, fc.integer({ min: 0, max: 4 }), (source, tokens, distance) => {
      parsePattern(source);
      const matcher = createMatcher(
        smallLexicon(`${HEAD}
kategorie: bestimmungen
klassen:
${Object.entries(CLASSES)
  .map(([name, words]) => `  - {name: ${name}, worte: [${words.map((one) => JSON.stringify(one)).join(', ')}]}`)
  .join('\n')}
eintraege:
  - {id: b-x, sagt: [${JSON.stringify(source)}], abstand: ${distance}, beispiele: {trifft: [x], trifft_nicht: {harmlos: [x]}}}
`),
      );
      const found = matcher.analyse(tokens.join(' ')).candidates.map(({ from, to }) => [from, to]);
      expect(found).toEqual(naiveFind(source, tokens, CLASSES, distance));
    }),
    { numRuns: 2000, seed: 20261124 },
  );
}, 60_000);
