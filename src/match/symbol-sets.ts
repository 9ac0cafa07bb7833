import { type Lists, listAt } from './lists.ts';
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
  /** A row of bits that says of each set whether it has the symbol; good until the next set is met. */
  having(symbol: SymbolId): Int32Array;
}

/** Sets that were worked out beforehand, and the same the other way round: the sets that have a symbol. */
export interface StoredSets {
  readonly symbols: Lists;
  readonly having: Lists;
}

/** Whether the set has the symbol that the row is of. */
export function isAmong(row: Int32Array, set: SetId): boolean {
  return (((row[set >> 5] as number) >>> (set & 31)) & 1) === 1;
}

/** `implied` as in a vocabulary. Sets that are met later are compared with each other, but not with those that are stored. */
export function createSymbolSets(implied: Lists, stored?: StoredSets): SymbolSets {
  const numbers = new Map<string, SetId>([['', EMPTY]]);
  /** The same by the symbols as given: most words of a class give the same few. */
  const given = new Map<string, SetId>([['', EMPTY]]);
  const first = stored ? stored.symbols.from.length - 1 : 1;
  const further: (readonly SymbolId[])[] = [];
  /** Rows by symbol, made when first asked for; all of one length. Symbols that no set has share `nowhere`. */
  const rows: (Int32Array | undefined)[] = new Array(implied.from.length - 1);
  /** Sets that have a symbol whose row was not asked for yet, beyond the stored ones. */
  const waiting = new Map<SymbolId, SetId[]>();
  let length = (first >> 5) + 32;
  let nowhere = new Int32Array(length);

  function grow(): void {
    length *= 2;
    const before = nowhere;
    nowhere = new Int32Array(length);
    for (const [symbol, row] of rows.entries()) {
      if (row) rows[symbol] = row === before ? nowhere : longer(row, length);
    }
  }

  function rowOf(symbol: SymbolId): Int32Array {
    const later = waiting.get(symbol);
    const before = stored ? listAt(stored.having, symbol) : NO_SETS;
    const row = later === undefined && before.length === 0 ? nowhere : new Int32Array(length);
    for (let at = 0; at < before.length; at++) addTo(row, before[at] as SetId);
    for (const set of later ?? NO_SETS) addTo(row, set);
    waiting.delete(symbol);
    rows[symbol] = row;
    return row;
  }

  function setOf(symbols: readonly SymbolId[]): SetId {
    const all = withImplied(implied, symbols);
    const label = all.join(' ');
    const known = numbers.get(label);
    if (known !== undefined) return known;
    const set = first + further.push(all) - 1;
    numbers.set(label, set);
    if (set >> 5 >= length) grow();
    for (const symbol of all) {
      const row = rows[symbol];
      if (row && row !== nowhere) addTo(row, set);
      else {
        rows[symbol] = undefined;
        if (!waiting.get(symbol)?.push(set)) waiting.set(symbol, [set]);
      }
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
      return stored ? listAt(stored.symbols, set) : NO_SETS;
    },
    having: (symbol) => rows[symbol] ?? rowOf(symbol),
  };
}

const NO_SETS: readonly SetId[] = [];

function addTo(row: Int32Array, set: SetId): void {
  row[set >> 5] = (row[set >> 5] as number) | (1 << (set & 31));
}

function longer(row: Int32Array, length: number): Int32Array {
  const grown = new Int32Array(length);
  grown.set(row);
  return grown;
}

function withImplied(implied: Lists, symbols: readonly SymbolId[]): SymbolId[] {
  const all = new Set(symbols);
  for (const symbol of all) for (const more of listAt(implied, symbol)) all.add(more);
  return [...all].sort((a, b) => a - b);
}
