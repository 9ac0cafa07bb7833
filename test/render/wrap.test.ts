import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns, wrap } from '../../src/render/wrap.ts';

const same = (text: string) => text;

test.each([
  ['breaks at blanks', ['drei kurze Wörter'], 10, ['drei kurze', 'Wörter']],
  ['keeps a mark together', ['an ', { mark: 'der Regel' }, ' da'], 10, ['an', 'der Regel', 'da']],
  ['keeps what touches a mark with it', ['so „', { mark: 'der Hof' }, '“.'], 10, ['so', '„der Hof“.']],
  ['breaks a mark wider than a line at its blanks', [{ mark: 'unsere Bestimmungen' }], 12, ['unsere', 'Bestimmungen']],
  ['cuts a word wider than a line', ['Donaudampfschiff'], 10, ['Donaudampf', 'schiff']],
  ['counts an emoji as two columns', ['🙂🙂 🙂'], 5, ['🙂🙂', '🙂']],
])('%s', (_, text, width, lines) => {
  expect(wrap(text, width, same)).toEqual(lines);
});

test('no line is too wide, and no letter is lost', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '🙂', 'Bestimmung', 'e\u0301') });
  const text = fc.array(
    fc.oneof(
      piece,
      piece.map((mark) => ({ mark })),
    ),
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (pieces, width) => {
      const lines = wrap(pieces, width, same);
      expect(lines.every((line) => columns(line) <= width)).toBe(true);
      const flat = pieces.map((one) => (typeof one === 'string' ? one : one.mark)).join('');
      expect(lines.join('').replaceAll(' ', '')).toBe(flat.replaceAll(' ', ''));
    }),
  );
});

test('plain text is measured at once, and as every other text is', () => {
  const sign = fc.constantFrom('a', 'ß', '„', '–', '’', '…', '€', '\u00AD', '\u00A0', '\u0301', '©', '漢', '🙂');
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      expect(columns(signs.join(''))).toBe(signs.reduce((sum, one) => sum + columns(`${one}漢`) - 2, 0));
    }),
  );
});
