import type { Diagnostic } from '../errors/diagnostic.ts';
import { type Surroundings, signalsOf } from '../match/weights/surroundings.ts';
import { parseTable, writeTable } from './number-table.ts';

const TITLES = ['umfeld', 'ab'] as const;

/** The surroundings as a table, written by `rotation lexicon learn`. */
export function writeSurroundings({ categories, constants, steps }: Surroundings): string {
  const rows = steps.map(({ signal, from, weights }) => ({ name: signal, own: from, numbers: weights }));
  return writeTable(TITLES, { categories, constants, rows });
}

/** Reads what `writeSurroundings` wrote for weights of these categories; a row that is none of ours is a fault at its line. */
export function parseSurroundings(
  file: string,
  text: string,
  categories: readonly string[],
): { readonly surroundings: Surroundings | null; readonly faults: readonly Diagnostic[] } {
  const { table, faults } = parseTable(file, text, [...TITLES, ...categories], (signal, from) =>
    signalsOf(categories).some(({ name, steps }) => name === signal && steps.some((step) => String(step) === from)),
  );
  if (table === null) return { surroundings: null, faults };
  const { constants, rows } = table;
  const steps = rows.map(({ name, own, numbers }) => ({ signal: name, from: own, weights: numbers }));
  return { surroundings: { categories, constants, steps }, faults };
}
