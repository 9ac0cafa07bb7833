import { windowAt } from './bits.ts';
import type { Lookup } from './lookup.ts';
import type { Sentence } from './sentence.ts';
import { isAmong, type SetId, type SymbolSets } from './symbol-sets.ts';
import type { SymbolId } from './symbols.ts';
import { FILLER } from './vocabulary.ts';

/**
 * Where the words of a sentence carry a symbol, as rows of bits that are worked out when first asked for. The rows of
 * all sentences of a text share one store, which is emptied for the next text: nothing is allocated in between.
 */
export interface Carriers {
  /** Forgets all rows. */
  clear(): void;
  /** 32 words of a row, beginning with word `from` of the sentence at bit 0. */
  window(sentence: Sentence, symbol: SymbolId, from: number): number;
  /** The same of the words that speech inserts anywhere and a pattern may pass over. */
  fillers(sentence: Sentence, from: number): number;
  /** Whether the set has the symbol. */
  has(set: SetId, symbol: SymbolId): boolean;
  /** Whether a word, or neighbours taken as one, carries it. */
  any(sentence: Sentence, symbol: SymbolId): boolean;
}

/** `symbols`: how many there are. */
export function createCarriers(symbols: number, sets: SymbolSets, lookup: Pick<Lookup, 'marks'>): Carriers {
  /** By symbol, the fillers last: the serial of the sentence that its row belongs to, and where that row begins in `rows`. */
  const owner = new Float64Array(symbols + 1);
  const begin = new Int32Array(symbols + 1);
  let rows = new Int32Array(1024);
  let used = 0;

  function rowOf(sentence: Sentence, symbol: SymbolId): number {
    if (owner[symbol] === sentence.serial) return begin[symbol] as number;
    const row = used;
    used += (sentence.length >> 5) + 2;
    if (used > rows.length) {
      const grown = new Int32Array(used * 2);
      grown.set(rows);
      rows = grown;
    }
    for (let at = row; at < used; at++) rows[at] = 0;
    if (symbol === symbols) fillFillers(sentence, row);
    else fill(sentence, symbol, row);
    owner[symbol] = sentence.serial;
    begin[symbol] = row;
    return row;
  }

  function fill({ first, length, moreFrom, moreTo, readings }: Sentence, symbol: SymbolId, row: number): void {
    const { own } = readings;
    const having = sets.row(symbol);
    const bits = sets.bits();
    for (let at = 0; at < length; at++) if (isAmong(bits, having, own[first + at] as SetId)) set(row, at);
    for (let more = moreFrom; more < moreTo; more++) {
      if (readings.words[more] === 1 && isAmong(bits, having, readings.sets[more] as SetId))
        set(row, (readings.at[more] as number) - first);
    }
  }

  function fillFillers({ first, length, tokens: { number } }: Sentence, row: number): void {
    for (let at = 0; at < length; at++) if (lookup.marks(number[first + at] as number) & FILLER) set(row, at);
  }

  function set(row: number, at: number): void {
    rows[row + (at >> 5)] = (rows[row + (at >> 5)] as number) | (1 << (at & 31));
  }

  function window(sentence: Sentence, symbol: SymbolId, from: number): number {
    // first the row: it may be what makes the store grow
    const row = rowOf(sentence, symbol);
    return windowAt(rows, from, row);
  }

  return {
    clear() {
      used = 0;
    },
    window,
    has(set, symbol) {
      const having = sets.row(symbol);
      return isAmong(sets.bits(), having, set);
    },
    fillers: (sentence, from) => window(sentence, symbols, from),
    any(sentence, symbol) {
      const row = rowOf(sentence, symbol);
      for (let from = 0; from < sentence.length; from += 32) if (rows[row + (from >> 5)] !== 0) return true;
      const { readings, moreFrom, moreTo } = sentence;
      if (moreFrom === moreTo) return false;
      const having = sets.row(symbol);
      const bits = sets.bits();
      for (let more = moreFrom; more < moreTo; more++) {
        if ((readings.words[more] as number) > 1 && isAmong(bits, having, readings.sets[more] as SetId)) return true;
      }
      return false;
    },
  };
}
