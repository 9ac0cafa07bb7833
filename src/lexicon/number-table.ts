import type { Diagnostic } from '../errors/diagnostic.ts';

/** What learning writes: a constant and any number of rows, each with a number for every category. */
export interface NumberTable {
  readonly categories: readonly string[];
  readonly constants: readonly number[];
  readonly rows: readonly NumberRow[];
}

interface NumberRow {
  readonly name: string;
  /** A number that is not of a category. */
  readonly own: number;
  readonly numbers: readonly number[];
}

/** The names of the first two columns, and of the others where it is known what they must be. */
type Titles = readonly [name: string, own: string, ...categories: string[]];

/** The table as text; the first row names the categories, the second holds the constants. */
export function writeTable([name, own]: Titles, { categories, constants, rows }: NumberTable): string {
  const lines = [
    [name, own, ...categories],
    ['', '', ...constants],
    ...rows.map((row) => [row.name, row.own, ...row.numbers]),
  ];
  return lines.map((line) => `${line.join('\t')}\n`).join('');
}

/** Reads what `writeTable` wrote; a row that is none, or not one of `isRow`, is a fault at its line. */
export function parseTable(
  file: string,
  text: string,
  titles: Titles,
  isRow: (name: string, own: string) => boolean,
): { readonly table: NumberTable | null; readonly faults: readonly Diagnostic[] } {
  const [head = '', constants = '', ...lines] = text.split(/\r?\n/);
  const columns = head.split('\t');
  const categories = columns.slice(2);
  const faults: Diagnostic[] = [];
  const fault = (line: number): void => void faults.push({ code: 'weights-broken', params: {}, file, line });
  const numbers = (cells: readonly string[], line: number): number[] => {
    if (cells.length !== categories.length || cells.some((cell) => !/^-?\d+$/.test(cell))) fault(line);
    return cells.map(Number);
  };
  if (titles.some((title, at) => title !== columns[at]) || categories.length === 0) fault(1);
  const table: NumberTable = {
    categories,
    constants: numbers(constants.split('\t').slice(2), 2),
    rows: lines.flatMap((row, at): NumberRow[] => {
      if (row === '') return [];
      const [name = '', own = '', ...cells] = row.split('\t');
      if (!isRow(name, own)) fault(at + 3);
      return [{ name, own: Number(own), numbers: numbers(cells, at + 3) }];
    }),
  };
  return faults.length > 0 ? { table: null, faults: faults.slice(0, 3) } : { table, faults };
}
