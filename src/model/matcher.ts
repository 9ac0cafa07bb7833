import type { LexiconFacts } from './lexicon-facts.ts';

/** What the matcher says of one text: a hit without its place in a conversation. Offsets are UTF-16, end exclusive. */
export interface Finding {
  readonly category: string;
  readonly entry: string;
  readonly start: number;
  readonly end: number;
  readonly counted: boolean;
  /** Why it does not count and the words that say so; only when `counted` is false. */
  readonly reason?: string;
  readonly cue?: string;
}

export interface Category {
  /** `bestimmungen` … as in hits. */
  readonly id: string;
  /** As shown to people: „unsere Bestimmungen“. */
  readonly title: string;
}

/** A noun in its basic form, and the lexicon's word it was recognised by: „Hausordnung“ of „Ordnung“. */
export interface Noun {
  readonly word: string;
  readonly of: string;
}

/** A compiled lexicon, as the rest of the program sees it: pure, no state that a caller could notice. */
export interface Matcher {
  readonly lexicon: LexiconFacts;
  /** In the order in which reports show them. */
  readonly categories: readonly Category[];
  /** All findings of one employee turn, by start, then end; counted and suppressed. */
  match(text: string): readonly Finding[];
  /** How many of them count, for each category in their order; much faster than finding all and counting. */
  counts(text: string): readonly number[];
  /** Words of a text: the tokens the matcher sees, fillers counted. */
  countWords(text: string): number;
  /** The sentence around a stretch of the text, trimmed. */
  sentenceAround(text: string, start: number, end: number): { readonly start: number; readonly end: number };
  /** The friendlier wording of an entry, or null. */
  better(entry: string): string | null;
  /** What the entry looks for, in the words of those who keep the lexicon, or null. */
  note(entry: string): string | null;
  /** The things that a stretch of the text names with nouns the lexicon knows, in the order of the text. */
  nounsIn(text: string, start: number, end: number): readonly Noun[];
}
