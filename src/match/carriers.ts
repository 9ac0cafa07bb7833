import type { Sentence } from './annotate.ts';
import { lowest, windowAt } from './bits.ts';
import { carries, type SymbolSet } from './lookup.ts';
import type { SymbolId } from './symbols.ts';

/**
 * Where the words of a sentence carry a symbol, as rows of bits that are worked out when first asked for. The rows of
 * all sentences of a text share one store, which is emptied for the next text: nothing is allocated in between.
 */
export interface Carriers {
  /** Forgets all rows. */
  clear(): void;
  /** 32 words of a row, beginning with word `from` of the sentence at bit 0. */
  window(sentence: Sentence, symbol: SymbolId, from: number): number;
  /** Whether a word, or neighbours taken as one, carries it. */
  any(sentence: Sentence, symbol: SymbolId): boolean;
}

/** `symbols`: how many there are. */
export function createCarriers(symbols: number): Carriers {
  /** By symbol: the number of the row set that its row belongs to, and where that row begins in `rows`. */
  const owner = new Int32Array(symbols);
  const begin = new Int32Array(symbols);
  const numbers = new Map<Sentence, number>();
  let rows = new Int32Array(1024);
  let used = 0;
  let sets = 0;
  let last: Sentence | null = null;
  let lastNumber = 0;

  function numberOf(sentence: Sentence): number {
    if (sentence === last) return lastNumber;
    let number = numbers.get(sentence);
    if (number === undefined) {
      number = ++sets;
      numbers.set(sentence, number);
    }
    last = sentence;
    lastNumber = number;
    return number;
  }

  function rowOf(sentence: Sentence, symbol: SymbolId): number {
    const number = numberOf(sentence);
    if (owner[symbol] === number) return begin[symbol] as number;
    const { length, sets: own, more } = sentence;
    const row = used;
    used += (length >> 5) + 2;
    if (used > rows.length) {
      const grown = new Int32Array(used * 2);
      grown.set(rows);
      rows = grown;
    }
    rows.fill(0, row, used);
    for (let at = 0; at < length; at++) if (carries(own[at] as SymbolSet, symbol)) set(row, at);
    for (const one of more) if (one.words === 1 && carries(one.set, symbol)) set(row, one.at);
    owner[symbol] = number;
    begin[symbol] = row;
    return row;
  }

  function set(row: number, at: number): void {
    rows[row + (at >> 5)] = (rows[row + (at >> 5)] as number) | (1 << (at & 31));
  }

  return {
    clear() {
      numbers.clear();
      last = null;
      used = 0;
    },
    window: (sentence, symbol, from) => windowAt(rows, from, rowOf(sentence, symbol)),
    any(sentence, symbol) {
      const row = rowOf(sentence, symbol);
      for (let from = 0; from < sentence.length; from += 32) if (lowest(windowAt(rows, from, row)) < 32) return true;
      for (const { words, set: own } of sentence.more) if (words > 1 && carries(own, symbol)) return true;
      return false;
    },
  };
}
