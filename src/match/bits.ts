/** A row of bits, one for each word of a sentence; 32 in each number and one number to spare, so that a window may reach over the end. */
export function bitsWhere(length: number, holds: (at: number) => boolean): Int32Array {
  const bits = new Int32Array((length >> 5) + 2);
  for (let at = 0; at < length; at++) if (holds(at)) setBit(bits, at);
  return bits;
}

function setBit(bits: Int32Array, at: number): void {
  bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
}

/** 32 words of the row that begins at number `row`, beginning with word `from` at bit 0. */
export function windowAt(bits: Int32Array, from: number, row = 0): number {
  const word = row + (from >> 5);
  const shift = from & 31;
  const low = (bits[word] as number) >>> shift;
  return shift === 0 ? low : low | ((bits[word + 1] as number) << (32 - shift));
}

/** Bits 0 to `last`. */
export function upTo(last: number): number {
  return last < 0 ? 0 : last >= 31 ? -1 : (2 << last) - 1;
}

/** The number of the lowest bit that is set; 32 where none is. */
export function lowest(bits: number): number {
  return bits === 0 ? 32 : 31 - Math.clz32(bits & -bits);
}

/** The number of the highest bit that is set; -1 where none is. */
export function highest(bits: number): number {
  return 31 - Math.clz32(bits);
}
