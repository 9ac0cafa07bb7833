/** A value as it stands in the file, and where that is (1-based). */
export interface Element {
  readonly bytes: Buffer;
  readonly line: number;
  readonly column: number;
  /** The array is not closed behind it, or it stands behind the array: whatever it says, the whole is no JSON. */
  readonly torn: boolean;
}

/**
 * Cuts JSON into the elements of its outermost array without understanding them, so that an array of any length takes
 * the memory of its longest element; JSON that is no array is one element. The whole is JSON if all elements are and
 * none is torn. Ends with null at an element of more than `most` bytes.
 */
export async function* jsonElements(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Element | null> {
  const scanner = openScanner();
  let parts: Buffer[] = [];
  let size = 0;
  let count = 0;
  let line = 1;
  let column = 0;
  let begin = { line, column: 1 };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (byte === NEWLINE) {
        line += 1;
        column = 0;
      } else if ((byte & 0xc0) !== 0x80) column += 1;
      const found = scanner.step(byte);
      if (found === 'inside') continue;
      if (found === 'stray') return yield { bytes: Buffer.alloc(0), line, column, torn: true };
      const bytes = Buffer.concat([...parts, chunk.subarray(from, at)]);
      // `[]` has no element; `[,]` has two that are none.
      if (found === 'comma' || (found === 'end' && (count > 0 || !isBlank(bytes)))) {
        count += 1;
        yield { bytes, ...begin, torn: false };
      }
      parts = [];
      size = 0;
      from = at + 1;
      begin = { line, column: column + 1 };
    }
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > most) return yield null;
  }
  const state = scanner.state();
  if (state !== 'behind') yield { bytes: Buffer.concat(parts), ...begin, torn: state === 'array' };
}

const [QUOTE, BACKSLASH, COMMA, NEWLINE] = [0x22, 0x5c, 0x2c, 0x0a];
const [OPEN, CLOSE, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Where the scanner is: before the first sign, in the array, in a value that is no array, behind the array. */
type State = 'before' | 'array' | 'value' | 'behind';
/** What a byte is to the array; `stray` should not be there. */
type Found = 'inside' | 'begin' | 'comma' | 'end' | 'stray';

/** Follows strings and brackets byte by byte: in UTF-8 and Windows-1252, signs of JSON are never part of a letter. */
function openScanner() {
  let state: State = 'before';
  let depth = 0;
  let quoted = false;
  let escaped = false;

  function stepInArray(byte: number): Found {
    if (quoted) {
      if (escaped) escaped = false;
      else if (byte === BACKSLASH) escaped = true;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === OPEN || byte === OPEN_BRACE) depth += 1;
    else if (depth > 0 && (byte === CLOSE || byte === CLOSE_BRACE)) depth -= 1;
    else if (depth === 0 && byte === COMMA) return 'comma';
    else if (depth === 0 && byte === CLOSE) {
      state = 'behind';
      return 'end';
    }
    return 'inside';
  }

  return {
    state: () => state,
    step(byte: number): Found {
      if (state === 'array') return stepInArray(byte);
      if (state === 'value' || isBlankByte(byte)) return 'inside';
      if (state === 'behind') return 'stray';
      state = byte === OPEN ? 'array' : 'value';
      return state === 'array' ? 'begin' : 'inside';
    },
  };
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every(isBlankByte);
}

/** What JSON takes for blank. */
function isBlankByte(byte: number): boolean {
  return byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;
}
