import { expect, test } from 'vitest';
import { excerpt, shorten } from '../../src/render/shorten.ts';

const long = 'Ich warte seit drei Wochen auf eine Antwort. '.repeat(10);

test('short words stay as they are, on one line', () => {
  expect(shorten('  Ich warte\n schon. ')).toBe('Ich warte schon.');
});

test('long words are cut at a blank', () => {
  expect(shorten(long)).toMatch(/^Ich warte .{100,150}\p{L} …$/u);
});

test('a text without blanks is cut, too, and never inside a character', () => {
  expect(shorten('🛎'.repeat(500))).toBe(`${'🛎'.repeat(160)} …`);
});

test('an excerpt keeps the hit whole and the words next to it', () => {
  const [left, mark, right] = excerpt(`${long}unsere Regel ${long}`, long.length, long.length + 12);
  expect(mark).toBe('unsere Regel');
  expect(left).toMatch(/^… .{100,170}Antwort\. $/);
  expect(right).toMatch(/^ Ich .{100,170} …$/);
});
