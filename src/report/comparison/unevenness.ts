/** One conversation: its hits, and what they are held against (1 for a conversation, or its thousands of words). */
export interface Part {
  readonly hits: number;
  readonly size: number;
}

/**
 * How much more a person's conversations differ from each other than pure chance would make them (Pearson's φ, at
 * least 1). Measured within people only, so that real differences between people do not hide themselves. People without
 * a hit say nothing about spread.
 */
export function unevenness(people: readonly (readonly Part[])[]): number {
  let spread = 0;
  let free = 0;
  for (const all of people) {
    const parts = all.filter(({ size }) => size > 0);
    const rate = sum(parts, 'hits') / sum(parts, 'size');
    if (!(rate > 0)) continue;
    for (const { hits, size } of parts) spread += (hits - rate * size) ** 2 / (rate * size);
    free += parts.length - 1;
  }
  // The last digits depend on the order of the sum, which pseudonyms change.
  return free > 0 ? Math.max(1, Math.round((spread / free) * 1e9) / 1e9) : 1;
}

function sum(parts: readonly Part[], key: keyof Part): number {
  return parts.reduce((total, part) => total + part[key], 0);
}
