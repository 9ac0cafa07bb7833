/** Numbers that look random and are the same in every run (mulberry32): at least 0, less than 1. */
export function openRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const below = (random: Random, end: number) => Math.floor(random() * end);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;

/** What readers stumble over: signs of all formats, numbers out of range, keys that JavaScript knows. */
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  ',',
  ':',
  ';',
  '\n',
  '\r',
  '\0',
  '\t',
  '<',
  '>',
  '&',
  '-->',
  '&#1114112;',
  '&#x0;',
  '<v ',
  '<v.',
  '</v>',
  '<!--',
  '-- ',
  'WEBVTT\n\n',
  'NOTE ',
  'STYLE\n',
  '00:00:01.000 --> 00:00:02.000\n',
  '-0:0:1 --> 99999:99:99,9\n',
  '(speaker ',
  '[SPEAKER_00]: ',
  'Kunde: ',
  'Mitarbeiterin ',
  '1e999',
  '-1e999',
  '99999999999999999999',
  '-1',
  '0.0000000001',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  '""',
  '"__proto__":{"a":1},',
  '"constructor":1,',
  '"turns":[],',
  '\uFEFF',
  '\uD800',
  '\u202E',
  'ü',
  'u\u0308',
  '\u{1F600}',
  'From ',
  '=?utf-8?Q?=',
  'Content-Type: multipart/mixed; boundary=x\n',
  '<!ENTITY a "b">',
  '<![CDATA[',
];
const SIGNS = [
  ' ',
  '\t',
  '.',
  '(',
  '[',
  '-',
  '9',
  'a',
  ':',
  '\u2028',
  '\u00a0',
  '&nbsp;',
  '<v',
  '*',
  '/',
  'a ',
  '. ',
  '\n ',
];
/** As text, so that everybody gets a value of his own. */
const VALUES = [
  'null',
  'true',
  'false',
  '0',
  '-1',
  '1e308',
  '5e-324',
  '9007199254740993',
  '""',
  '" "',
  '"x"',
  '"2025-13-45T99:99:99Z"',
  '"1e999"',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"a":1}',
  '[1,"x",null,{}]',
];

/** One to four changes somewhere in the bytes. */
export function mutated(seed: Buffer, random: Random): Buffer {
  let bytes = random() < 0.4 ? structural(seed, random) : seed;
  for (let left = 1 + below(random, 4); left > 0; left -= 1) bytes = oneOf(random, CHANGES)(bytes, random);
  return bytes;
}

type Change = (bytes: Buffer, random: Random) => Buffer;

const splice = (bytes: Buffer, from: number, to: number, ...between: Buffer[]) =>
  Buffer.concat([bytes.subarray(0, from), ...between, bytes.subarray(to)]);
const somewhere = (bytes: Buffer, random: Random) => {
  const from = below(random, bytes.length + 1);
  return [from, Math.min(bytes.length, from + below(random, 200))] as const;
};

const CHANGES: readonly Change[] = [
  (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  (bytes, random) => bytes.subarray(below(random, bytes.length)),
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let left = below(random, 20); left >= 0 && copy.length > 0; left -= 1)
      copy[below(random, copy.length)] = below(random, 256);
    return copy;
  },
  (bytes, random) => splice(bytes, ...somewhere(bytes, random)),
  (bytes, random) => {
    const [from, to] = somewhere(bytes, random);
    return splice(bytes, to, to, ...Array.from({ length: 1 + below(random, 50) }, () => bytes.subarray(from, to)));
  },
  (bytes, random) => {
    const [from, to] = somewhere(bytes, random);
    return splice(bytes, from, random() < 0.5 ? from : to, Buffer.from(oneOf(random, TOKENS)));
  },
  // Nested, or the same sign over and over: what is quadratic then takes minutes.
  (bytes, random) => {
    const [from] = somewhere(bytes, random);
    const token = oneOf(random, random() < 0.5 ? TOKENS : SIGNS);
    return splice(
      bytes,
      from,
      from,
      Buffer.from(token.repeat(Math.min(10 ** below(random, 6), 200_000 / token.length))),
    );
  },
  // A number out of all proportion in the place of one.
  (bytes, random) => {
    const text = bytes.toString('latin1');
    const numbers = [...text.matchAll(/\d+/g)];
    if (numbers.length === 0) return bytes;
    const number = oneOf(random, numbers);
    const other = oneOf(random, [
      '9'.repeat(400),
      '1e999',
      '-0',
      '1e-999',
      '0x1F',
      '1.7976931348623157e308',
      '-99999999999999',
    ]);
    return Buffer.from(text.slice(0, number.index) + other + text.slice(number.index + number[0].length), 'latin1');
  },
  // A key twice, with another value.
  (bytes, random) => {
    const text = bytes.toString('latin1');
    const keys = [...text.matchAll(/"[^"\n]{1,40}":/g)];
    if (keys.length === 0) return bytes;
    const key = oneOf(random, keys);
    const other = `${oneOf(random, keys)[0]}${oneOf(random, VALUES)},`;
    return Buffer.from(text.slice(0, key.index) + other + text.slice(key.index), 'latin1');
  },
  // Lines in another order.
  (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n');
    const [from, to] = [below(random, lines.length), below(random, lines.length)];
    lines.splice(to, 0, ...lines.splice(from, 1 + below(random, 3)));
    return Buffer.from(lines.join('\n'), 'latin1');
  },
];

/** Still JSON, but values of the wrong type, gone, or in the wrong place. */
function structural(seed: Buffer, random: Random): Buffer {
  let value: unknown;
  try {
    value = JSON.parse(seed.toString());
  } catch {
    return seed;
  }
  for (let left = 1 + below(random, 3); left > 0; left -= 1) {
    const spots: [Record<string, unknown>, string][] = [];
    collect(value, spots);
    if (spots.length === 0) break;
    const [holder, key] = oneOf(random, spots);
    if (random() < 0.3) delete holder[key];
    else holder[key] = random() < 0.6 ? JSON.parse(oneOf(random, VALUES)) : oneOf(random, spots)[0];
    if (isCyclic(value)) return seed;
  }
  return Buffer.from(JSON.stringify(value));
}

function collect(value: unknown, spots: [Record<string, unknown>, string][]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    spots.push([value as Record<string, unknown>, key]);
    collect((value as Record<string, unknown>)[key], spots);
  }
}

function isCyclic(value: unknown): boolean {
  try {
    return JSON.stringify(value).length > 500_000;
  } catch {
    return true;
  }
}
