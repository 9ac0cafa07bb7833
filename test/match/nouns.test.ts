import { expect, test } from 'vitest';
import { collectNouns } from '../../src/match/collect-nouns.ts';
import { createNouns } from '../../src/match/nouns.ts';
import { readDeclaration } from '../../src/match/words/declaration.ts';

const words = [
  'Bestimmung f -en kopf=ohne(Selbst)',
  'Ordnung f -en kopf=nur(Haus)',
  'System n -e',
  'Di n -e',
  'Woche f -n',
  'Montag m -e',
  'Prozent n -e',
  'Montage f -n',
].map(readDeclaration);
const classes = [
  {
    name: 'kundengruppe',
    items: [],
    compounds: [
      { modifiers: ['Stamm', 'Groß'], heads: ['Kunde'] },
      { modifiers: ['Freitag'], heads: ['nachmittag'] },
    ],
  },
];
const nouns = createNouns(() => collectNouns({ words, classes }));
const named = (text: string) => nouns(text, 0, text.length).map(({ word, of }) => `${word} < ${of}`);

test.each([
  ['unsere Bestimmungen', ['Bestimmung < Bestimmung']],
  ['den Beförderungsbestimmungen', ['Beförderungsbestimmung < Bestimmung']],
  ['nach unseren beförderungsbestimmungen', ['Beförderungsbestimmung < Bestimmung']],
  ['Ihre Selbstbestimmung', []],
  ['die Hausordnung, die Sitzordnung', ['Hausordnung < Ordnung']],
  ['die Grosskunden', ['Großkunde < Großkunde']],
  ['Das System, systeme', ['System < System']],
  ['geht nicht', []],
  ['zehn Prozent nach der Regelung des Systems vom Montag, dem Freitagnachmittag', ['System < System']],
  ['das macht die Montage, aber nicht am Montag', ['Montage < Montage']],
  ['Die Bestimmungen gelten Mo und Di, jede Woche', ['Bestimmung < Bestimmung']],
])('%s names %j', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('only the stretch asked for is looked at', () => {
  expect(nouns('Das System und die Bestimmungen', 0, 10)).toEqual([{ word: 'System', of: 'System' }]);
});
