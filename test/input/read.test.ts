import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors/diagnostic.ts';
import { formats } from '../../src/input/formats.ts';
import { readInputs } from '../../src/input/read.ts';
import { codes, conversations, folderWith, readFiles, readIn, readStdin, skipped } from './reading.ts';

const native = (id: string) =>
  JSON.stringify({ conversation_id: id, turns: [{ role: 'employee', text: `Nein, ${id}.` }] });
const where = (events: Parameters<typeof skipped>[0]) => skipped(events).map((s) => `${s.file} ${s.code}`);
const read = (events: Parameters<typeof skipped>[0]) =>
  conversations(events).map((c) => `${c.source.file} ${c.conversation_id}`);

describe('inputs', () => {
  it('are files, folders and standard input, in the order given', async () => {
    const cwd = folderWith({ 'b.ndjson': native('B'), 'a.ndjson': native('A') });
    const stdin = Readable.from([Buffer.from(native('S'))]);
    const ids: string[] = [];
    for await (const event of readInputs(['akten/b.ndjson', '-', 'akten'], { keepDuplicates: true }, { stdin, cwd })) {
      if (event.kind === 'conversation') ids.push(event.conversation.conversation_id);
    }
    expect(ids).toEqual(['B', 'S', 'A', 'B']);
  });

  it('are read recursively, sorted by name, without hidden files and node_modules', async () => {
    const files = {
      'b.txt': 'Kunde: Ja.\nMA: Nein.',
      'a/z.ndjson': native('AZ'),
      'a.ndjson': native('A'),
      'Z.json': native('Z'),
      '.x.ndjson': native('X'),
      '.git/x.ndjson': native('X'),
      'node_modules/x.ndjson': native('X'),
      'ä.ndjson': native('Ä'),
    };
    const expected = ['akten/Z.json Z', 'akten/a/z.ndjson AZ', 'akten/a.ndjson A', 'akten/b.txt b', 'akten/ä.ndjson Ä'];
    expect(read(await readFiles(files))).toEqual(expected);
    expect(read(await readFiles(files, ['akten//']))).toEqual(expected);
  });

  it('are named as given: absolute stays absolute', async () => {
    const cwd = folderWith({ 'a.ndjson': native('A') });
    expect(read(await readIn('/', [join(cwd, 'akten')]))).toEqual([`${cwd}/akten/a.ndjson A`]);
    expect(read(await readIn(join(cwd, 'akten'), ['.', 'a.ndjson'], { keepDuplicates: true }))).toEqual([
      './a.ndjson A',
      'a.ndjson A',
    ]);
  });

  it('may lead round in circles by links', async () => {
    const cwd = folderWith({ 'sub/a.ndjson': native('A') });
    symlinkSync('..', join(cwd, 'akten', 'sub', 'zurück'));
    symlinkSync('sub', join(cwd, 'akten', 'zweimal'));
    symlinkSync('nirgends', join(cwd, 'akten', 'tot'));
    const events = await readIn(cwd, ['akten']);
    expect(read(events)).toEqual(['akten/sub/a.ndjson A']);
    expect(where(events)).toEqual(['akten/tot file-missing']);
  });
});

/** The beginning of a zip archive with a file of that name in it. */
const packed = (name: string) => Buffer.from(`PK\x03\x04\x14${'\0'.repeat(25)}${name}`, 'latin1');

describe('what cannot be used', () => {
  it.each<[name: string, content: string | Buffer, code: string]>([
    ['an empty file', '', 'file-empty'],
    ['a file of blanks', ' \r\n\n', 'file-empty'],
    ['a file of nothing but a BOM', '\uFEFF', 'file-empty'],
    ['a picture', '\x89PNG\r\n\x1a\n', 'file-image'],
    ['a PDF', '%PDF-1.7\nKunde: Ja.\nMA: Nein.', 'file-pdf'],
    ['a Word document', packed('word/document.xml'), 'file-word'],
    ['a torn Excel workbook', packed('xl/workbook.xml'), 'xlsx-broken'],
    ['an archive', packed('akten.csv'), 'file-packed'],
    ['a packed export', Buffer.from('\x1f\x8b\x08\0', 'latin1'), 'file-packed'],
    ['an old Word document', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1', 'latin1'), 'file-old-office'],
    ['an RTF document', '{\\rtf1\\ansi Kunde: Ja.}', 'file-rtf'],
    ['a recording', 'RIFF\x24\x08\0\0WAVE', 'file-sound'],
    ['a film', '\0\0\0\x20ftypmp42', 'file-sound'],
    ['other binary data', 'Kunde: Ja.\0\x01\x02\nMA: Nein.', 'file-binary'],
    ['UTF-16 without a mark', Buffer.from('Kunde: Ja.\nMA: Nein.', 'utf16le'), 'file-utf16-without-bom'],
    ['a text of another kind', '# Lies mich\n\nHier liegen die Protokolle.', 'file-unrecognised'],
    ['JSON in pretty print that breaks off', '{\n  "conversation_id": "R-1",\n  "turns": [', 'json-broken'],
    ['a program', '{\n  let a = [1];\n}', 'file-unrecognised'],
  ])('is said: %s', async (_, content, code) => {
    const bytes = Buffer.from(content as string, 'latin1');
    const given = typeof content === 'string' && content.charCodeAt(0) < 256 ? bytes : content;
    const events = await readFiles({ 'a-gut.ndjson': native('A'), 'b-anders.dat': given });
    expect(where(events)).toEqual([`akten/b-anders.dat ${code}`]);
    expect(read(events)).toEqual(['akten/a-gut.ndjson A']);
  });

  it('is said: a missing file and a folder without transcripts', async () => {
    const events = await readFiles({ 'leer/README.md': '# Nichts' }, ['akten/weg.csv', 'akten/leer']);
    expect(where(events)).toEqual([
      'akten/weg.csv file-missing',
      'akten/leer/README.md file-unrecognised',
      'akten/leer folder-without-transcripts',
    ]);
  });

  it('is said: an empty folder', async () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'akten', 'leer'));
    expect(where(await readIn(cwd, ['akten/leer']))).toEqual(['akten/leer folder-without-transcripts']);
  });

  it.skipIf(process.getuid?.() === 0)('is said: a file and a folder that may not be read', async () => {
    const cwd = folderWith({ 'a.ndjson': native('A'), 'zu/b.ndjson': native('B'), 'c.ndjson': native('C') });
    chmodSync(join(cwd, 'akten', 'a.ndjson'), 0);
    chmodSync(join(cwd, 'akten', 'zu'), 0);
    const events = await readIn(cwd, ['akten']);
    chmodSync(join(cwd, 'akten', 'zu'), 0o700);
    expect(where(events)).toEqual(['akten/a.ndjson file-no-permission', 'akten/zu file-no-permission']);
    expect(read(events)).toEqual(['akten/c.ndjson C']);
  });

  it.each([
    ['EACCES', 'file-no-permission'],
    ['EIO', 'file-unreadable'],
  ])('is said: a stream that fails in the middle with %s', async (code, expected) => {
    async function* failing() {
      yield Buffer.from(`${native('A')}\n`.repeat(3000));
      throw Object.assign(new Error(code), { code, syscall: 'read' });
    }
    const events: Parameters<typeof skipped>[0][number][] = [];
    const stdin = Readable.from(failing());
    for await (const event of readInputs(['-'], { keepDuplicates: true }, { stdin, cwd: '/' })) events.push(event);
    expect(where(events)).toEqual([`- ${expected}`]);
    expect(conversations(events)).toHaveLength(3000);
  });
});

describe('the format', () => {
  it('is told by the content, whatever the name', async () => {
    const files = {
      'a.txt': native('A'),
      'b.json': 'Kunde: Ja.\nMA: Nein.',
      'c.ndjson': 'conversation_id;role;text\nC;MA;Nein.',
      'd.csv': `[${native('D')}]`,
      e: native('E'),
    };
    const formats = conversations(await readFiles(files)).map((c) => c.source.format);
    expect(formats).toEqual(['ndjson', 'minutes', 'csv', 'json', 'ndjson']);
  });

  it('is not told by what stands inside quotes: a CSV whose cells hold minutes', async () => {
    const text = 'Ticket,Rolle,Text\nR-1,Kunde,"Kunde: Ja.\nMA: Nein.\nKunde: Doch."';
    expect(conversations(await readStdin(text)).map((c) => c.source.format)).toEqual(['csv']);
  });

  it('is taken as named', async () => {
    const text = 'Weber: Nein.\nBerger: Doch.\nWeber: Nein.';
    expect(codes(await readStdin(text))).toEqual(['file-unrecognised']);
    expect(codes(await readStdin(text, { format: 'minutes' }))).toEqual(['role-unknown:1', 'role-unknown:3']);
    expect(codes(await readStdin('a;b', { format: 'csv' }))).toEqual(['csv-column-missing:1']);
  });

  it('is a mistake of the user when it does not exist, and the known ones are listed', async () => {
    const failed = await readStdin('', { format: 'docx' }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(UserError);
    expect((failed as UserError).diagnostics).toEqual([
      { code: 'input-format-unknown', params: { value: 'docx', allowed: formats.map(({ id }) => id).join(', ') } },
    ]);
  });
});

describe('a stream without an end', () => {
  it.each([
    ['NDJSON', '', (id: number) => `${native(`R-${id}`)}\n`],
    ['CSV', 'conversation_id;role;text\n', (id: number) => `R-${id};Kunde;Hallo.\nR-${id};MA;Nein.\n`],
  ])('is read as it comes, and let go of: %s', async (_, header, conversation) => {
    let given = 0;
    let released = false;
    async function* endless() {
      try {
        yield Buffer.from(header);
        for (;;) yield Buffer.from(Array.from({ length: 1000 }, () => conversation(++given)).join(''));
      } finally {
        released = true;
      }
    }
    let taken = 0;
    const stdin = Readable.from(endless());
    for await (const event of readInputs(['-'], {}, { stdin, cwd: '/' })) {
      expect(event).toMatchObject({ kind: 'conversation', conversation: { conversation_id: `R-${taken + 1}` } });
      taken += 1;
      if (taken === 5000) break;
    }
    // What is read ahead is bounded, however much has gone through.
    expect(given - taken).toBeLessThan(60_000);
    expect(released).toBe(true);
  });
});
