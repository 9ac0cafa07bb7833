/** Multiplier of the polynomial hash of folded words: the hash of a compound follows from those of its parts. */
const BASE = 0x01000193;
/** No word of a lexicon is longer; longer words of a text are in no table. */
export const LONGEST_FORM = 96;

const POWERS = new Int32Array(LONGEST_FORM + 1);
POWERS[0] = 1;
for (let power = 1; power <= LONGEST_FORM; power++) POWERS[power] = Math.imul(POWERS[power - 1] as number, BASE);

/** The hash of a word with one more letter (a UTF-16 code unit). The hash of the empty word is 0. */
export function hashNext(hash: number, letter: number): number {
  return (Math.imul(hash, BASE) + letter) | 0;
}

/** The hash of two words written as one; `length` letters of the second, at most LONGEST_FORM. */
export function hashJoined(first: number, second: number, length: number): number {
  return (Math.imul(first, POWERS[length] as number) + second) | 0;
}

/** The hash of the end of a word, from that of the whole and that of its beginning. */
export function hashOfEnd(whole: number, beginning: number, length: number): number {
  return (whole - Math.imul(beginning, POWERS[length] as number)) | 0;
}

/** A hash for the slots of a table: neighbouring words differ in low bits only, and must not become neighbours there. */
export function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
