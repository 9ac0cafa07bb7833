import type { ChangeKind } from '../../model/check.ts';
import type { Finding } from '../../model/matcher.ts';

/** A finding of one turn that two lexicons have differently; at least one side counts. */
export interface Pair {
  readonly kind: ChangeKind;
  readonly before: Finding | null;
  readonly after: Finding | null;
}

/**
 * What of one turn two lexicons count differently. Hits that agree in category, entry and stretch are no change. Of the
 * rest, those that overlap belong together: first within a category, then with what the other side found but does not
 * count, then across categories. Swapping the sides mirrors the result.
 */
export function pairFindings(before: readonly Finding[], after: readonly Finding[]): Pair[] {
  const left = new Set(before.filter(({ counted }) => counted));
  const right = new Set(after.filter(({ counted }) => counted));
  const pairs: Pair[] = [];
  for (const old of left) {
    const same = [...right].find((one) => isSame(old, one));
    if (same === undefined) continue;
    left.delete(old);
    right.delete(same);
  }
  const moved = (fits: (a: Finding, b: Finding) => boolean): void => {
    for (const [old, now] of closest(left, right, fits)) {
      left.delete(old);
      right.delete(now);
      pairs.push({ kind: 'moved', before: old, after: now });
    }
  };
  moved((a, b) => a.category === b.category);
  const silent = (list: readonly Finding[], hit: Finding): Finding | null =>
    list.find((one) => !one.counted && one.category === hit.category && overlap(one, hit) > 0) ?? null;
  for (const old of [...left]) {
    const by = silent(after, old);
    if (by === null) continue;
    left.delete(old);
    pairs.push({ kind: 'suppressed', before: old, after: by });
  }
  for (const now of [...right]) {
    const by = silent(before, now);
    if (by === null) continue;
    right.delete(now);
    pairs.push({ kind: 'released', before: by, after: now });
  }
  moved(() => true);
  for (const old of left) pairs.push({ kind: 'lost', before: old, after: null });
  for (const now of right) pairs.push({ kind: 'gained', before: null, after: now });
  return pairs;
}

function isSame(a: Finding, b: Finding): boolean {
  return a.category === b.category && a.entry === b.entry && a.start === b.start && a.end === b.end;
}

/** Pairs that overlap, each finding once, those with most in common first; the order of the sides does not matter. */
function closest(
  left: ReadonlySet<Finding>,
  right: ReadonlySet<Finding>,
  fits: (a: Finding, b: Finding) => boolean,
): [Finding, Finding][] {
  const all = [...left].flatMap((a) =>
    [...right].flatMap((b): [Finding, Finding][] => (overlap(a, b) > 0 && fits(a, b) ? [[a, b]] : [])),
  );
  const rank = ([a, b]: [Finding, Finding]): number[] => [
    -overlap(a, b),
    Math.min(a.start, b.start),
    a.start + b.start,
  ];
  all.sort((one, other) => compare(rank(one), rank(other)));
  const taken = new Set<Finding>();
  return all.filter(([a, b]) => {
    if (taken.has(a) || taken.has(b)) return false;
    taken.add(a).add(b);
    return true;
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function overlap(a: Finding, b: Finding): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
