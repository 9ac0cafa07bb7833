import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { partsOf } from '../../src/input/parts.ts';
import { type ReadEvent, readPart } from '../../src/input/read.ts';
import { openWarnings } from '../../src/input/warnings.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rotation-parts-'));
});
afterAll(() => rm(folder, { recursive: true }));

const host = () => ({ stdin: new PassThrough().end(), cwd: folder });
const talk = (id: string, text: string) =>
  JSON.stringify({
    conversation_id: id,
    turns: [
      { role: 'employee', text },
      { role: 'wer', text: 'Hm.', end: 'x' },
    ],
  });
/** What lines of a large file may be, good and bad; the last speaks another program's dialect and gets its id by its place. */
const line = fc.oneof(
  fc.nat(99).map((id) => Buffer.from(talk(`R-${id}`, 'Grüß Gott, das dürfen wir nicht.'))),
  fc.nat(99).map((id) => Buffer.from(talk(`R-${id}`, 'Grüß Gott'), 'latin1')),
  fc
    .constantFrom('', '  ', '\t', '{"conversation_id": 7', '7', '[]', '{"turns": 3}', `${talk('R-1', 'a')}\r`, ' {}')
    .map((text) => Buffer.from(text)),
  fc.constant(Buffer.from('{"text": "Hallo Welt", "segments": [{"start": 0, "end": 1, "text": "Hallo Welt"}]}')),
);

test('the parts of a file, one after the other, read as the file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 30 }),
      fc.integer({ min: 1, max: 2000 }),
      fc.boolean(),
      async (lines, size, ended) => {
        const first = Buffer.from(talk('R-0', 'Guten Tag.'));
        const bytes = Buffer.concat([first, ...lines].flatMap((one) => [one, Buffer.from('\n')]));
        await writeFile(join(folder, 'a.ndjson'), ended ? bytes : bytes.subarray(0, -1));
        const parts = (await partsOf(['a.ndjson'], host(), {}, size)) ?? [];
        const whole = await eventsOf([{ name: 'a.ndjson', path: join(folder, 'a.ndjson'), range: null }]);
        expect(parts.length).toBeGreaterThan(0);
        expect(await eventsOf(parts)).toEqual(whole);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

async function eventsOf(parts: Awaited<ReturnType<typeof partsOf>>): Promise<unknown[]> {
  const events: unknown[] = [];
  const warnings = openWarnings();
  for (const part of parts ?? []) {
    for await (const event of readPart(part, { keepDuplicates: true })) {
      if (event.kind === 'warning') warnings.add(event.diagnostic);
      else events.push(withoutEncoding(event));
    }
  }
  return [...events, ...warnings.all()];
}

/** The encoding of a file is known only from the first line that shows it. */
function withoutEncoding(event: ReadEvent): unknown {
  if (event.kind !== 'conversation') return event;
  return { ...event.conversation, source: { ...event.conversation.source, encoding: '' } };
}

test('parts are whole lines and leave nothing out', async () => {
  const text = `${talk('R-1', 'a')}\n`.repeat(50);
  await writeFile(join(folder, 'b.ndjson'), text);
  const ranges = ((await partsOf(['b.ndjson'], host(), {}, 300)) ?? []).map(({ range }) => range);
  expect(ranges.length).toBeGreaterThan(5);
  expect(ranges.map((range) => text.slice(range?.start, range?.end)).join('')).toBe(text);
  expect(ranges.every((range) => text[(range?.end ?? 0) - 1] === '\n')).toBe(true);
});

test.each([
  ['standard input', ['-']],
  ['a file that is missing', ['nirgends.ndjson']],
  ['mail, which is put together across files', ['c.eml']],
  ['what is no transcript', ['d.bin']],
])('%s is not parted', async (_, inputs) => {
  await writeFile(
    join(folder, 'c.eml'),
    'From: a@b.de\nTo: c@d.de\nSubject: x\nDate: Mon, 03 Nov 2025 09:15:00 +0100\n\nHallo.\n',
  );
  await writeFile(join(folder, 'd.bin'), Buffer.from([0, 1, 2, 0]));
  expect(await partsOf(inputs, host())).toBeNull();
});
