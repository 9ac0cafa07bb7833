import { expect, test } from 'vitest';
import { tokenise } from '../../src/match/tokenise.ts';

/** Sentences separated by `|`, clauses by `/`. */
function shape(text: string): string {
  let shown = '';
  let before: { sentence: number; clause: number } | undefined;
  for (const { key, sentence, clause } of tokenise(text)) {
    shown += before === undefined ? '' : sentence > before.sentence ? ' | ' : clause > before.clause ? ' / ' : ' ';
    shown += key;
    before = { sentence, clause };
  }
  return shown;
}

test.each([
  ['Das geht nicht. So ist es!', 'das geht nicht | so ist es'],
  ['das geht nicht. so ist es', 'das geht nicht | so ist es'],
  ['Das gilt z. B. für Sie, bzw. ca. drei Tage.', 'das gilt z b fuer sie / bzw ca drei tage'],
  ['Er ist bis zum 24. im Urlaub. Dann', 'er ist bis zum 24 im urlaub | dann'],
  ['Am 3. Februar, im 2. Stock', 'am 3 februar / im 2 stock'],
  ['Das steht unter Punkt 4. Lesen Sie.', 'das steht unter punkt 4 | lesen sie'],
  ['15.000 Euro um 14.30 Uhr', '15 000 euro um 14 30 uhr'],
  ['Das sieht 0,9 Prozent um 14:30 vor, sagt er', 'das sieht 0 9 prozent um 14 30 vor / sagt er'],
  ["So mache ich's. Dann", 'so mache ich es | dann'],
  ['leider nein 😔 wir sind zu 🙏🏽 bis bald', 'leider nein | wir sind zu | bis bald'],
  ['Nein ☹️ es geht', 'nein | es geht'],
  ['Vorschriften.Das geht', 'vorschriften | das geht'],
  ['Ich schaue … ja … hier', 'ich schaue / ja / hier'],
  ['Ich schaue... hier', 'ich schaue / hier'],
  ['Er sagt: „Das geht“ – und geht; fertig', 'er sagt / das geht / und geht | fertig'],
  ["Das geht's nicht, wie gibt’s das", 'das geht es nicht / wie gibt es das'],
  ["uns're Regeln hat der g'schrieben", 'unsre regeln hat der gschrieben'],
  ['mit’m Bus', 'mit dem bus'],
  ['E-Mail vom System-Admin', 'e mail vom system admin'],
  ['', ''],
  ['… !? –', ''],
])('%s', (text, expected) => {
  expect(shape(text)).toBe(expected);
});

test('offsets cut the words out of the text', () => {
  const text = 'Stammkund:innen, uns’re Zusta\u0308ndigkeit, (Kund(inn)en)';
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Stammkund:innen',
    'uns’re',
    'Zusta\u0308ndigkeit',
    'Kund(inn)en',
  ]);
});
