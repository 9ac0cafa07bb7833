import { findForm, mayHold } from '../form-table.ts';
import { hashJoined, hashNext } from '../hash.ts';
import { numberWords, seenWords } from '../seen-words.ts';
import type { Sentence } from '../sentence.ts';
import type { Tokens } from '../tokens.ts';
import { LONGEST, SHORTEST, signs } from './features.ts';
import type { WeightTable } from './weights.ts';
import { createWordSums, type WordSums } from './word-sums.ts';

/** What a scale looks at: a stretch of words. */
export type Words = Pick<Sentence, 'tokens' | 'first' | 'length'>;

/** A sentence and its neighbours in the text, null where there is none. */
export interface WordsInText {
  readonly words: Words;
  readonly before: Words | null;
  readonly after: Words | null;
}

/** Weighs sentences. What each function gives is overwritten by its next call. */
export interface Scale {
  readonly categories: readonly string[];
  /** What the sentence weighs for each category, in their order; 0 is the learner's line. */
  weigh(sentence: WordsInText): Float64Array;
  /**
   * What each word adds to the weight for a category, the pair with the word before it included; the constant, the sentence
   * end and the neighbours left out.
   */
  shares(sentence: WordsInText, category: number): Float64Array;
}

/** Longer words are no features. */
const LONGEST_WORD = 40;
/** Rarities are in hundredths and weights in thousandths. */
const SQUARE = 100 * 100;
const PRODUCT = 100 * 1000;
/** In the place of a word: there is none. */
const NONE = -1;

/** So many pairs are remembered at a time, as bits of their place; a later one takes the place of another. */
const PAIR_BITS = 15;
const PAIRS = 2 ** PAIR_BITS;

/**
 * Sums are kept in whole numbers, the sum of squares first, then one for each category: they are exact, in whatever order
 * they are added, and those of a word can be remembered by its number among the words that were met.
 */
export function createScale(table: WeightTable): Scale {
  const { features, rarities, weights, constants, sums: ofWords } = table;
  const count = constants.length;
  const width = count + 1;
  const sum = new Float64Array(width);
  const weighed = new Float64Array(count);
  let shares = new Float64Array(64);
  const letters = new Uint16Array(2 * LONGEST_WORD + 3);
  let generation = 0;
  const own = createWordSums(width);
  const before = createWordSums(width);
  const after = createWordSums(width);
  /** By place: both words (plus one; 0 for none) and the feature they are, NONE where they are none. */
  const lefts = new Int32Array(PAIRS).fill(NONE);
  const rights = new Int32Array(PAIRS);
  const pairs = new Int32Array(PAIRS);

  function open(tokens: Tokens): void {
    const now = numberWords(tokens);
    const met = seenWords();
    const isNew = now !== generation;
    if (isNew) lefts.fill(NONE);
    generation = now;
    for (const sums of [own, before, after]) sums.open(met, isNew);
  }

  /** Adds the square of a feature's rarity, then its weights, from a place on. */
  function add(feature: number, to: Float64Array, at: number): void {
    const rarity = rarities[feature] as number;
    to[at] = (to[at] as number) + rarity * rarity;
    for (let part = 0; part < count; part++)
      to[at + part + 1] = (to[at + part + 1] as number) + rarity * (weights[feature * count + part] as number);
  }

  /** Adds the word itself and its parts. */
  function addWord(tokens: Tokens, at: number): void {
    const word = tokens.word[at] as number;
    if (own.isNew(word)) addParts(tokens, at, word * width);
    own.addTo(sum, word);
  }

  /** Adds the words of a neighbour, or that there is none. */
  function addNeighbour(neighbour: Words | null, sign: number, sums: WordSums): void {
    if (neighbour === null) {
      letters[0] = sign;
      const feature = findForm(features, letters, 0, 1, hashOf(letters, 0, 1));
      if (feature >= 0) add(feature, sum, 0);
      return;
    }
    const { tokens, first, length } = neighbour;
    for (let at = first; at < first + length; at++) {
      const word = tokens.word[at] as number;
      if (sums.isNew(word)) addSigned(tokens, at, sign, sums, word * width);
      sums.addTo(sum, word);
    }
  }

  function addSigned(
    { from, letters: all }: Tokens,
    at: number,
    sign: number,
    { values }: WordSums,
    place: number,
  ): void {
    const begin = from[at] as number;
    const length = (from[at + 1] as number) - begin;
    if (length > LONGEST_WORD) return;
    letters[0] = sign;
    letters.set(all.subarray(begin, begin + length), 1);
    const feature = findForm(features, letters, 0, length + 1, hashOf(letters, 0, length + 1));
    if (feature >= 0) add(feature, values(), place);
  }

  function addParts(tokens: Tokens, at: number, place: number): void {
    const begin = tokens.from[at] as number;
    const length = (tokens.from[at + 1] as number) - begin;
    if (length > LONGEST_WORD) return;
    letters[0] = signs.whole;
    letters.set(tokens.letters.subarray(begin, begin + length), 1);
    const whole = findForm(features, letters, 0, length + 1, hashOf(letters, 0, length + 1));
    if (whole >= 0) {
      own.values().set(ofWords.subarray(whole * width, (whole + 1) * width), place);
      return;
    }
    letters[0] = signs.open;
    letters[length + 1] = signs.close;
    for (let from = 0; from + SHORTEST <= length + 2; from++) {
      let hash = hashOf(letters, from, from + SHORTEST - 1);
      for (let end = from + SHORTEST; end <= Math.min(length + 2, from + LONGEST); end++) {
        hash = hashNext(hash, letters[end - 1] as number);
        addPart(from, end, hash, place);
      }
    }
  }

  function addPart(begin: number, end: number, hash: number, place: number): void {
    const feature = findForm(features, letters, begin, end, hash);
    if (feature >= 0) add(feature, own.values(), place);
  }

  /** Adds word `at` after the one before it; where there is none, the sign of the end. */
  function addPair(tokens: Tokens, before: number, at: number): void {
    const left = before === NONE ? 0 : (tokens.word[before] as number) + 1;
    const right = at === NONE ? 0 : (tokens.word[at] as number) + 1;
    const place = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x2c1b3c6d)) >>> (32 - PAIR_BITS);
    if (lefts[place] !== left || rights[place] !== right) {
      lefts[place] = left;
      rights[place] = right;
      pairs[place] = pairOf(tokens, before, at);
    }
    const feature = pairs[place] as number;
    if (feature >= 0) add(feature, sum, 0);
  }

  function pairOf(tokens: Tokens, before: number, at: number): number {
    const { from, hash } = tokens;
    const left = before === NONE ? 1 : (from[before + 1] as number) - (from[before] as number);
    const right = at === NONE ? 1 : (from[at + 1] as number) - (from[at] as number);
    if (left > LONGEST_WORD || right > LONGEST_WORD) return NONE;
    const first = hashNext(before === NONE ? signs.begin : (hash[before] as number), signs.gap);
    const both = hashJoined(first, at === NONE ? signs.end : (hash[at] as number), right);
    if (!mayHold(features, both)) return NONE;
    write(tokens, before, 0, signs.begin);
    letters[left] = signs.gap;
    write(tokens, at, left + 1, signs.end);
    return findForm(features, letters, 0, left + 1 + right, both);
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
    weigh({ words: { tokens, first, length }, before: left, after: right }) {
      open(tokens);
      sum.fill(0);
      addNeighbour(left, signs.before, before);
      addNeighbour(right, signs.after, after);
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
    shares({ words: { tokens, first, length }, before: left, after: right }, category) {
      open(tokens);
      if (shares.length < length) shares = new Float64Array(length * 2);
      sum.fill(0);
      addNeighbour(left, signs.before, before);
      addNeighbour(right, signs.after, after);
      for (let at = 0; at < length; at++) {
        const soFar = sum[category + 1] as number;
        addWord(tokens, first + at);
        addPair(tokens, at > 0 ? first + at - 1 : NONE, first + at);
        shares[at] = ((sum[category + 1] as number) - soFar) / PRODUCT;
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
