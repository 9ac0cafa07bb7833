/**
 * Plain data with large arrays of numbers as blocks of bytes, and back without copying or reading the arrays: what is
 * decoded lies in its block. Everything else (objects, strings) is kept as JSON and should be little. What a function gives
 * is a block of its own, which is read when the decoded function is first called: most of a lexicon is never asked for, and
 * each megabyte that is read takes a start a millisecond.
 */
type Numbers = Float64Array | Int32Array | Int16Array | Uint16Array | Uint8Array;

const KINDS = { d: Float64Array, i: Int32Array, s: Int16Array, h: Uint16Array, b: Uint8Array } as const;
type Kind = keyof typeof KINDS;

/** Stands for an array of numbers in the JSON: its kind, where it begins behind the JSON, how many numbers. */
interface Place {
  readonly $: readonly [kind: Kind, begin: number, length: number];
}

/** Stands for a function: where the block of what it gives begins behind this one. */
interface Later {
  readonly later: number;
}

/** Says how numbers lie in memory; a computer that reads it as another number has them the other way round. */
const MARK = 0x01020304;
/** Mark, length of the JSON, length of the block. */
const HEAD = 12;

/** Gives bytes by where they lie, at a place in memory that is a multiple of eight; fewer where there are no more. */
export type Read = (begin: number, length: number) => Uint8Array;

export function encode(data: unknown): Uint8Array {
  const arrays: { readonly begin: number; readonly numbers: Numbers }[] = [];
  const blocks: { readonly begin: number; readonly bytes: Uint8Array }[] = [];
  let end = 0;
  let behind = 0;
  const json = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'function') {
      const bytes = encode(value());
      const begin = behind;
      blocks.push({ begin, bytes });
      behind += bytes.length;
      return { later: begin } satisfies Later;
    }
    const kind = (Object.keys(KINDS) as Kind[]).find((one) => value instanceof KINDS[one]);
    if (kind === undefined) return value;
    const numbers = value as Numbers;
    const begin = end;
    arrays.push({ begin, numbers });
    end = aligned(begin + numbers.byteLength);
    return { $: [kind, begin, numbers.length] } satisfies Place;
  });
  const text = new TextEncoder().encode(json);
  const first = aligned(HEAD + text.length);
  const bytes = new Uint8Array(first + end + behind);
  new Int32Array(bytes.buffer, 0, 3).set([MARK, text.length, first + end]);
  bytes.set(text, HEAD);
  for (const { begin, numbers } of arrays) {
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), first + begin);
  }
  for (const { begin, bytes: block } of blocks) bytes.set(block, first + end + begin);
  return bytes;
}

/** What was encoded; null where the bytes are none of ours, or of a computer of another kind. */
export function decode(read: Read, begin = 0): unknown {
  const head = read(begin, HEAD);
  if (head.length < HEAD) return null;
  const [mark, textLength = 0, length = 0] = new Int32Array(head.buffer, head.byteOffset, 3);
  if (mark !== MARK) return null;
  const { buffer, byteOffset, byteLength } = read(begin, length);
  if (byteLength < length) return null;
  const first = byteOffset + aligned(HEAD + textLength);
  return filled(JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, byteOffset + HEAD, textLength))));

  function filled(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(filled);
    if ('later' in value) return once(() => decode(read, begin + length + (value as Later).later));
    if ('$' in value) {
      const [kind, from, count] = (value as Place).$;
      return new KINDS[kind](buffer as ArrayBuffer, first + from, count);
    }
    const own = value as Record<string, unknown>;
    for (const key of Object.keys(own)) own[key] = filled(own[key]);
    return own;
  }
}

function once(make: () => unknown): () => unknown {
  let made: unknown;
  return () => {
    made ??= make();
    return made;
  };
}

function aligned(length: number): number {
  return (length + 7) & ~7;
}
