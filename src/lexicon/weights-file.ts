import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Weights } from '../match/weights/weights.ts';
import { parseTable, writeTable } from './number-table.ts';

const TITLES = ['merkmal', 'seltenheit'] as const;

/** The weights as a table, written by `rotation lexicon learn`. */
export function writeWeights({ categories, constants, features }: Weights): string {
  const rows = features.map(({ text, rarity, weights }) => ({ name: text, own: rarity, numbers: weights }));
  return writeTable(TITLES, { categories, constants, rows });
}

/** Reads what `writeWeights` wrote; a row that is none of ours is a fault at its line. */
export function parseWeights(
  file: string,
  text: string,
): { readonly weights: Weights | null; readonly faults: readonly Diagnostic[] } {
  const { table, faults } = parseTable(file, text, TITLES, (_, rarity) => /^\d+$/.test(rarity));
  if (table === null) return { weights: null, faults };
  const { categories, constants, rows } = table;
  const features = rows.map(({ name, own, numbers }) => ({ text: name, rarity: own, weights: numbers }));
  return { weights: { categories, constants, features }, faults };
}
