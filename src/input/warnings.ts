import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Note } from './events.ts';

/**
 * Gathers the warnings of a file, or what was gathered of its parts: one of a kind is said once, with its first place and
 * how often it occurred.
 */
export function openWarnings() {
  const kinds = new Map<string, { first: Diagnostic; count: number }>();
  return {
    add(diagnostic: Diagnostic): void {
      const key = `${diagnostic.code} ${diagnostic.params.field ?? diagnostic.params.column ?? ''}`;
      const known = kinds.get(key);
      const count = Number(diagnostic.params.count ?? 1);
      if (known) known.count += count;
      else kinds.set(key, { first: diagnostic, count });
    },
    all: (): Note[] =>
      Array.from(kinds.values(), ({ first, count }) => ({
        kind: 'warning',
        diagnostic: { ...first, params: { ...first.params, count } },
      })),
  };
}
