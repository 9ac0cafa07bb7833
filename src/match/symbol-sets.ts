import type { SymbolId, SymbolTable } from './symbols.ts';

/** What a word carries: the number of a set of symbols. Equal sets have the same number. */
export type SetId = number;

/** The number of the empty set. */
export const EMPTY: SetId = 0;

/** All sets of symbols that were met so far. */
export interface SymbolSets {
  /** The set of these symbols and of all classes and choices they are members of. */
  of(symbols: readonly SymbolId[]): SetId;
  symbolsOf(set: SetId): readonly SymbolId[];
  /** A row of bits that says of each set whether it has the symbol; good until the next set is met. */
  having(symbol: SymbolId): Int32Array;
}

/** Whether the set has the symbol that the row is of. */
export function isAmong(row: Int32Array, set: SetId): boolean {
  return (((row[set >> 5] as number) >>> (set & 31)) & 1) === 1;
}

export function createSymbolSets(table: SymbolTable): SymbolSets {
  const numbers = new Map<string, SetId>([['', EMPTY]]);
  const sets: (readonly SymbolId[])[] = [[]];
  /** Rows by symbol, all of one length; symbols that no set has share one. */
  const rows: (Int32Array | undefined)[] = new Array(table.labels.length);
  let nowhere = new Int32Array(32);

  function grow(): void {
    const longer = (row: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(row.length * 2);
      grown.set(row);
      return grown;
    };
    for (const [symbol, row] of rows.entries()) if (row) rows[symbol] = longer(row);
    nowhere = longer(nowhere);
  }

  return {
    of(symbols) {
      const all = withImplied(table, symbols);
      const label = all.join(' ');
      const known = numbers.get(label);
      if (known !== undefined) return known;
      const set = sets.push(all) - 1;
      numbers.set(label, set);
      if (set >> 5 >= nowhere.length) grow();
      for (const symbol of all) {
        rows[symbol] ??= new Int32Array(nowhere.length);
        const row = rows[symbol];
        row[set >> 5] = (row[set >> 5] as number) | (1 << (set & 31));
      }
      return set;
    },
    symbolsOf: (set) => sets[set] ?? [],
    having: (symbol) => rows[symbol] ?? nowhere,
  };
}

function withImplied({ implied }: SymbolTable, symbols: readonly SymbolId[]): SymbolId[] {
  const all = new Set(symbols);
  for (const symbol of all) for (const more of implied[symbol] ?? []) all.add(more);
  return [...all].sort((a, b) => a - b);
}
