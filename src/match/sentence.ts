import type { Readings } from './readings.ts';
import type { Tokens } from './tokens.ts';

/** A sentence of a text. Indexes of words in a sentence count from its first word. */
export interface Sentence {
  readonly tokens: Tokens;
  readonly readings: Readings;
  /** No other sentence that the same reader read has it. */
  serial: number;
  /** Its words among those of the text. */
  first: number;
  length: number;
  /** Its further readings among those of the text, end exclusive. */
  moreFrom: number;
  moreTo: number;
  /** Whether one of them takes several words as one. */
  joined: boolean;
  /** How many words speech inserts anywhere. */
  fillers: number;
}

/** Number of the clause that a word is in, counted through the text. */
export function clauseOf({ tokens, first }: Sentence, at: number): number {
  return tokens.clause[first + at] as number;
}
