/**
 * A set of positive numbers in 16 to 32 bytes each: a fifth of what a Set takes, whose entries beyond 31 bits are
 * objects. It is what remembers the conversations of a whole run, and nothing else grows with the input.
 */
export function openNumberSet() {
  let slots = new Float64Array(1024);
  let count = 0;
  return {
    /** Adds a number; returns whether it is new. */
    add(value: number): boolean {
      const at = slotOf(slots, value);
      if (slots[at] === value) return false;
      slots[at] = value;
      count += 1;
      if (count * 2 > slots.length) slots = grown(slots);
      return true;
    },
  };
}

/** Open addressing: the slot that holds the value, or the free one where it belongs. 0 is free. */
function slotOf(slots: Float64Array, value: number): number {
  let at = value % slots.length;
  while (slots[at] !== 0 && slots[at] !== value) at = (at + 1) % slots.length;
  return at;
}

function grown(slots: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(slots.length * 2);
  for (const value of slots) if (value !== 0) larger[slotOf(larger, value)] = value;
  return larger;
}
