import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { shippedLexicon } from '../../src/lexicon/shipped.ts';
import { GOOD, writeLexicon } from './probe.ts';

const notesOf = async (path: string) =>
  new Map((await loadLexicon(path)).lexicon.entries.map(({ id, note }) => [id, note]));

test('every entry of the shipped lexicon says what it looks for: reports give it as the reason of a hit', async () => {
  const silent = [...(await notesOf(shippedLexicon()))].filter(([, note]) => note === null).map(([id]) => id);
  expect(silent).toEqual([]);
});

test('the note of a file is that of its entries, unless they have one of their own', async () => {
  const file = GOOD.replace('eintraege:', 'notiz: Was alle suchen.\neintraege:').replace(
    '- id: b-regel\n',
    '- id: b-regel\n    notiz: Was dieser sucht.\n',
  );
  const notes = await notesOf(writeLexicon(file));
  expect([notes.get('b-regel'), notes.get('b-hausmass')]).toEqual(['Was dieser sucht.', 'Was alle suchen.']);
});
