import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Note } from './events.ts';

/** Gathers the warnings of a file: one of a kind is said once, with its first place and how often it occurred. */
export function openWarnings() {
  const kinds = new Map<string, { first: Diagnostic; count: number }>();
  return {
    add(diagnostic: Diagnostic): void {
      const key = `${diagnostic.code} ${diagnostic.params.field ?? diagnostic.params.column ?? ''}`;
      const known = kinds.get(key);
      if (known) known.count += 1;
      else kinds.set(key, { first: diagnostic, count: 1 });
    },
    all: (): Note[] =>
      Array.from(kinds.values(), ({ first, count }) => ({
        kind: 'warning',
        diagnostic: { ...first, params: { ...first.params, count } },
      })),
  };
}
