import { findForm, mayHold } from '../form-table.ts';
import { hashJoined, hashNext } from '../hash.ts';
import type { Stretch } from '../search.ts';
import type { Sentence } from '../sentence.ts';
import type { Tokens } from '../tokens.ts';
import { LONGEST, SHORTEST, signs } from './features.ts';
import type { WeightTable } from './weights.ts';

/** What a scale looks at: a stretch of words. */
export type Words = Pick<Sentence, 'tokens' | 'first' | 'length'>;

/** Weighs sentences. What each function gives is overwritten by its next call. */
export interface Scale {
  readonly categories: readonly string[];
  /** What the sentence weighs for each category, in their order; 0 is the learner's line. */
  weigh(words: Words): Float64Array;
  /** What each word adds to the weight for a category, the pair with the word before it included, constant and sentence end left out. */
  shares(words: Words, category: number): Float64Array;
}

/** Longer words are no features. */
const LONGEST_WORD = 40;
/** Rarities are in hundredths and weights in thousandths. */
const SQUARE = 100 * 100;
const PRODUCT = 100 * 1000;
/** In the place of a word: there is none. */
const NONE = -1;

/**
 * Sums are kept in whole numbers, the sum of squares first, then one for each category: they are exact, in whatever order
 * they are added, and the sums of a word can be remembered.
 */
export function createScale(table: WeightTable): Scale {
  const { features, rarities, weights, constants } = table;
  const count = constants.length;
  const width = count + 1;
  const sum = new Float64Array(width);
  const weighed = new Float64Array(count);
  let shares = new Float64Array(64);
  const letters = new Uint16Array(2 * LONGEST_WORD + 3);
  const memory = createMemory(width);

  function add(begin: number, end: number, hash: number, to: Float64Array, at: number): void {
    const feature = findForm(features, letters, begin, end, hash);
    if (feature < 0) return;
    const rarity = rarities[feature] as number;
    to[at] = (to[at] as number) + rarity * rarity;
    for (let part = 0; part < count; part++)
      to[at + part + 1] = (to[at + part + 1] as number) + rarity * (weights[feature * count + part] as number);
  }

  /** Adds the word itself and its parts. */
  function addWord(tokens: Tokens, at: number): void {
    const { values } = memory;
    const place = memory.placeOf(tokens, at);
    if (place === NONE) return;
    if (!memory.holds(place, tokens, at)) {
      memory.clear(place, tokens, at);
      addParts(tokens, at, values, place * width);
    }
    for (let part = 0, from = place * width; part < width; part++)
      sum[part] = (sum[part] as number) + (values[from + part] as number);
  }

  function addParts(tokens: Tokens, at: number, to: Float64Array, place: number): void {
    const begin = tokens.from[at] as number;
    const length = (tokens.from[at + 1] as number) - begin;
    letters[0] = signs.whole;
    letters.set(tokens.letters.subarray(begin, begin + length), 1);
    add(0, length + 1, hashOf(letters, 0, length + 1), to, place);
    letters[0] = signs.open;
    letters[length + 1] = signs.close;
    for (let from = 0; from + SHORTEST <= length + 2; from++) {
      let hash = hashOf(letters, from, from + SHORTEST - 1);
      for (let end = from + SHORTEST; end <= Math.min(length + 2, from + LONGEST); end++) {
        hash = hashNext(hash, letters[end - 1] as number);
        add(from, end, hash, to, place);
      }
    }
  }

  /** Adds word `at` after the one before it; where there is none, the sign of the end. Most pairs are ruled out by their hash. */
  function addPair(tokens: Tokens, before: number, at: number): void {
    const { from, hash } = tokens;
    const left = before === NONE ? 1 : (from[before + 1] as number) - (from[before] as number);
    const right = at === NONE ? 1 : (from[at + 1] as number) - (from[at] as number);
    if (left > LONGEST_WORD || right > LONGEST_WORD) return;
    const first = hashNext(before === NONE ? signs.begin : (hash[before] as number), signs.gap);
    const both = hashJoined(first, at === NONE ? signs.end : (hash[at] as number), right);
    if (!mayHold(features, both)) return;
    write(tokens, before, 0, signs.begin);
    letters[left] = signs.gap;
    write(tokens, at, left + 1, signs.end);
    add(0, left + 1 + right, both, sum, 0);
  }

  function write({ from, letters: all }: Tokens, at: number, to: number, none: number): void {
    if (at === NONE) {
      letters[to] = none;
      return;
    }
    const begin = from[at] as number;
    for (let letter = begin; letter < (from[at + 1] as number); letter++)
      letters[to + letter - begin] = all[letter] as number;
  }

  return {
    categories: table.categories,
    weigh({ tokens, first, length }) {
      sum.fill(0);
      for (let at = first; at < first + length; at++) {
        addWord(tokens, at);
        addPair(tokens, at > first ? at - 1 : NONE, at);
      }
      addPair(tokens, length > 0 ? first + length - 1 : NONE, NONE);
      const scale = scaleOf(sum[0] as number);
      for (let at = 0; at < count; at++)
        weighed[at] = (constants[at] as number) / 1000 + ((sum[at + 1] as number) / PRODUCT) * scale;
      return weighed;
    },
    shares({ tokens, first, length }, category) {
      if (shares.length < length) shares = new Float64Array(length * 2);
      sum.fill(0);
      for (let at = 0; at < length; at++) {
        const before = sum[category + 1] as number;
        addWord(tokens, first + at);
        addPair(tokens, at > 0 ? first + at - 1 : NONE, first + at);
        shares[at] = ((sum[category + 1] as number) - before) / PRODUCT;
      }
      const scale = scaleOf(sum[0] as number);
      for (let at = 0; at < length; at++) (shares[at] as number) *= scale;
      return shares.subarray(0, length);
    },
  };
}

function scaleOf(squares: number): number {
  return squares === 0 ? 0 : 1 / Math.sqrt(squares / SQUARE);
}

function hashOf(letters: Uint16Array, begin: number, end: number): number {
  let hash = 0;
  for (let at = begin; at < end; at++) hash = hashNext(hash, letters[at] as number);
  return hash;
}

/** Words remembered at a time; a later word takes the place of another. */
const REMEMBERED = 2 ** 14;

/** The sums of words, by their hash: of fixed size, however many words there are. */
function createMemory(width: number) {
  const letters = new Uint16Array(REMEMBERED * LONGEST_WORD);
  /** 0 where no word is remembered. */
  const lengths = new Uint8Array(REMEMBERED);
  const values = new Float64Array(REMEMBERED * width);
  return {
    /** Those of a place begin at `place × width`. */
    values,
    /** Where the word is remembered if it is; NONE for words that are no features. */
    placeOf({ from, hash }: Tokens, at: number): number {
      if ((from[at + 1] as number) - (from[at] as number) > LONGEST_WORD) return NONE;
      const mixed = Math.imul((hash[at] as number) ^ ((hash[at] as number) >>> 15), 0x2c1b3c6d);
      return (mixed >>> 16) & (REMEMBERED - 1);
    },
    holds(place: number, tokens: Tokens, at: number): boolean {
      const begin = tokens.from[at] as number;
      const length = (tokens.from[at + 1] as number) - begin;
      if (lengths[place] !== length) return false;
      const own = place * LONGEST_WORD;
      const { letters: all } = tokens;
      for (let letter = 0; letter < length; letter++) if (letters[own + letter] !== all[begin + letter]) return false;
      return true;
    },
    /** Gives the place to the word, with sums of 0. */
    clear(place: number, tokens: Tokens, at: number): void {
      const begin = tokens.from[at] as number;
      const length = (tokens.from[at + 1] as number) - begin;
      lengths[place] = length;
      for (let letter = 0; letter < length; letter++)
        letters[place * LONGEST_WORD + letter] = tokens.letters[begin + letter] as number;
      values.fill(0, place * width, (place + 1) * width);
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
