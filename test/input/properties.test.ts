import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import type { ReadEvent } from '../../src/input/read.ts';
import { codes, conversations, lines, readStdin } from './reading.ts';

/** Words that exist in every encoding; no line breaks, which a CRLF file would change inside quotes, too. */
const text = fc
  .array(
    fc.constantFrom('Bestimmungen', 'geht', 'nicht', '„größer“', '5 €', '–', 'a;b', 'x,y', '"so"', 'Straße', '\u00a0'),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' '))
  .filter((joined) => joined.trim() !== '');
const turn = fc.record({ role: fc.constantFrom('employee', 'Kunde', 'bot', 'Weber', 'Bürgerin'), text });
const told = fc.uniqueArray(
  fc.record({
    conversation_id: fc.nat(50).map((n) => `R-${n}`),
    turns: fc.array(turn, { minLength: 1, maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 12, selector: (c) => c.conversation_id },
);
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never;

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const asCsv = (all: Told, delimiter = ';', end = '\n') =>
  [
    ['conversation_id', 'role', 'text'],
    ...all.flatMap((c) => c.turns.map((t) => [c.conversation_id, t.role, quoted(t.text)])),
  ]
    .map((cells) => cells.join(delimiter) + end)
    .join('');
const asNdjson = (all: Told, end = '\n') => all.map((c) => JSON.stringify(c) + end).join('');
/** Labels of unknown speakers count only when they recur, so minutes are told by known ones. */
const asMinutes = (all: Told, end = '\n') =>
  all
    .map((c) =>
      [
        `Gespräch: ${c.conversation_id}`,
        ...c.turns.map((t) => `${t.role === 'Weber' ? 'MA' : t.role}: ${t.text.trim()}`),
      ].join(end),
    )
    .join(end + end);

/** Everything read but where and in which encoding it stood. */
const content = (events: readonly ReadEvent[]) => [
  conversations(events).map(({ source, ...rest }) => ({ ...rest, format: source.format, line: source.line })),
  codes(events),
];
const same = async (first: Buffer | string, second: Buffer | string) =>
  expect(content(await readStdin(second))).toEqual(content(await readStdin(first)));
const check = (property: (all: Told) => Promise<void>) => fc.assert(fc.asyncProperty(told, property), { numRuns: 40 });

it('what is told is what is read', async () => {
  await check(async (all) => {
    const expected = all.map((c) => [c.conversation_id, ...c.turns.map((t) => t.text)]);
    for (const form of [asCsv(all), asNdjson(all), JSON.stringify(all, null, 1)]) {
      const read = conversations(await readStdin(form));
      expect(read.map((c) => [c.conversation_id, ...c.turns.map((t) => t.text)])).toEqual(expected);
    }
  });
});

it('where the chunks of a stream end changes nothing', async () => {
  // Long enough to reach beyond the head that is looked at to recognise the format.
  const far = (all: Told) =>
    Array.from({ length: Math.ceil(80_000 / asMinutes(all).length) }, (_, n) =>
      all.map((c) => ({ ...c, conversation_id: `${c.conversation_id}-${n}` })),
    ).flat();
  const forms = fc.constantFrom(asCsv, asNdjson, asMinutes);
  const encodings = fc.constantFrom('utf8', 'win1252', 'utf16le');
  const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(told, forms, encodings, sizes, async (all, form, encoding, chunks) => {
      const bytes = iconv.encode(form(far(all)), encoding, { addBOM: encoding !== 'win1252' });
      expect(await readStdin(bytes, {}, chunks)).toEqual(await readStdin(bytes));
    }),
    { numRuns: 30 },
  );
});

it('a byte at a time is a chunk as good as any', async () => {
  await check(async (all) => {
    for (const form of [asCsv, asNdjson, asMinutes]) {
      const bytes = iconv.encode(form(all.slice(0, 2)), 'win1252');
      expect(await readStdin(bytes, {}, [1])).toEqual(await readStdin(bytes));
    }
  });
});

it('CRLF is LF', async () => {
  await check(async (all) => {
    for (const form of [
      (end: string) => asCsv(all, ';', end),
      (end: string) => asNdjson(all, end),
      (end: string) => asMinutes(all, end),
    ]) {
      await same(form('\n'), form('\r\n'));
    }
  });
});

it('a BOM is no BOM', async () => {
  await check(async (all) => {
    for (const form of [asCsv(all), asNdjson(all), asMinutes(all), JSON.stringify(all)])
      await same(form, `\uFEFF${form}`);
  });
});

it('the delimiter of a CSV file does not matter', async () => {
  await check(async (all) => {
    for (const delimiter of [',', '\t']) await same(asCsv(all), asCsv(all, delimiter));
  });
});

it('the encoding does not matter', async () => {
  await check(async (all) => {
    for (const form of [asCsv(all), asNdjson(all), asMinutes(all)]) {
      for (const encoding of ['win1252', 'utf16le', 'utf16be'])
        await same(form, iconv.encode(form, encoding, { addBOM: encoding !== 'win1252' }));
    }
  });
});

it('the order of the files in a run does not matter to what is read of each', async () => {
  await check(async (all) => {
    const forwards = lines(await readStdin(asNdjson(all)));
    const backwards = lines(await readStdin(asNdjson(all.toReversed())));
    expect(backwards.toSorted()).toEqual(forwards.toSorted());
  });
});

it('bytes without any sense never throw', async () => {
  const start = fc.constantFrom(
    '',
    '{"',
    '[{',
    'conversation_id;role;text\n',
    'Kunde: a\nMA: b\n',
    'sep=;\n',
    '\uFEFF',
  );
  await fc.assert(
    fc.asyncProperty(
      start,
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'{}[]":;,\n\r\t aK01\\') }),
      async (head, tail, middle) => {
        const events = await readStdin(Buffer.concat([Buffer.from(head + middle), tail]));
        expect(events.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 300 },
  );
});
