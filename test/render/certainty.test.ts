import { expect, test } from 'vitest';
import type { Block } from '../../src/render/blocks.ts';
import { certainty, certaintyInShort } from '../../src/render/certainty.ts';
import { german } from '../../src/render/wording.de.ts';
import { english } from '../../src/render/wording.en.ts';
import { fakeMatcher } from '../report/fake-matcher.ts';

const { measured: _, ...unmeasured } = fakeMatcher.lexicon;

function lexicon(...accuracies: readonly (readonly [precision: number, recall: number])[]) {
  const categories = Object.fromEntries(accuracies.map(([precision, recall], at) => [`c${at}`, { precision, recall }]));
  return { ...unmeasured, measured: { on: '2025-11-24', conversations: 80, marks: 397, categories } };
}

const texts = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join(' ');

test.each([
  [
    [
      [0.86, 0.82],
      [0.83, 0.67],
      [0.86, 0.66],
    ] as const,
    'etwa 8 bis 9',
    'bleiben etwa 2 bis 3 unentdeckt',
  ],
  [[[0.9, 0.7]] as const, 'etwa 9', 'bleiben etwa 3 unentdeckt'],
  [[[0.99, 0.9]] as const, 'etwa 10', 'bleibt etwa eine unentdeckt'],
  [[[0.7, 0.98]] as const, 'etwa 7', 'bleibt kaum eine unentdeckt'],
])('%j in words', (accuracies, right, missed) => {
  expect(certaintyInShort(lexicon(...accuracies), german)).toEqual([
    `Auch das Zählen selbst irrt: Von 10 gezählten Stellen sind ${right} wirklich Vertröstungen; von 10 wirklichen ${missed}.`,
  ]);
});

test('the data sheet says when and on how much it was measured, in both languages', () => {
  const measured = lexicon([0.86, 0.82]);
  expect(texts(certainty(measured, fakeMatcher.categories, german))).toContain(
    'Gemessen am 24.11.2025 an 80 fremden Gesprächen (397 markierte Vertröstungen)',
  );
  expect(texts(certainty(measured, fakeMatcher.categories, english))).toContain(
    'Measured on 24\u00A0Nov\u00A02025 on 80 conversations (397 marked deflections)',
  );
});

test('a category that was not measured is listed without a figure', () => {
  const table = certainty(fakeMatcher.lexicon, fakeMatcher.categories, german).find(({ kind }) => kind === 'table');
  expect(table).toMatchObject({
    rows: [
      ['unsere Bestimmungen', '91\u00A0%', '64\u00A0%'],
      ['unsere Organisation', '83\u00A0%', '77\u00A0%'],
      ['unser wichtigerer Kunde', '–', '–'],
    ],
  });
});

test('a lexicon that nobody measured is said to be one', () => {
  expect(certaintyInShort(unmeasured, german)).toEqual([]);
  expect(texts(certainty(unmeasured, fakeMatcher.categories, german))).toContain('hat noch niemand gemessen');
});
