import { hashJoined, LONGEST_FORM } from './hash.ts';
import type { Lookup } from './lookup.ts';
import { EMPTY, type SetId } from './symbol-sets.ts';
import { keyOf, type Tokens } from './tokens.ts';
import { AFTER_PARTICLE, PARTICLE, SEPARABLE } from './vocabulary.ts';

/** So many neighbours can be one word, and so many letters it must have. */
export const LONGEST_SPLIT = 3;
export const SHORTEST_JOINED = 6;
const LONGEST_BRACKET = 14;
const SHORTEST_ELLIPTIC_HEAD = 6;
const ELLIPTIC_REACH = 6;

/** What the words of a text can be taken for. The arrays are reused from text to text: only what `count` says is in use. */
export interface Readings {
  /** What each word carries by itself. */
  own: Int32Array;
  /** What words carry as the verb of a bracket, and what neighbours carry that are taken as one word: how many such readings. */
  count: number;
  /** Their first word, ascending, how many words they take, and what they carry. */
  readonly at: number[];
  readonly words: number[];
  readonly sets: SetId[];
}

export function createReadings(): Readings {
  return { own: new Int32Array(64), count: 0, at: [], words: [], sets: [] };
}

/**
 * Works out all readings of the words of one sentence, from `first` to `last` (exclusive), and adds those beyond the
 * words' own to what is there. The words' numbers are known already.
 */
export function readSentence(tokens: Tokens, first: number, last: number, lookup: Lookup, readings: Readings): void {
  const { number, elliptic } = tokens;
  if (last > readings.own.length) {
    const grown = new Int32Array(last * 2);
    grown.set(readings.own);
    readings.own = grown;
  }
  for (let at = first; at < last; at++) {
    const known = number[at] as number;
    readings.own[at] = elliptic[at] === 1 ? completed(tokens, at, last, lookup) : lookup.ofToken(tokens, at, known);
    if (known >= 0 && lookup.marks(known) & SEPARABLE) addBrackets(tokens, at, last, lookup, readings);
    addJoined(tokens, at, last, lookup, readings);
  }
}

function add(readings: Readings, at: number, words: number, set: SetId): void {
  const { count } = readings;
  readings.at[count] = at;
  readings.words[count] = words;
  readings.sets[count] = set;
  readings.count = count + 1;
}

/** „Stamm- und Großkunden“: the first part borrows the head of the next compound. */
function completed(tokens: Tokens, at: number, last: number, lookup: Lookup): SetId {
  const part = keyOf(tokens, at);
  for (let other = at + 1; other < Math.min(last, at + ELLIPTIC_REACH); other++) {
    const key = keyOf(tokens, other);
    if (tokens.elliptic[other] === 1 || key.length < SHORTEST_ELLIPTIC_HEAD) continue;
    for (let cut = 3; cut <= key.length - 3; cut++) {
      const set = lookup.ofWord(part + key.slice(cut));
      if (set !== EMPTY) return set;
    }
    break;
  }
  return lookup.ofWord(part);
}

/** „schreibt … so vor“: the particle closes the clause, or one of few words follows it. */
function addBrackets({ clause, number }: Tokens, at: number, last: number, lookup: Lookup, readings: Readings): void {
  const brackets = lookup.separated(number[at] as number);
  for (let far = at + 1; far < Math.min(last, at + LONGEST_BRACKET) && clause[far] === clause[at]; far++) {
    if ((lookup.marks(number[far] as number) & PARTICLE) === 0) continue;
    const set = brackets?.get(number[far] as number);
    if (set === undefined) continue;
    const closes = far + 1 === last || clause[far + 1] !== clause[at];
    if (closes || lookup.marks(number[far + 1] as number) & AFTER_PARTICLE) add(readings, at, 1, set);
  }
}

/** „stamm kunden“, „bestimm ungen“, „dienst an weisung“, „Premium-Kunden“: neighbours that are one word of the lexicon. */
function addJoined(
  { clause, from, hash, letters }: Tokens,
  at: number,
  last: number,
  lookup: Lookup,
  readings: Readings,
): void {
  const begin = from[at] as number;
  let joined = hash[at] as number;
  for (let next = at + 1; next < last && next < at + LONGEST_SPLIT; next++) {
    if (clause[next] !== clause[at]) return;
    const end = from[next + 1] as number;
    if (end - begin > LONGEST_FORM) return;
    joined = hashJoined(joined, hash[next] as number, end - (from[next] as number));
    if (end - begin < SHORTEST_JOINED) continue;
    const number = lookup.numberOf(letters, begin, end, joined);
    const set = number < 0 ? EMPTY : lookup.ofForm(number);
    if (set !== EMPTY) add(readings, at, next + 1 - at, set);
  }
}
