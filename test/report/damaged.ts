/** Stands for a number that is JSON and no number for us. */
const HUGE = '<1e999>';
const ODD = [null, true, false, 0, -1, 1.5, 9_007_199_254_740_992, HUGE, '', 'Weber', [], [null], {}, { weber: 1 }];

type Holder = Record<string, unknown>;

/**
 * The texts of saved data with one value exchanged, one key gone, one more, or keys in another order; in every place, or
 * only in those whose path begins so.
 */
export function* damaged(data: object, within = ''): Generator<string> {
  for (const path of pathsIn(data).filter((one) => one.join('.').startsWith(within))) {
    for (const change of [...ODD.map(exchanged), gone, doubled, turned]) {
      const copy = structuredClone(data) as Holder;
      const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Holder, copy);
      change(holder, path.at(-1) ?? '');
      yield textOf(copy);
    }
  }
}

function textOf(data: object): string {
  return `${JSON.stringify(data, null, 2).replaceAll(`"${HUGE}"`, '1e999')}\n`;
}

function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])]);
}

function exchanged(value: unknown) {
  return (holder: Holder, key: string) => {
    holder[key] = value;
  };
}

function gone(holder: Holder, key: string): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function doubled(holder: Holder, key: string): void {
  Object.defineProperty(holder, '__proto__', { value: holder[key], enumerable: true });
}

/** The key comes last. */
function turned(holder: Holder, key: string): void {
  const value = holder[key];
  gone(holder, key);
  if (Array.isArray(holder)) holder.push(value);
  else holder[key] = value;
}
