import type { Items, Requiring } from './items.ts';
import { listAt } from './lists.ts';
import type { SymbolSet } from './lookup.ts';
import type { SymbolId } from './symbols.ts';

/** Tells what a sentence may hold at all; most sentences hold nothing, and nothing else is done with them. */
export interface Screen<Item extends Requiring> {
  /** Takes note of what a word of the sentence carries. */
  see(set: SymbolSet): void;
  /** The items whose two rarest symbols were seen since the last call, in the order in which they were given. */
  take(): readonly Item[];
}

/** So many of an item's required symbols are looked for here: the common ones are cheaper to look for where these were seen. */
const LEVELS = 2;
const NO_ITEMS: readonly never[] = [];

/**
 * One bit per item and level: whether its rarest (second rarest) symbol was seen. Items seen at both levels may be
 * there. What a set of symbols adds is worked out when it is first met, and only places that some word touched are
 * looked at: the cost grows with the sentence, not with the lexicon.
 */
export function createScreen<Item extends Requiring>({ required, at: itemAt }: Items<Item>): Screen<Item> {
  const count = required.from.length - 1;
  const wanted = new Map<SymbolId, number[]>();
  /** Bits of the items that ask for nothing at a level. */
  const free = new Int32Array(LEVELS * Math.ceil(count / 32));
  const always: number[] = [];
  for (let number = 0; number < count; number++) {
    const own = listAt(required, number);
    if (own.length === 0) always.push(number);
    for (let level = 0; level < LEVELS; level++) {
      const symbol = own[level];
      const bit = ((number >> 5) * LEVELS + level) * 32 + (number & 31);
      if (symbol === undefined) free[bit >> 5] = (free[bit >> 5] as number) | (1 << (bit & 31));
      else if (!wanted.get(symbol)?.push(bit)) wanted.set(symbol, [bit]);
    }
  }
  const seen = new Int32Array(free.length);
  const touched: number[] = [];
  const found: number[] = [];
  /** By the number of the set: places in `seen` and the bits to add there, in turn. */
  const additions: (Int32Array | undefined)[] = [];

  function additionsOf({ symbols }: SymbolSet): Int32Array {
    const bits = new Map<number, number>();
    for (const symbol of symbols) {
      for (const bit of wanted.get(symbol) ?? []) bits.set(bit >> 5, (bits.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
    }
    return Int32Array.from([...bits].flat());
  }

  return {
    see(set) {
      let own = additions[set.id];
      if (own === undefined) {
        own = additionsOf(set);
        additions[set.id] = own;
      }
      for (let at = 0; at < own.length; at += 2) {
        const place = own[at] as number;
        const before = seen[place] as number;
        if (before === 0) touched.push(place);
        seen[place] = before | (own[at + 1] as number);
      }
    },
    take() {
      found.length = 0;
      for (const number of always) found.push(number);
      for (const place of touched) {
        if (place % LEVELS !== 0) continue;
        let bits = seen[place] as number;
        for (let level = 1; level < LEVELS; level++) {
          bits &= (seen[place + level] as number) | (free[place + level] as number);
        }
        for (; bits !== 0; bits &= bits - 1) found.push((place / LEVELS) * 32 + 31 - Math.clz32(bits & -bits));
      }
      for (const place of touched) seen[place] = 0;
      touched.length = 0;
      if (found.length === 0) return NO_ITEMS;
      if (found.length > 1) found.sort((a, b) => a - b);
      return found.map((number) => itemAt(number));
    },
  };
}
