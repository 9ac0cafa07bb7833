import { hashJoined, LONGEST_FORM } from './hash.ts';
import { EMPTY, type Lookup, type SymbolSet } from './lookup.ts';
import { keyOf, type Tokens } from './tokens.ts';
import { AFTER_PARTICLE, PARTICLE, SEPARABLE } from './vocabulary.ts';

/** So many neighbours can be one word, and so many letters it must have. */
export const LONGEST_SPLIT = 3;
export const SHORTEST_JOINED = 6;
const LONGEST_BRACKET = 14;
const SHORTEST_ELLIPTIC_HEAD = 6;
const ELLIPTIC_REACH = 6;

/**
 * Calls `visit` with everything that the word `at` can be taken for: what it carries by itself, the verb whose particle
 * follows, and the words that it makes with its neighbours (`words` of them). `last` is the end of its sentence.
 */
export function eachReading(
  tokens: Tokens,
  at: number,
  last: number,
  lookup: Lookup,
  visit: (set: SymbolSet, words: number) => void,
): void {
  const number = tokens.number[at] as number;
  const own = tokens.elliptic[at] === 1 ? completed(tokens, at, last, lookup) : lookup.ofToken(tokens, at, number);
  if (own !== EMPTY) visit(own, 1);
  if (number >= 0 && lookup.marks(number) & SEPARABLE) eachBracket(tokens, at, last, lookup, visit);
  eachJoined(tokens, at, last, lookup, visit);
}

/** „Stamm- und Großkunden“: the first part borrows the head of the next compound. */
function completed(tokens: Tokens, at: number, last: number, lookup: Lookup): SymbolSet {
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
function eachBracket(
  { clause, number }: Tokens,
  at: number,
  last: number,
  lookup: Lookup,
  visit: (set: SymbolSet, words: number) => void,
): void {
  const brackets = lookup.separated(number[at] as number);
  for (let far = at + 1; far < Math.min(last, at + LONGEST_BRACKET) && clause[far] === clause[at]; far++) {
    if ((lookup.marks(number[far] as number) & PARTICLE) === 0) continue;
    const set = brackets?.get(number[far] as number);
    if (set === undefined) continue;
    const closes = far + 1 === last || clause[far + 1] !== clause[at];
    if (closes || lookup.marks(number[far + 1] as number) & AFTER_PARTICLE) visit(set, 1);
  }
}

/** „stamm kunden“, „bestimm ungen“, „dienst an weisung“, „Premium-Kunden“: neighbours that are one word of the lexicon. */
function eachJoined(
  { clause, from, hash, letters }: Tokens,
  at: number,
  last: number,
  lookup: Lookup,
  visit: (set: SymbolSet, words: number) => void,
): void {
  const begin = from[at] as number;
  let joined = hash[at] as number;
  for (let next = at + 1; next < Math.min(last, at + LONGEST_SPLIT); next++) {
    if (clause[next] !== clause[at]) return;
    const end = from[next + 1] as number;
    if (end - begin > LONGEST_FORM) return;
    joined = hashJoined(joined, hash[next] as number, end - (from[next] as number));
    if (end - begin < SHORTEST_JOINED) continue;
    const number = lookup.numberOf(letters, begin, end, joined);
    const set = number < 0 ? EMPTY : lookup.ofForm(number);
    if (set !== EMPTY) visit(set, next + 1 - at);
  }
}
