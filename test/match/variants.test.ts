import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMarked } from '../../src/lexicon/fixtures.ts';
import { loadMatcher } from '../../src/lexicon/load-matcher.ts';
import type { LexiconMatcher } from '../../src/match/matcher.ts';

let matcher: LexiconMatcher;
let texts: string[];

beforeAll(async () => {
  matcher = await loadMatcher();
  texts = readMarked(['fixtures/marked/shift.ndjson'], matcher.categories).flatMap(({ turns }) =>
    turns.filter(({ employee }) => employee !== null).map(({ text }) => text),
  );
});

/** What is found, without places: entry, counted or why not. */
function outcome(text: string): string[] {
  return matcher.match(text).map(({ entry, counted, reason }) => `${entry} ${counted ? 'counted' : reason}`);
}

describe('how a text is written changes nothing', () => {
  test.each<[string, (text: string) => string]>([
    ['NFD', (text) => text.normalize('NFD')],
    ['ß written ss', (text) => text.replaceAll('ß', 'ss')],
    [
      'ä ö ü written ae oe ue',
      (text) =>
        text.replace(
          /[äöüÄÖÜ]/g,
          (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' })[letter] ?? letter,
        ),
    ],
    ['capitals', (text) => text.toUpperCase()],
    ['small letters', (text) => text.toLowerCase()],
    ['soft hyphens', (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00AD')],
    ['zero-width spaces', (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u200B')],
    ['line breaks instead of blanks', (text) => text.replaceAll(' ', '\n')],
    ['CRLF instead of blanks', (text) => text.replaceAll(' ', '\r\n')],
    ['two blanks', (text) => text.replaceAll(' ', '  ')],
  ])('%s', (_, rewrite) => {
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) expect({ text, found: outcome(rewrite(text)) }).toEqual({ text, found: outcome(text) });
  });
});

test('a finding lies in its text and findings come in order', () => {
  for (const text of texts) {
    const findings = matcher.match(text);
    for (const { start, end } of findings) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    expect(findings.map(({ start }) => start)).toEqual([...findings].map(({ start }) => start).sort((a, b) => a - b));
  }
});

test('any text at all is matched without fault, and twice the same', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        ...'nicht Vorschrift Zentrale Stammkunden zuerst dürfen System unser . , : - ( ) „ “ ß \u0301 \uD83D'.split(
          ' ',
        ),
      ),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join(' ');
      const findings = matcher.match(text);
      expect(matcher.match(text)).toEqual(findings);
      for (const { start, end } of findings) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }),
    { numRuns: 500, seed: 20261124 },
  );
});

test('a very long line without a full stop is matched in reasonable time', () => {
  const line = 'wir haben da leider unsere vorschriften und die zentrale entscheidet das '.repeat(5000);
  const started = performance.now();
  expect(matcher.match(line).length).toBeGreaterThan(100);
  expect(performance.now() - started).toBeLessThan(20_000);
});
