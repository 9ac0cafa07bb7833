/**
 * Plain data with large arrays of numbers as one block of bytes, and back without copying or reading the arrays: what
 * is decoded lies in the block. Everything else (objects, strings) is kept as JSON and should be little.
 */
type Numbers = Int32Array | Uint16Array | Uint8Array;

const KINDS = { i: Int32Array, h: Uint16Array, b: Uint8Array } as const;
type Kind = keyof typeof KINDS;

/** Stands for an array of numbers in the JSON: its kind, where it begins, how many numbers. */
interface Place {
  readonly $: readonly [kind: Kind, begin: number, length: number];
}

/** Says how numbers lie in memory; a computer that reads it as another number has them the other way round. */
const MARK = 0x01020304;
/** Mark and length of the JSON. */
const HEAD = 8;

export function encode(data: unknown): Uint8Array {
  const arrays: { readonly begin: number; readonly numbers: Numbers }[] = [];
  let end = 0;
  const json = JSON.stringify(data, (_, value: unknown) => {
    const kind = (Object.keys(KINDS) as Kind[]).find((one) => value instanceof KINDS[one]);
    if (kind === undefined) return value;
    const numbers = value as Numbers;
    const begin = aligned(end);
    arrays.push({ begin, numbers });
    end = begin + numbers.byteLength;
    return { $: [kind, begin, numbers.length] } satisfies Place;
  });
  const text = new TextEncoder().encode(json);
  const first = aligned(HEAD + text.length);
  const bytes = new Uint8Array(first + end);
  new Int32Array(bytes.buffer, 0, 2).set([MARK, text.length]);
  bytes.set(text, HEAD);
  for (const { begin, numbers } of arrays) {
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), first + begin);
  }
  return bytes;
}

/** What was encoded; null where the bytes are none of ours, or of a computer of another kind. */
export function decode({ buffer, byteOffset, byteLength }: Uint8Array): unknown {
  if (byteLength < HEAD || byteOffset % 4 !== 0) return null;
  const [mark, length = 0] = new Int32Array(buffer, byteOffset, 2);
  if (mark !== MARK) return null;
  const first = byteOffset + aligned(HEAD + length);
  return filled(JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, byteOffset + HEAD, length))));

  function filled(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(filled);
    if ('$' in value) {
      const [kind, begin, count] = (value as Place).$;
      return new KINDS[kind](buffer as ArrayBuffer, first + begin, count);
    }
    const own = value as Record<string, unknown>;
    for (const key of Object.keys(own)) own[key] = filled(own[key]);
    return own;
  }
}

function aligned(length: number): number {
  return (length + 3) & ~3;
}
