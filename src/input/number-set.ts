/** Slots of the first table; every further one has twice as many. */
const FIRST = 1 << 16;
/** Fuller than this, the search for a free slot grows long. */
const FULL = 2 / 3;
const LOW = 2 ** 32;
const HIGH = 2 ** 21;

/**
 * A set of positive 53-bit numbers that takes some 10 bytes for each: a tenth of a Set. It is what remembers the
 * conversations of a whole run, and nothing else grows with the input. A slot holds the low half of a number; the high
 * half says where it stands. So a number is taken for a known one by mistake with a probability of about 10⁻⁸. Full
 * tables stay where they are, since copying them to a larger one would need the memory of both.
 */
export function openNumberSet() {
  const tables = [new Uint32Array(FIRST)];
  let count = 0;
  return {
    /** Adds a number; returns whether it is new. */
    add(value: number): boolean {
      // 0 is a free slot.
      const low = value % LOW || 1;
      const place = low * HIGH + Math.floor(value / LOW);
      let last = tables[0] as Uint32Array;
      let at = 0;
      for (last of tables) {
        at = slotOf(last, place, low);
        if (last[at] === low) return false;
      }
      last[at] = low;
      count += 1;
      if (count >= last.length * FULL) {
        tables.push(new Uint32Array(last.length * 2));
        count = 0;
      }
      return true;
    },
  };
}

/** Open addressing: the slot that holds the number, or the free one where it belongs. */
function slotOf(slots: Uint32Array, place: number, low: number): number {
  let at = place % slots.length;
  while (slots[at] !== 0 && slots[at] !== low) at = (at + 1) % slots.length;
  return at;
}
