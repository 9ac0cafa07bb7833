import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { LINE_TOO_LONG, wholeLines } from '../../src/input/lines.ts';
import { openInput } from '../../src/input/open.ts';
import { codes, conversations, lines, readStdin } from './reading.ts';

const TEXT = 'Für „große“ Kunden – nur 5 € … ÄÖÜß';
const CSV = `conversation_id;role;text\nR-1;Bürgerin;${TEXT}\nR-1;Mitarbeiterin;Schön.\n`;
const MINUTES = `Bürgerin: ${TEXT}\nMitarbeiterin Müller: Schön.\n`;
const NATIVE = `${JSON.stringify({
  conversation_id: 'R-1',
  turns: [
    { role: 'Bürgerin', text: TEXT },
    { role: 'MA', text: 'Schön.' },
  ],
})}\n`;

describe.each([
  ['CSV', CSV],
  ['minutes', MINUTES],
  ['NDJSON', NATIVE],
  ['JSON', `[${NATIVE}]`],
])('%s', (_, text) => {
  it.each<[name: string, bytes: Buffer, encoding: string]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with BOM', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 LE with BOM', iconv.encode(text, 'utf16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16 BE with BOM', iconv.encode(text, 'utf16be', { addBOM: true }), 'utf-16be'],
    ['Windows-1252', iconv.encode(text, 'win1252'), 'windows-1252'],
  ])('in %s reads the same', async (_name, bytes, encoding) => {
    const events = await readStdin(bytes);
    expect(codes(events)).toEqual([]);
    expect(lines(events)).toEqual([`customer: ${TEXT}`, 'employee: Schön.']);
    expect(conversations(events)[0]?.source.encoding).toBe(encoding);
  });
});

describe('Windows-1252', () => {
  const row = (id: number, text: string) => `R-${id};Kunde;${text}\n`;
  const ascii = Array.from({ length: 40_000 }, (_, id) => row(id, 'Ich warte seit drei Wochen.')).join('');
  it('is found behind a megabyte of plain ASCII, from a pipe', async () => {
    const bytes = iconv.encode(`conversation_id;role;text\n${ascii}${row(99_999, TEXT)}`, 'win1252');
    const read = conversations(await readStdin(bytes, {}, [65_536]));
    expect(read.at(-1)?.turns[0]?.text).toBe(TEXT);
    expect([read[0]?.source.encoding, read.at(-1)?.source.encoding]).toEqual(['utf-8', 'windows-1252']);
  });
  it('is told line by line, where exports of both kinds were joined', async () => {
    const bytes = Buffer.concat([Buffer.from(CSV), iconv.encode(row(2, TEXT), 'win1252'), Buffer.from(row(3, TEXT))]);
    expect(conversations(await readStdin(bytes)).map((c) => c.turns[0]?.text)).toEqual([TEXT, TEXT, TEXT]);
  });
  it('is not confused by the bytes it leaves undefined, which are warned of', async () => {
    const bytes = Buffer.concat([
      iconv.encode('conversation_id;role;text\nR-1;MA;Sch\u00f6', 'win1252'),
      Buffer.from([0x81]),
    ]);
    expect(codes(await readStdin(bytes))).toEqual(['text-garbled:2']);
  });
});

describe('lines', () => {
  const cutAt = async (chunks: readonly string[], most: number) => {
    async function* bytes() {
      for (const chunk of chunks) yield Buffer.from(chunk);
    }
    const found: string[] = [];
    for await (const block of wholeLines(bytes(), most)) found.push(block.toString());
    return found;
  };
  it.each<[name: string, chunks: string[], expected: string[]]>([
    ['whole ones', ['a\nb\n', 'c\n'], ['a\nb\n', 'c\n']],
    ['torn ones', ['a\nb', 'b', 'b\nc'], ['a\n', 'bbb\n', 'c']],
    [
      'one that is too long, which alone is left out',
      ['a\nbbbbbb', 'bbbbbb', 'bbbbbb', 'b\nc\n', 'd'],
      ['a\n', LINE_TOO_LONG, 'c\n', 'd'],
    ],
    ['one that is too long to the end', ['a\nbbbbbb', 'bbbbbb'], ['a\n', LINE_TOO_LONG]],
    ['one that is too long by its last piece', ['bbbbbb', 'bbbbbb\n', 'c\n'], [LINE_TOO_LONG, 'c\n']],
    ['one that ends with its chunk', ['bbbb', 'bbbb\n', 'c\n'], ['bbbbbbbb\n', 'c\n']],
  ])('are never torn: %s', async (_, chunks, expected) => {
    expect(await cutAt(chunks, 10)).toEqual(expected);
  });
});

it('a file is let go of when it is not read to its end', async () => {
  let released = false;
  async function* bytes() {
    try {
      for (;;) yield Buffer.alloc(100_000, 'a\n');
    } finally {
      released = true;
    }
  }
  const file = await openInput('x', bytes());
  await file.close();
  expect(released).toBe(true);
});
