/** Seeded random numbers (mulberry32): the same seed gives the same corpus on every machine. */
export function createRandom(seed) {
  let state = seed >>> 0;

  function next() {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  return {
    /** Whether something of this probability happens. */
    chance: (probability) => next() < probability,
    /** A whole number, both ends included. */
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** As `pick`, but the first ones come far more often than the last, as words and names do in speech. */
    pickUneven: (list) => list[Math.floor(next() ** 3 * list.length)],
  };
}
