/**
 * 32 words of a row of bits, beginning with word `from` at bit 0. The row begins at number `row` of `bits`, has a bit for
 * each word of a sentence, 32 in each number, and one number to spare, so that a window may reach over the end.
 */
export function windowAt(bits: Int32Array, from: number, row: number): number {
  const word = row + (from >> 5);
  const shift = from & 31;
  const low = (bits[word] as number) >>> shift;
  return shift === 0 ? low : low | ((bits[word + 1] as number) << (32 - shift));
}

/** Bits 0 to `last`. */
export function upTo(last: number): number {
  return last < 0 ? 0 : last >= 31 ? -1 : (2 << last) - 1;
}

/** Up to `distance` places behind each of `places`. */
export function reach(places: number, distance: number): number {
  if (distance > 31) return ~upTo(lowest(places));
  let behind = places << 1;
  for (let done = 1; done < distance; ) {
    const step = Math.min(done, distance - done);
    behind |= behind << step;
    done += step;
  }
  return behind;
}

/** The number of the lowest bit that is set; 32 where none is. */
export function lowest(bits: number): number {
  return bits === 0 ? 32 : 31 - Math.clz32(bits & -bits);
}

/** The number of the highest bit that is set; -1 where none is. */
export function highest(bits: number): number {
  return 31 - Math.clz32(bits);
}
