import type { LexiconFacts } from '../model/lexicon-facts.ts';
import type { Category } from '../model/matcher.ts';
import type { Pattern } from './pattern.ts';
import type { Surroundings } from './weights/surroundings.ts';
import type { Weights } from './weights/weights.ts';
import type { Word } from './words/word.ts';

/** A lexicon as data: every word expanded, every phrase taken apart, all names resolved and checked by the loader. */
export interface Lexicon extends LexiconFacts {
  readonly categories: readonly Category[];
  readonly words: readonly Word[];
  readonly classes: readonly WordClass[];
  readonly entries: readonly Entry[];
  readonly cues: readonly Cue[];
  /** What words weigh; null in a lexicon of phrases alone. */
  readonly weights: Weights | null;
  /** What their surroundings make of the weights of sentences; null where each is weighed by itself. */
  readonly surroundings: Surroundings | null;
  /** By category: what a sentence must weigh for a phrase in it to count. Categories that are not named need nothing. */
  readonly leastWeights: Readonly<Record<string, number>>;
}

/** A named set of words and phrases that patterns use as one place: `<kundengruppe>`. */
export interface WordClass {
  readonly name: string;
  readonly items: readonly Pattern[];
  /** Compounds that are members although their head alone is not: Stamm-, Groß- + Kunde, Gast. */
  readonly compounds: readonly { readonly modifiers: readonly string[]; readonly heads: readonly string[] }[];
}

/** What surrounds a match and decides whether it stands: the parts that entries and cues have in common. */
export interface Conditions {
  /** The whole match lies in one clause. */
  readonly withinClause: boolean;
  /** Most words between two neighbouring members of `A + B`. */
  readonly distance: number;
  /** Nothing is found where one of these overlaps the match. */
  readonly except: readonly Pattern[];
  /** Nothing is found where one of these stands in the same clause. */
  readonly withoutInClause: readonly Pattern[];
  /** … in the same sentence. */
  readonly withoutInSentence: readonly Pattern[];
  /** Nothing is found unless one of these stands in the same sentence. */
  readonly needs: readonly Pattern[];
}

/** An entry or a cue without its patterns. */
export type Facts<Source extends Entry | Cue> = Omit<Source, 'says' | 'stops' | keyof Conditions>;

export interface Entry extends Conditions {
  readonly id: string;
  readonly category: string;
  readonly says: readonly Pattern[];
  /** Found where a sentence weighs as much for the category, not where it says something; null for entries of phrases. */
  readonly weighsFrom: number | null;
  /** Weak entries fall silent in a turn that grants what is asked (cues that act on weak entries only). */
  readonly weak: boolean;
  readonly better: string | null;
  /** What it looks for, for people. */
  readonly note: string | null;
}

/** Where a cue's power lies: on what it overlaps, to its right or left within reach, all over its sentence, the next ones, or the turn. */
export type Direction = 'overlap' | 'right' | 'left' | 'both' | 'sentence' | 'neighbours' | 'turn';

/** Words that cancel a hit, with the reason that is reported. */
export interface Cue extends Conditions {
  readonly id: string;
  readonly reason: string;
  readonly says: readonly Pattern[];
  readonly direction: Direction;
  /** Most words between cue and hit, for right, left and both. */
  readonly reach: number;
  /** Words between cue and hit that end its reach: sondern, aber. */
  readonly stops: readonly Pattern[];
  /** Categories it cancels; empty means all. */
  readonly only: readonly string[];
  readonly weakOnly: boolean;
}
