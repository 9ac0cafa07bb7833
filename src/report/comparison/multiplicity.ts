/**
 * Which of many results stand, when no more than this share of those that stand may be owed to chance
 * (Benjamini–Hochberg): the largest p that lies under its step, and all below. In the order of `ps`.
 */
export function standing(ps: readonly number[], share: number): boolean[] {
  const sorted = ps.toSorted((a, b) => a - b);
  const last = sorted.findLastIndex((p, at) => p <= ((at + 1) / ps.length) * share);
  const border = last < 0 ? -1 : (sorted[last] ?? -1);
  return ps.map((p) => p <= border);
}
