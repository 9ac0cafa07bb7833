import type { Diagnostic } from '../errors/diagnostic.ts';
import { type Step, type Surroundings, signalsOf } from '../match/weights/surroundings.ts';

/** The surroundings as a table, written by `rotation lexicon learn`; the first row names the categories, the second holds the constants. */
export function writeSurroundings({ categories, constants, steps }: Surroundings): string {
  const rows = [
    ['umfeld', 'ab', ...categories],
    ['', '', ...constants],
    ...steps.map(({ signal, from, weights }) => [signal, from, ...weights]),
  ];
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}

/** Reads what `writeSurroundings` wrote; a row that is none of ours is a fault at its line. */
export function parseSurroundings(
  file: string,
  text: string,
): { readonly surroundings: Surroundings | null; readonly faults: readonly Diagnostic[] } {
  const [head = '', constants = '', ...rows] = text.split(/\r?\n/);
  const [first, second, ...categories] = head.split('\t');
  const faults: Diagnostic[] = [];
  const fault = (line: number): void => void faults.push({ code: 'weights-broken', params: {}, file, line });
  const numbers = (cells: readonly string[], line: number): number[] => {
    if (cells.length !== categories.length || cells.some((cell) => !/^-?\d+$/.test(cell))) fault(line);
    return cells.map(Number);
  };
  if (first !== 'umfeld' || second !== 'ab' || categories.length === 0) fault(1);
  const known = new Set(signalsOf(categories).flatMap(({ name, steps }) => steps.map((from) => `${name}\t${from}`)));
  const surroundings: Surroundings = {
    categories,
    constants: numbers(constants.split('\t').slice(2), 2),
    steps: rows.flatMap((row, at): Step[] => {
      if (row === '') return [];
      const [signal = '', from = '', ...cells] = row.split('\t');
      if (!known.has(`${signal}\t${from}`)) fault(at + 3);
      return [{ signal, from: Number(from), weights: numbers(cells, at + 3) }];
    }),
  };
  return faults.length > 0 ? { surroundings: null, faults: faults.slice(0, 3) } : { surroundings, faults };
}
