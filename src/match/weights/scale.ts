import { findForm } from '../form-table.ts';
import { hashNext } from '../hash.ts';
import type { Stretch } from '../search.ts';
import type { Sentence } from '../sentence.ts';
import type { Tokens } from '../tokens.ts';
import { LONGEST, SHORTEST, signs } from './features.ts';
import type { WeightTable } from './weights.ts';

/** Weighs sentences. What each function gives is overwritten by its next call. */
/** What a scale looks at: a stretch of words. */
export type Words = Pick<Sentence, 'tokens' | 'first' | 'length'>;

export interface Scale {
  readonly categories: readonly string[];
  /** What the sentence weighs for each category, in their order; 0 is the learner's line. */
  weigh(words: Words): Float64Array;
  /** What each word adds to the weight for a category, the pair with the word before it included, constant and sentence end left out. */
  shares(words: Words, category: number): Float64Array;
}

/** Words longer than this are not remembered, and pairs of words longer than twice this are no features. */
const LONGEST_WORD = 40;
/** Words remembered at a time; a later word takes the place of another. */
const REMEMBERED = 2 ** 14;

export function createScale(table: WeightTable): Scale {
  const { features, rarities, weights, constants } = table;
  const count = constants.length;
  const width = count + 1;
  /** The square, then the sums of each category: of a word, of a pair, of a sentence. */
  const ofWord = new Float64Array(width);
  const ofPair = new Float64Array(width);
  const sum = new Float64Array(width);
  const weighed = new Float64Array(count);
  let shares = new Float64Array(64);
  const letters = new Uint16Array(2 * LONGEST_WORD + 3);
  const memory = createMemory(width);

  function add(begin: number, end: number, hash: number, to: Float64Array): void {
    const feature = findForm(features, letters, begin, end, hash);
    if (feature < 0) return;
    const rarity = (rarities[feature] as number) / 100;
    (to[0] as number) += rarity * rarity;
    for (let at = 0; at < count; at++)
      (to[at + 1] as number) += (rarity * (weights[feature * count + at] as number)) / 1000;
  }

  function readWord(tokens: Tokens, at: number): void {
    if (memory.recall(tokens, at, ofWord)) return;
    ofWord.fill(0);
    const begin = tokens.from[at] as number;
    const length = (tokens.from[at + 1] as number) - begin;
    if (length > LONGEST_WORD) return;
    letters[0] = signs.whole;
    letters.set(tokens.letters.subarray(begin, begin + length), 1);
    add(0, length + 1, hashOf(letters, 0, length + 1), ofWord);
    letters[0] = signs.open;
    letters[length + 1] = signs.close;
    for (let from = 0; from + SHORTEST <= length + 2; from++) {
      let hash = hashOf(letters, from, from + SHORTEST - 1);
      for (let to = from + SHORTEST; to <= Math.min(length + 2, from + LONGEST); to++) {
        hash = hashNext(hash, letters[to - 1] as number);
        add(from, to, hash, ofWord);
      }
    }
    memory.remember(tokens, at, ofWord);
  }

  /** Word `at` and the one before it; where there is none, the sign of the end. */
  function readPair(tokens: Tokens, before: number, at: number): void {
    ofPair.fill(0);
    const left = write(tokens, before, 0, signs.begin);
    letters[left] = signs.gap;
    const end = left < 0 ? -1 : write(tokens, at, left + 1, signs.end);
    if (end > 0) add(0, end, hashOf(letters, 0, end), ofPair);
  }

  /** Writes a word at `to` and gives where it ends; -1 where it is too long. */
  function write(tokens: Tokens, at: number, to: number, none: number): number {
    if (at < 0) {
      letters[to] = none;
      return to + 1;
    }
    const begin = tokens.from[at] as number;
    const length = (tokens.from[at + 1] as number) - begin;
    if (length > LONGEST_WORD) return -1;
    for (let letter = 0; letter < length; letter++) letters[to + letter] = tokens.letters[begin + letter] as number;
    return to + length;
  }

  function weigh({ tokens, first, length }: Words): Float64Array {
    sum.fill(0);
    const last = first + length - 1;
    for (let at = first; at <= last + 1; at++) {
      if (at <= last) {
        readWord(tokens, at);
        for (let part = 0; part < width; part++) (sum[part] as number) += ofWord[part] as number;
      }
      readPair(tokens, at > first ? at - 1 : NONE, at <= last ? at : NONE);
      for (let part = 0; part < width; part++) (sum[part] as number) += ofPair[part] as number;
    }
    const scale = scaleOf(sum[0] as number);
    for (let at = 0; at < count; at++) weighed[at] = (constants[at] as number) / 1000 + (sum[at + 1] as number) * scale;
    return weighed;
  }

  return {
    categories: table.categories,
    weigh,
    shares({ tokens, first, length }, category) {
      if (shares.length < length) shares = new Float64Array(length * 2);
      let squares = 0;
      for (let at = 0; at < length; at++) {
        readWord(tokens, first + at);
        readPair(tokens, at > 0 ? first + at - 1 : NONE, first + at);
        squares += (ofWord[0] as number) + (ofPair[0] as number);
        shares[at] = (ofWord[category + 1] as number) + (ofPair[category + 1] as number);
      }
      const scale = scaleOf(squares);
      for (let at = 0; at < length; at++) (shares[at] as number) *= scale;
      return shares.subarray(0, length);
    },
  };
}

/** In the place of a word: there is none. */
const NONE = -1;

function scaleOf(squares: number): number {
  return squares === 0 ? 0 : 1 / Math.sqrt(squares);
}

function hashOf(letters: Uint16Array, begin: number, end: number): number {
  let hash = 0;
  for (let at = begin; at < end; at++) hash = hashNext(hash, letters[at] as number);
  return hash;
}

/** What was worked out for words, by their hash: of fixed size, however many words there are. */
function createMemory(width: number) {
  const letters = new Uint16Array(REMEMBERED * LONGEST_WORD);
  const lengths = new Uint8Array(REMEMBERED);
  const values = new Float64Array(REMEMBERED * width);
  const placeOf = ({ hash }: Tokens, at: number): number => {
    const mixed = Math.imul((hash[at] as number) ^ ((hash[at] as number) >>> 15), 0x2c1b3c6d);
    return (mixed >>> 16) & (REMEMBERED - 1);
  };
  return {
    recall(tokens: Tokens, at: number, to: Float64Array): boolean {
      const place = placeOf(tokens, at);
      const begin = tokens.from[at] as number;
      const length = (tokens.from[at + 1] as number) - begin;
      if (lengths[place] !== length) return false;
      for (let letter = 0; letter < length; letter++)
        if (letters[place * LONGEST_WORD + letter] !== tokens.letters[begin + letter]) return false;
      for (let part = 0; part < width; part++) to[part] = values[place * width + part] as number;
      return true;
    },
    remember(tokens: Tokens, at: number, from: Float64Array): void {
      const place = placeOf(tokens, at);
      const begin = tokens.from[at] as number;
      const length = (tokens.from[at + 1] as number) - begin;
      lengths[place] = length;
      for (let letter = 0; letter < length; letter++)
        letters[place * LONGEST_WORD + letter] = tokens.letters[begin + letter] as number;
      values.set(from, place * width);
    },
  };
}

/** Fewer words say nothing to a reader. */
const SHORTEST_STRETCH = 3;

/** The stretch of words that speaks most for what `shares` are about: together more than any other, once each has paid the mean. */
export function heaviest(shares: Float64Array): Stretch {
  const mean = shares.reduce((sum, share) => sum + Math.max(0, share), 0) / shares.length / 2;
  let best = { from: 0, to: shares.length, sum: Number.NEGATIVE_INFINITY };
  let from = 0;
  let sum = 0;
  for (let at = 0; at < shares.length; at++) {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += (shares[at] as number) - mean;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  }
  const missing = Math.max(0, SHORTEST_STRETCH - (best.to - best.from));
  const latest = Math.max(0, shares.length - SHORTEST_STRETCH);
  const begin = Math.max(0, Math.min(best.from - Math.ceil(missing / 2), missing > 0 ? latest : best.from));
  return { from: begin, to: Math.min(shares.length, Math.max(best.to, begin + SHORTEST_STRETCH)) };
}
