import { bitsWhere } from './bits.ts';
import { EMPTY, type Lookup, type SymbolSet } from './lookup.ts';
import { eachReading } from './readings.ts';
import type { Tokens } from './tokens.ts';
import { FILLER } from './vocabulary.ts';

/** The words of one sentence with all their readings. Indexes count from the sentence's first word. */
export interface Sentence {
  readonly length: number;
  /** The words of the text it is from, and which of them is its first. */
  readonly tokens: Tokens;
  readonly first: number;
  /** What each word carries by itself. */
  readonly sets: readonly SymbolSet[];
  /** What a word carries as the verb of a bracket, and what neighbours carry that are taken as one word. */
  readonly more: readonly { readonly at: number; readonly words: number; readonly set: SymbolSet }[];
  /** Words that speech inserts anywhere and a pattern may pass over: a row of bits, see bits.ts. */
  readonly fillers: Int32Array;
}

/** Looks up the words of one sentence, which are those from `first` to `last` (exclusive). */
export function annotate(tokens: Tokens, first: number, last: number, lookup: Lookup): Sentence {
  const sets: SymbolSet[] = [];
  const more: { at: number; words: number; set: SymbolSet }[] = [];
  let at = first;
  const visit = (set: SymbolSet, words: number): void => {
    if (words === 1 && sets.length === at - first) sets.push(set);
    else more.push({ at: at - first, words, set });
  };
  for (; at < last; at++) {
    eachReading(tokens, at, last, lookup, visit);
    if (sets.length === at - first) sets.push(EMPTY);
  }
  const fillers = bitsWhere(
    last - first,
    (word) => (lookup.marks(tokens.number[first + word] as number) & FILLER) !== 0,
  );
  return { length: last - first, tokens, first, sets, more, fillers };
}

/** Number of the clause that a word is in, counted through the text. */
export function clauseOf({ tokens, first }: Sentence, at: number): number {
  return tokens.clause[first + at] as number;
}
