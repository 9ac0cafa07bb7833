import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readMarked } from '../../src/lexicon/fixtures.ts';
import { loadMatcher } from '../../src/lexicon/load-matcher.ts';
import type { LexiconMatcher } from '../../src/match/matcher.ts';

// `counts` leaves out whatever cannot count; what is left must be what `match` finds.
let matcher: LexiconMatcher;
let texts: string[];

beforeAll(async () => {
  matcher = await loadMatcher();
  texts = readMarked(['fixtures/marked', 'fixtures/unseen'], matcher.categories).flatMap(({ turns }) =>
    turns.filter(({ employee }) => employee !== null).map(({ text }) => text),
  );
});

function counted(text: string): number[] {
  const findings = matcher.match(text);
  return matcher.categories.map(({ id }) => findings.filter((one) => one.counted && one.category === id).length);
}

test('what is counted of a turn is what is found in it', () => {
  expect(texts.length).toBeGreaterThan(2000);
  for (const text of texts) expect({ text, counts: matcher.counts(text) }).toEqual({ text, counts: counted(text) });
});

test('also in turns glued from others, whatever was read before', () => {
  const turn = fc.nat({ max: 1999 });
  fc.assert(
    fc.property(fc.array(turn, { minLength: 2, maxLength: 6 }), fc.constantFrom(' ', ', ', ' – '), (numbers, glue) => {
      const text = numbers.map((number) => texts[number]).join(glue);
      expect(matcher.counts(text)).toEqual(counted(text));
    }),
    { numRuns: 500, seed: 20261130 },
  );
});
