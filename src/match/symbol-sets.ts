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
  /** Whether the set has the symbol: a bit of `bits`, in the row of the symbol. Both are good until the next set is met. */
  bits(): Int32Array;
  row(symbol: SymbolId): number;
}

export function isAmong(bits: Int32Array, row: number, set: SetId): boolean {
  return (((bits[row + (set >> 5)] as number) >>> (set & 31)) & 1) === 1;
}

export function createSymbolSets(table: SymbolTable): SymbolSets {
  const numbers = new Map<string, SetId>([['', EMPTY]]);
  const sets: (readonly SymbolId[])[] = [[]];
  /** By symbol: the number of its row. Symbols that no set has share the first. */
  const rows = new Int32Array(table.labels.length);
  let width = 16;
  let bits = new Int32Array(width * 1024);
  let used = 1;

  function widen(): void {
    const wider = new Int32Array(bits.length * 2);
    for (let row = 0; row < used; row++) wider.set(bits.subarray(row * width, (row + 1) * width), row * width * 2);
    width *= 2;
    bits = wider;
  }

  function rowFor(symbol: SymbolId): number {
    if (rows[symbol] === 0) rows[symbol] = used++;
    if (used * width > bits.length) {
      const longer = new Int32Array(bits.length * 2);
      longer.set(bits);
      bits = longer;
    }
    return (rows[symbol] as number) * width;
  }

  return {
    of(symbols) {
      const all = withImplied(table, symbols);
      const label = all.join(' ');
      const known = numbers.get(label);
      if (known !== undefined) return known;
      const set = sets.push(all) - 1;
      numbers.set(label, set);
      if (set >> 5 >= width) widen();
      for (const symbol of all) {
        const place = rowFor(symbol) + (set >> 5);
        bits[place] = (bits[place] as number) | (1 << (set & 31));
      }
      return set;
    },
    symbolsOf: (set) => sets[set] ?? [],
    bits: () => bits,
    row: (symbol) => (rows[symbol] as number) * width,
  };
}

function withImplied({ implied }: SymbolTable, symbols: readonly SymbolId[]): SymbolId[] {
  const all = new Set(symbols);
  for (const symbol of all) for (const more of implied[symbol] ?? []) all.add(more);
  return [...all].sort((a, b) => a - b);
}
