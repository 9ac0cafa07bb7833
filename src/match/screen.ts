import { reach } from './bits.ts';
import type { Sentence } from './sentence.ts';
import { LONGEST_MATCH, type Step } from './steps.ts';
import type { SetId, SymbolSets } from './symbol-sets.ts';
import type { SymbolId } from './symbols.ts';

/** Something that can be in a sentence only where all of these symbols are; the rarest first. */
export interface Requiring {
  readonly required: readonly SymbolId[];
  /** The same symbols as the words that carry them follow each other; null where they may stand in any order. */
  readonly steps: readonly Step[] | null;
}

/** The items that a sentence may hold, in the order in which they were given. */
export type Screen<Item extends Requiring> = (sentence: Sentence) => readonly Item[];

const NO_ITEMS: readonly never[] = [];
const FIRST = -1;
const ANYWHERE = -2;

/**
 * Finds the items whose rarest symbol is in the sentence, and all others too, in their order and near enough to each
 * other. The cost grows with the sentence, not with the lexicon: of a word, only the symbols are looked at that some item
 * requires, and only the items whose rarest symbol it has.
 */
export function createScreen<Item extends Requiring>(items: readonly Item[], sets: SymbolSets): Screen<Item> {
  const asked = new Map<SymbolId, number>();
  const anchored = new Map<SymbolId, number[]>();
  const always: number[] = [];
  /** Of all items one after another: a place in `rows`, and how far from the one before at most (or one of the above). */
  const steps: number[] = [];
  const stepsFrom = new Int32Array(items.length + 1);
  for (const [number, item] of items.entries()) {
    const [rarest] = item.required;
    if (rarest === undefined) always.push(number);
    else if (!anchored.get(rarest)?.push(number)) anchored.set(rarest, [number]);
    if (item.steps === null) for (const symbol of item.required) steps.push(placeOf(symbol), ANYWHERE);
    else
      for (const [at, { symbol, between }] of item.steps.entries())
        steps.push(placeOf(symbol), at === 0 ? FIRST : between + 1);
    stepsFrom[number + 1] = steps.length;
  }
  const flatSteps = Int32Array.from(steps);
  /** In turn: the last sentence in which a symbol was seen, and the words of it that carry it, as bits. */
  const rows = new Int32Array(asked.size * 2);
  /** By set: where in `shares` it is said what it has: items whose rarest symbol it is (how many, which), symbols (how many, places). */
  let begins = new Int32Array(64);
  let shares = new Int32Array(1024);
  let used = 1;
  /** By item: the last sentence in which it was met. */
  const met = new Int32Array(items.length);
  let turn = 0;
  /** The items met in a sentence, of which the first `count` are in use. */
  const numbers = new Int32Array(items.length);
  let count = 0;

  function placeOf(symbol: SymbolId): number {
    const known = asked.get(symbol);
    if (known !== undefined) return known;
    const place = asked.size * 2;
    asked.set(symbol, place);
    return place;
  }

  /** Works out what a set says when it is first met. */
  function addShare(set: SetId): number {
    const symbols = sets.symbolsOf(set);
    const own = symbols.flatMap((symbol) => anchored.get(symbol) ?? []);
    const places = symbols.flatMap((symbol) => asked.get(symbol) ?? []);
    const begin = used;
    used += own.length + places.length + 2;
    begins = withRoom(begins, set + 1);
    shares = withRoom(shares, used);
    shares.set([own.length, ...own, places.length, ...places], begin);
    begins[set] = begin;
    return begin;
  }

  /** Notes what the word with that bit has. */
  function see(set: SetId, bit: number): void {
    let at = (set < begins.length && (begins[set] as number)) || addShare(set);
    for (let end = at + (shares[at++] as number); at <= end; at++) {
      const number = shares[at] as number;
      if (met[number] === turn) continue;
      met[number] = turn;
      numbers[count++] = number;
    }
    for (let end = at + (shares[at++] as number); at <= end; at++) {
      const place = shares[at] as number;
      if (rows[place] === turn) rows[place + 1] = (rows[place + 1] as number) | bit;
      else {
        rows[place] = turn;
        rows[place + 1] = bit;
      }
    }
  }

  /** Whether the item's symbols follow each other; `fillers` may stand between any of them. */
  function isFollowed(number: number, fillers: number): boolean {
    let places = 0;
    for (let at = stepsFrom[number] as number; at < (stepsFrom[number + 1] as number); at += 2) {
      const row = flatSteps[at] as number;
      if (rows[row] !== turn) return false;
      const distance = flatSteps[at + 1] as number;
      if (distance === ANYWHERE) continue;
      places = (rows[row + 1] as number) & (distance === FIRST ? -1 : reach(places, distance + fillers));
      if (places === 0) return false;
    }
    return true;
  }

  /** In long sentences, and where neighbours may be one word, it is enough that the symbols are there. */
  function isThere(number: number): boolean {
    for (let at = stepsFrom[number] as number; at < (stepsFrom[number + 1] as number); at += 2)
      if (rows[flatSteps[at] as number] !== turn) return false;
    return true;
  }

  function sift(sentence: Sentence): readonly Item[] {
    const { length, joined, fillers } = sentence;
    const placed = length <= LONGEST_MATCH && !joined;
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const number = numbers[at] as number;
      if (!(placed ? isFollowed(number, fillers) : isThere(number))) continue;
      let rank = kept++;
      for (; rank > 0 && (numbers[rank - 1] as number) > number; rank--) numbers[rank] = numbers[rank - 1] as number;
      numbers[rank] = number;
    }
    if (kept === 0) return NO_ITEMS;
    const held: Item[] = [];
    for (let at = 0; at < kept; at++) held.push(items[numbers[at] as number] as Item);
    return held;
  }

  return (sentence) => {
    const { readings, first, length, moreFrom, moreTo } = sentence;
    turn = (turn + 1) | 0;
    count = 0;
    for (const number of always) numbers[count++] = number;
    for (let at = 0; at < length; at++) see(readings.own[first + at] as SetId, 1 << (at & 31));
    for (let more = moreFrom; more < moreTo; more++)
      see(readings.sets[more] as SetId, 1 << (((readings.at[more] as number) - first) & 31));
    return count === 0 ? NO_ITEMS : sift(sentence);
  };
}

function withRoom(numbers: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= numbers.length) return numbers;
  const grown = new Int32Array(size * 2);
  grown.set(numbers);
  return grown;
}
