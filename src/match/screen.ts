import { reach } from './bits.ts';
import type { Whole } from './lists.ts';
import { ANYWHERE, FIRST, type Items, shareOf } from './screen-index.ts';
import type { Sentence } from './sentence.ts';
import { LONGEST_MATCH } from './steps.ts';
import type { SetId, SymbolSets } from './symbol-sets.ts';

/** The items that a sentence may hold, in the order in which they were given. */
export type Screen<Item> = (sentence: Sentence) => readonly Item[];

const NO_ITEMS: readonly never[] = [];

/**
 * Finds the items whose rarest symbol is in the sentence, and all others too, in their order and near enough to each
 * other. The cost grows with the sentence, not with the lexicon: of a word, only the symbols are looked at that some item
 * requires, and only the items whose rarest symbol it has.
 */
export function createScreen<Item>({ index, at: itemAt }: Items<Item>, sets: SymbolSets): Screen<Item> {
  const { always, steps } = index;
  const { from: stepsFrom, values: flatSteps } = steps;
  const size = stepsFrom.length - 1;
  /** By symbol that is asked for: the words of the sentence that carry it, as bits. Empty between sentences. */
  const rows = new Int32Array(index.places);
  /** By set: where in `shares` its share begins, 0 where that is not known yet. */
  let begins = index.shares?.begins ?? new Int32Array(64);
  let shares: Whole = index.shares?.values ?? new Int32Array(1024);
  let used = index.shares ? shares.length : 1;
  /** By item: the last sentence in which it was met. */
  const met = new Int32Array(size);
  let turn = 0;
  /** The items met in a sentence, of which the first `count` are in use. */
  const numbers = new Int32Array(size);
  let count = 0;

  /** Works out what a set says when it is first met. */
  function addShare(set: SetId): number {
    const share = shareOf(index, sets.symbolsOf(set));
    const begin = used;
    used += share.length;
    begins = withRoom(begins, set + 1);
    shares = withRoom(shares, used);
    shares.set(share, begin);
    begins[set] = begin;
    return begin;
  }

  function prepare(set: SetId): void {
    if (set >= begins.length || begins[set] === 0) addShare(set);
  }

  /** Whether the item's symbols follow each other; `fillers` may stand between any of them. */
  function isFollowed(number: number, fillers: number): boolean {
    let places = 0;
    for (let at = stepsFrom[number] as number; at < (stepsFrom[number + 1] as number); at += 2) {
      const row = rows[flatSteps[at] as number] as number;
      if (row === 0) return false;
      const distance = flatSteps[at + 1] as number;
      if (distance === ANYWHERE) continue;
      places = distance === FIRST ? row : row & reach(places, distance + fillers);
      if (places === 0) return false;
    }
    return true;
  }

  /** In long sentences, and where neighbours may be one word, it is enough that the symbols are there. */
  function isThere(number: number): boolean {
    for (let at = stepsFrom[number] as number; at < (stepsFrom[number + 1] as number); at += 2)
      if (rows[flatSteps[at] as number] === 0) return false;
    return true;
  }

  function sift({ length, joined, fillers }: Sentence): readonly Item[] {
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
    for (let at = 0; at < kept; at++) held.push(itemAt(numbers[at] as number));
    return held;
  }

  return (sentence) => {
    const { readings, first, length, moreFrom, moreTo } = sentence;
    const last = first + length;
    const { own, sets: more } = readings;
    for (let at = first; at < last; at++) prepare(own[at] as SetId);
    for (let at = moreFrom; at < moreTo; at++) prepare(more[at] as SetId);
    // plain variables of this function, not of the one around it: several times as fast in what follows
    const all = { begins, shares, rows, met, numbers };
    turn = (turn + 1) | 0;
    count = 0;
    for (const number of always) numbers[count++] = number;
    for (let at = first; at < last; at++) count = see(all, own[at] as SetId, 1 << ((at - first) & 31), turn, count);
    for (let at = moreFrom; at < moreTo; at++)
      count = see(all, more[at] as SetId, 1 << (((readings.at[at] as number) - first) & 31), turn, count);
    const held = count === 0 ? NO_ITEMS : sift(sentence);
    for (let at = first; at < last; at++) forget(all, own[at] as SetId);
    for (let at = moreFrom; at < moreTo; at++) forget(all, more[at] as SetId);
    return held;
  };
}

interface Tables {
  readonly begins: Int32Array;
  readonly shares: Whole;
  readonly rows: Int32Array;
  readonly met: Int32Array;
  readonly numbers: Int32Array;
}

/** Notes what the word with that bit has; gives how many items were met. */
function see(
  { begins, shares, rows, met, numbers }: Tables,
  set: SetId,
  bit: number,
  turn: number,
  known: number,
): number {
  let count = known;
  let at = begins[set] as number;
  for (let end = at + (shares[at++] as number); at <= end; at++) {
    const number = shares[at] as number;
    if (met[number] === turn) continue;
    met[number] = turn;
    numbers[count++] = number;
  }
  for (let end = at + (shares[at++] as number); at <= end; at++) {
    const place = shares[at] as number;
    rows[place] = (rows[place] as number) | bit;
  }
  return count;
}

function forget({ begins, shares, rows }: Tables, set: SetId): void {
  let at = begins[set] as number;
  at += (shares[at] as number) + 1;
  for (let end = at + (shares[at++] as number); at <= end; at++) rows[shares[at] as number] = 0;
}

function withRoom<Numbers extends Whole>(numbers: Numbers, size: number): Numbers {
  if (size <= numbers.length) return numbers;
  // the same kind: V8 makes faster code of it
  const grown = numbers instanceof Uint16Array ? new Uint16Array(size * 2) : new Int32Array(size * 2);
  grown.set(numbers);
  return grown as Numbers;
}
