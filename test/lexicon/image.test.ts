import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { imageOf } from '../../src/lexicon/build-image.ts';
import { fromImage } from '../../src/lexicon/image.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { shippedLexicon } from '../../src/lexicon/shipped.ts';
import { decode, encode, type Read } from '../../src/match/binary.ts';
import { createMatcher } from '../../src/match/create-matcher.ts';
import { explain } from '../../src/match/explain.ts';
import { type LexiconMatcher, matcherOf } from '../../src/match/matcher.ts';

let image: Read;
let compiled: LexiconMatcher;
let restored: LexiconMatcher;
let texts: string[];

beforeAll(async () => {
  const { lexicon, files } = await loadLexicon();
  image = readerOf(imageOf(lexicon, shippedLexicon()));
  compiled = createMatcher(lexicon);
  const ready = await fromImage(image, Date.now(), shippedLexicon());
  if (ready === null) throw new Error('the image does not fit its sources');
  restored = matcherOf(ready);
  // every example sentence of the lexicon, as it is written in its files
  texts = files.flatMap(({ file }) =>
    [...readFileSync(file, 'utf8').matchAll(/[„"']([^„"'\n]{12,}\.)[“"']/gu)].map(([, text = '']) => text),
  );
});

describe('a lexicon restored from its image', () => {
  test('finds what the same lexicon finds that was compiled just now', () => {
    expect(texts.length).toBeGreaterThan(1000);
    for (const text of texts) expect(restored.match(text), text).toEqual(compiled.match(text));
    const small = texts.filter((_, at) => at % 5 === 0).map((text) => text.toLowerCase());
    for (const text of small) expect(restored.match(text), text).toEqual(compiled.match(text));
  });

  test('explains the same, names the same things, says the same to people', () => {
    for (const text of texts.filter((_, at) => at % 20 === 0)) {
      expect(explain(restored, text)).toEqual(explain(compiled, text));
      expect(restored.nounsIn(text, 0, text.length)).toEqual(compiled.nounsIn(text, 0, text.length));
      const small = text.toLowerCase();
      expect(restored.nounsIn(small, 0, small.length)).toEqual(compiled.nounsIn(small, 0, small.length));
    }
    const entries = new Set(texts.flatMap((text) => compiled.match(text).map(({ entry }) => entry)));
    for (const entry of entries) {
      expect([restored.better(entry), restored.note(entry)]).toEqual([compiled.better(entry), compiled.note(entry)]);
    }
    expect(restored.lexicon).toEqual(compiled.lexicon);
    expect(restored.categories).toEqual(compiled.categories);
    expect(restored.better('no-such-entry')).toBe(null);
  });
});

describe('an image counts only for the sources it was made of', () => {
  const file = join('bestimmungen', 'vertrag.yaml');
  test.each<[string, (folder: string) => void, boolean]>([
    ['untouched', () => {}, true],
    ['written anew as they are', (folder) => writeFileSync(join(folder, file), readFileSync(join(folder, file))), true],
    ['with other line ends', (folder) => edit(folder, (text) => text.replaceAll('\n', '\r\n')), true],
    ['with a letter changed', (folder) => edit(folder, (text) => text.replace('trifft', 'triffd')), false],
    ['with a file less', (folder) => rmSync(join(folder, file)), false],
    ['with a file more', (folder) => writeFileSync(join(folder, 'neu.yaml'), ''), false],
    ['with a page that is no part of it', (folder) => writeFileSync(join(folder, 'LIESMICH.md'), 'neu'), true],
  ])('%s', async (_, change, counts) => {
    const folder = mkdtempSync(join(tmpdir(), 'rotation-image-'));
    cpSync(shippedLexicon(), folder, { recursive: true });
    const made = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
    change(folder);
    expect((await fromImage(image, made, folder)) !== null).toBe(counts);
    rmSync(folder, { recursive: true });
  });

  function edit(folder: string, change: (text: string) => string): void {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(change(text)).not.toBe(text);
    writeFileSync(join(folder, file), change(text));
  }

  test('bytes of another program are no image', async () => {
    expect(await fromImage(readerOf(new Uint8Array(4)), 0, shippedLexicon())).toBe(null);
    const other = new TextEncoder().encode('{"names": []} and more');
    expect(await fromImage(readerOf(other), 0, shippedLexicon())).toBe(null);
  });

  test('half an image is none', async () => {
    expect(await fromImage(readerOf(image(0, 100_000)), Date.now(), shippedLexicon())).toBe(null);
  });
});

function readerOf(bytes: Uint8Array): Read {
  return (begin, length) => bytes.subarray(begin, begin + length);
}

test('data with arrays of numbers comes back as it was', () => {
  const data = {
    name: 'ä€🙂',
    list: [1, 'zwei', null],
    within: { bytes: Uint8Array.of(1, 2, 3), letters: Uint16Array.of(65535), numbers: Int32Array.of(-1, 2 ** 31 - 1) },
    small: Int16Array.of(-(2 ** 15), 2 ** 15 - 1),
    empty: new Int32Array(),
  };
  expect(decode(readerOf(encode(data)))).toEqual(data);
});

test('what a function gives is read when it is called, and once', () => {
  const inner = { numbers: Uint8Array.of(7), deeper: () => 'end' };
  const bytes = encode({ first: () => inner, name: 'outer', second: () => Int32Array.of(1, 2, 3) });
  const reads: number[] = [];
  const outer = decode((begin, length) => {
    reads.push(begin);
    return readerOf(bytes)(begin, length);
  }) as { readonly name: string; readonly first: () => typeof inner; readonly second: () => Int32Array };
  expect(outer.name).toBe('outer');
  expect(new Set(reads)).toEqual(new Set([0]));
  expect(outer.first().numbers).toEqual(inner.numbers);
  expect(outer.first().deeper()).toBe('end');
  expect(outer.second()).toEqual(Int32Array.of(1, 2, 3));
  const before = reads.length;
  outer.second();
  expect(reads.length).toBe(before);
});
