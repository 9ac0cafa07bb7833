import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { jsonElements } from '../../src/input/json/elements.ts';
import { RUNS } from './fuzz.ts';
import { mutated, openRandom } from './mutations.ts';
import { codes, conversations, readStdin, skipped } from './reading.ts';

/** All elements parsed, or null where one is no JSON or torn: what JSON.parse says of the whole. */
async function parsed(text: Buffer, chunk: number): Promise<readonly unknown[] | null> {
  const chunks = Array.from({ length: Math.ceil(text.length / chunk) }, (_, at) =>
    text.subarray(at * chunk, (at + 1) * chunk),
  );
  const values: unknown[] = [];
  for await (const element of jsonElements(Readable.from(chunks), 1e9)) {
    if (element === null || element.torn) return null;
    try {
      values.push(JSON.parse(element.bytes.toString()));
    } catch {
      return null;
    }
  }
  return values;
}

function expected(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    return null;
  }
}

const SEEDS = [
  '[{"a":"x]\\"[,{","b":[1,[2,{"c":[]}]]}, -1.5e3 ,"\\\\",null,[],{}]',
  '[ ]',
  '[[],[[1,2],[]],"ä „\u{1F600}“ ]"]\n',
  ' {"a":[1,2],"b":"]"} ',
  '\r\n[\r\n{"conversation_id":"B-1","turns":[{"role":"agent","text":"Ja, [nein]."}]},\r\n{"conversation_id":"B-2","turns":[]}\r\n]\r\n',
];

it('an array in pieces is what JSON.parse makes of it, however mutated', { timeout: 20_000 + RUNS * 20 }, async () => {
  let arrays = 0;
  for (let run = 0; run < RUNS * 4; run += 1) {
    const random = openRandom(run + 1);
    const seed = Buffer.from(SEEDS[run % SEEDS.length] ?? '');
    // Only text: what is no UTF-8 becomes U+FFFD in both, but at other places.
    const text = run < SEEDS.length ? seed.toString() : mutated(seed, random).toString();
    const whole = expected(text);
    if (whole !== null) arrays += 1;
    const chunk = run % 3 === 0 ? 1 + (run % 7) : 64 * 1024;
    if (text.length < 20_000 || chunk > 100) {
      expect(await parsed(Buffer.from(text), chunk), `run ${run}: ${text.slice(0, 300)}`).toEqual(whole);
    }
  }
  expect(arrays).toBeGreaterThan(SEEDS.length);
});

const one = (id: number) => `{"conversation_id":"B-${id}","turns":[{"role":"agent","text":"Grüß Gott."}]}`;

it('an array of any length is read from standard input, one line or many, element by element', async () => {
  const all = Array.from({ length: 2000 }, (_, at) => one(at));
  for (const between of [',', ' ,\n']) {
    const events = await readStdin(`[${all.join(between)}]`, {}, [64 * 1024]);
    expect(codes(events)).toEqual([]);
    expect(conversations(events)).toHaveLength(2000);
  }
});

it('what stands before a fault is read, and the fault is named with its place', async () => {
  const places: [string, number, number][] = [
    [`[${one(1)},\n {"conversation_id":}]`, 2, 21],
    [`[${one(1)},\n${one(2)}\n`, 3, 1],
    [`[${one(1)}]\n\n x`, 3, 2],
    [`[${one(1)},\n]`, 2, 1],
    [`[${one(1)} ${one(2)}]`, 1, one(1).length + 3],
  ];
  for (const [text, line, column] of places) {
    const events = await readStdin(text);
    expect(skipped(events), text).toMatchObject([{ code: 'json-broken', line, params: { column } }]);
  }
  expect(conversations(await readStdin(`[${one(1)},\n${one(2)}\n`))).toHaveLength(1);
});

it('other entries among conversations are named, and Windows-1252 is read', async () => {
  const events = await readStdin(Buffer.from(`[{"a":1},${one(1)},{"b":2}]`, 'latin1'));
  expect(skipped(events)).toMatchObject([
    { code: 'conversation-foreign', params: { position: 1 } },
    { code: 'conversation-foreign', params: { position: 3 } },
  ]);
  expect(conversations(events)).toMatchObject([
    { turns: [{ text: 'Grüß Gott.' }], source: { encoding: 'windows-1252' } },
  ]);
});

it('one conversation that is larger than memory should hold is refused', { timeout: 20_000 }, async () => {
  const large = `[${one(1)},{"conversation_id":"B-2","turns":[{"role":"agent","text":"${'ja '.repeat(11_500_000)}"}]}]`;
  const events = await readStdin(large, {}, [64 * 1024]);
  expect(codes(events)).toEqual(['json-too-big']);
  expect(conversations(events)).toHaveLength(1);
});
