import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Feature, Weights } from '../match/weights/weights.ts';

/** The weights as a table, written by `rotation lexicon learn`; the first row names the categories, the second holds the constants. */
export function writeWeights({ categories, constants, features }: Weights): string {
  const rows = [
    ['merkmal', 'seltenheit', ...categories],
    ['', '', ...constants],
    ...features.map(({ text, rarity, weights }) => [text, rarity, ...weights]),
  ];
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}

/** Reads what `writeWeights` wrote; a row that is none of ours is a fault at its line. */
export function parseWeights(
  file: string,
  text: string,
): { readonly weights: Weights | null; readonly faults: readonly Diagnostic[] } {
  const [head = '', constants = '', ...rows] = text.split(/\r?\n/);
  const [feature, rarity, ...categories] = head.split('\t');
  const faults: Diagnostic[] = [];
  const fault = (line: number): void => void faults.push({ code: 'weights-broken', params: {}, file, line });
  const numbers = (cells: readonly string[], count: number, line: number): number[] => {
    if (cells.length !== count || cells.some((cell) => !/^-?\d+$/.test(cell))) fault(line);
    return cells.map(Number);
  };
  if (feature !== 'merkmal' || rarity !== 'seltenheit' || categories.length === 0) fault(1);
  const weights: Weights = {
    categories,
    constants: numbers(constants.split('\t').slice(2), categories.length, 2),
    features: rows.flatMap((row, at): Feature[] => {
      if (row === '') return [];
      const [name = '', ...cells] = row.split('\t');
      const [own = 0, ...ofCategories] = numbers(cells, categories.length + 1, at + 3);
      return [{ text: name, rarity: own, weights: ofCategories }];
    }),
  };
  return faults.length > 0 ? { weights: null, faults: faults.slice(0, 3) } : { weights, faults };
}
