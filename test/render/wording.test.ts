import { describe, expect, test } from 'vitest';
import { german } from '../../src/render/wording.de.ts';
import { english } from '../../src/render/wording.en.ts';

describe('the gist says how often, whatever the number', () => {
  test.each([
    [1, 1, 1, 'In einer Beschwerde haben Sie einmal vertröstet.', 'In one complaint you put the customer off once.'],
    [
      3,
      1,
      1,
      'In einer Beschwerde haben Sie dreimal vertröstet.',
      'In one complaint you put the customer off 3 times.',
    ],
    [1, 38, 1, 'In 38 Beschwerden haben Sie einmal vertröstet.', 'In 38 complaints you put customers off once.'],
    [
      2,
      38,
      1,
      'In 38 Beschwerden haben Sie zweimal vertröstet, jedes Mal in derselben.',
      'In 38 complaints you put customers off twice, every time in the same one.',
    ],
    [
      17,
      38,
      12,
      'In 38 Beschwerden haben Sie 17-mal vertröstet, in 12 davon mindestens einmal.',
      'In 38 complaints you put customers off 17 times, at least once in 12 of them.',
    ],
    [
      5,
      4,
      4,
      'In 4 Beschwerden haben Sie 5-mal vertröstet, in jeder mindestens einmal.',
      'In 4 complaints you put customers off 5 times, at least once in each of them.',
    ],
  ])('%d hits in %d complaints, %d with at least one', (hits, all, withHits, de, en) => {
    expect([german.found(hits, all, withHits), english.found(hits, all, withHits)]).toEqual([de, en]);
  });
});

test.each([
  [['unsere Organisation'], 11, 'Am häufigsten: unsere Organisation (11-mal).'],
  [['A', 'B'], 2, 'Am häufigsten: A und B (je\u00A0zweimal).'],
  [['A', 'B', 'C'], 1, 'Am häufigsten: A, B und C (je\u00A0einmal).'],
])('the most frequent of %o', (titles, hits, sentence) => {
  expect(german.mostOften(titles, hits)).toBe(sentence);
});

test('both languages name the same reasons', () => {
  expect([...english.reasons.keys()]).toEqual([...german.reasons.keys()]);
});
