/** Somebody's conversations, added up: all that their unevenness is computed from. */
export interface Scatter {
  readonly conversations: number;
  readonly hits: number;
  /** What hits are held against: conversations, or words; the unit does not matter. */
  readonly size: number;
  /** The square of each conversation's hits over its size, added up. */
  readonly squares: number;
}

/**
 * How much more a person's conversations differ from each other than pure chance would make them (Pearson's φ, at
 * least 1). Measured within people only, so that real differences between people do not hide themselves. People without
 * a hit say nothing about spread.
 */
export function unevenness(people: readonly Scatter[]): number {
  let spread = 0;
  let free = 0;
  for (const { conversations, hits, size, squares } of people) {
    if (hits === 0) continue;
    // Σ (h − rs)² / rs with r = Σh / Σs, multiplied out.
    spread += (squares * size) / hits - hits;
    free += conversations - 1;
  }
  // The last digits depend on the order of the sum, which pseudonyms change.
  return free > 0 ? Math.max(1, Math.round((spread / free) * 1e9) / 1e9) : 1;
}
