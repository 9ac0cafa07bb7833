import { isObject } from '../../fields.ts';

/** What stands at a path of keys (`results.items`), or undefined. Only own keys: other people's JSON has `constructor` in it. */
export function look(value: unknown, path: string): unknown {
  let at = value;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** The objects of a list; empty where there is none. */
export function listAt(value: unknown, path: string): readonly Record<string, unknown>[] {
  const found = path === '' ? value : look(value, path);
  return Array.isArray(found) ? found.filter(isObject) : [];
}

/** The first of the paths that holds a text or a number, as text; null when none does. */
export function textAt(value: unknown, ...paths: readonly string[]): string | null {
  for (const path of paths) {
    const found = look(value, path);
    if (typeof found === 'string' && found.trim() !== '') return found;
    if (typeof found === 'number') return String(found);
  }
  return null;
}

/** The first of the paths that holds a number, or digits in a text, times a factor that makes seconds of it. */
export function numberAt(value: unknown, paths: string | readonly string[], factor = 1): number | null {
  for (const path of typeof paths === 'string' ? [paths] : paths) {
    const found = look(value, path);
    const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
    if (typeof number === 'number' && Number.isFinite(number)) return Math.round(number * factor * 1000) / 1000;
  }
  return null;
}

/** Whether the value or, in a list, one of its first elements has all of these paths. */
export function has(...paths: readonly string[]): (value: unknown) => boolean {
  return (value) => paths.every((path) => look(value, path) !== undefined);
}

/** Whether one of the first elements of the list has all of these paths. */
export function hasItem(list: string, ...paths: readonly string[]): (value: unknown) => boolean {
  const inItem = has(...paths);
  return (value) => listAt(value, list).slice(0, 50).some(inItem);
}
