import { reach } from './bits.ts';
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
  const { always, steps: stepLists } = index;
  const { from: stepsFrom, values: flatSteps } = stepLists;
  const size = stepsFrom.length - 1;
  /** In turn: the last sentence in which a symbol was seen, and the words of it that carry it, as bits. */
  const rows = new Int32Array(index.places * 2);
  /** By set: where in `shares` its share begins, 0 where that is not known yet. */
  let begins = index.shares?.begins ?? new Int32Array(64);
  let shares = index.shares?.values ?? new Int32Array(1024);
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
      const place = (shares[at] as number) * 2;
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
      const row = (flatSteps[at] as number) * 2;
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
      if (rows[(flatSteps[at] as number) * 2] !== turn) return false;
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
    for (let at = 0; at < kept; at++) held.push(itemAt(numbers[at] as number));
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

function withRoom(numbers: Int32Array, size: number): Int32Array {
  if (size <= numbers.length) return numbers;
  const grown = new Int32Array(size * 2);
  grown.set(numbers);
  return grown;
}
