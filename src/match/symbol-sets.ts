import { countAt, type Lists, listAt } from './lists.ts';
import type { SymbolId } from './symbols.ts';

/** What a word carries: the number of a set of symbols. */
export type SetId = number;

/** The number of the empty set. No other set is empty. */
export const EMPTY: SetId = 0;

/** All sets of symbols that were met so far. */
export interface SymbolSets {
  /** The set of these symbols and of all classes and choices they are members of. */
  of(symbols: readonly SymbolId[]): SetId;
  symbolsOf(set: SetId): ArrayLike<SymbolId> & Iterable<SymbolId>;
  /** Whether the set has the symbol: a bit of `bits`, in the row of the symbol. Good until the next set or row is asked for. */
  bits(): Int32Array;
  row(symbol: SymbolId): number;
}

/** Sets that were worked out beforehand, and the same the other way round: the sets that have a symbol. */
export interface StoredSets {
  readonly count: number;
  readonly symbols: () => Lists;
  readonly having: Lists;
}

export function isAmong(bits: Int32Array, row: number, set: SetId): boolean {
  return (((bits[row + (set >> 5)] as number) >>> (set & 31)) & 1) === 1;
}

/** `implied` as in a vocabulary. Sets that are met later are compared with each other, but not with those that are stored. */
export function createSymbolSets(implied: Lists, stored?: StoredSets): SymbolSets {
  const numbers = new Map<string, SetId>([['', EMPTY]]);
  /** The same by the symbols as given: most words of a class give the same few. */
  const given = new Map<string, SetId>([['', EMPTY]]);
  const first = stored?.count ?? 1;
  const further: (readonly SymbolId[])[] = [];
  /** By symbol: the number of its row, or NOT_YET, which is made when first asked for. Symbols that no set has share the first. */
  const rows = new Int32Array(implied.from.length - 1);
  if (stored)
    for (let symbol = 0; symbol < rows.length; symbol++) if (countAt(stored.having, symbol) > 0) rows[symbol] = NOT_YET;
  /** Sets beyond the stored ones that have a symbol whose row is not made yet. */
  const waiting = new Map<SymbolId, SetId[]>();
  let width = (first >> 5) + 16;
  let bits = new Int32Array(width * 512);
  let used = 1;

  function widen(): void {
    const wider = new Int32Array(bits.length * 2);
    for (let row = 0; row < used; row++) wider.set(bits.subarray(row * width, (row + 1) * width), row * width * 2);
    width *= 2;
    bits = wider;
  }

  function makeRow(symbol: SymbolId): void {
    rows[symbol] = used++;
    if (used * width > bits.length) {
      const longer = new Int32Array(bits.length * 2);
      longer.set(bits);
      bits = longer;
    }
    for (const set of stored ? listAt(stored.having, symbol) : NO_SETS) add(symbol, set);
    for (const set of waiting.get(symbol) ?? NO_SETS) add(symbol, set);
    waiting.delete(symbol);
  }

  function add(symbol: SymbolId, set: SetId): void {
    const place = (rows[symbol] as number) * width + (set >> 5);
    bits[place] = (bits[place] as number) | (1 << (set & 31));
  }

  function setOf(symbols: readonly SymbolId[]): SetId {
    const all = withImplied(implied, symbols);
    const label = all.join(' ');
    const known = numbers.get(label);
    if (known !== undefined) return known;
    const set = first + further.push(all) - 1;
    numbers.set(label, set);
    if (set >> 5 >= width) widen();
    for (const symbol of all) {
      if (rows[symbol] === NOT_YET) {
        if (!waiting.get(symbol)?.push(set)) waiting.set(symbol, [set]);
        continue;
      }
      if (rows[symbol] === 0) makeRow(symbol);
      add(symbol, set);
    }
    return set;
  }

  return {
    of(symbols) {
      const own = symbols.join(' ');
      const set = given.get(own) ?? setOf(symbols);
      given.set(own, set);
      return set;
    },
    symbolsOf(set) {
      if (set >= first) return further[set - first] ?? NO_SETS;
      return stored ? listAt(stored.symbols(), set) : NO_SETS;
    },
    bits: () => bits,
    row(symbol) {
      if (rows[symbol] === NOT_YET) makeRow(symbol);
      return (rows[symbol] as number) * width;
    },
  };
}

const NO_SETS: readonly SetId[] = [];
const NOT_YET = -1;

function withImplied(implied: Lists, symbols: readonly SymbolId[]): SymbolId[] {
  const all = new Set(symbols);
  for (const symbol of all) for (const more of listAt(implied, symbol)) all.add(more);
  return [...all].sort((a, b) => a - b);
}
