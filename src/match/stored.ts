import type { LexiconFacts } from '../model/lexicon-facts.ts';
import type { Category } from '../model/matcher.ts';
import type { Conditions, Cue, Entry, Facts } from './lexicon.ts';
import type { StoredLookup } from './lookup.ts';
import type { ScreenIndex } from './screen-index.ts';
import type { StoredNouns } from './store-nouns.ts';
import type { StoredSets } from './symbol-sets.ts';
import type { Texts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Surroundings } from './weights/surroundings.ts';
import type { WeightTable } from './weights/weights.ts';

/** The rules of one kind, each as the JSON of a StoredRule, and their phrases, each by the numbers of its rule and phrase. */
export interface StoredRules {
  readonly json: Texts;
  readonly ruleOf: Int32Array;
  readonly phraseOf: Int32Array;
  /** The phrases that are looked for together: their numbers, and what a screen knows of them. */
  readonly groups: readonly { readonly phrases: Int32Array; readonly index: ScreenIndex }[];
}

/** A rule with the numbers of its phrases in the place of the phrases. */
export interface StoredRule<Source extends Entry | Cue> {
  readonly source: Facts<Source>;
  readonly conditions: Omit<Conditions, PhraseLists> & Readonly<Record<PhraseLists, readonly number[]>>;
  readonly stops: readonly number[];
}
type PhraseLists = 'except' | 'withoutInClause' | 'withoutInSentence' | 'needs';

/** A compiled lexicon as plain data, to be written as it lies in memory and read without being understood. */
export interface StoredLexicon {
  readonly facts: LexiconFacts;
  readonly categories: readonly Category[];
  readonly vocabulary: Omit<Vocabulary, 'heads'>;
  /** By end, as JSON. */
  readonly heads: Texts;
  readonly known: { readonly sets: StoredSets; readonly words: StoredLookup };
  readonly symbols: number;
  /** JSON of all. */
  readonly labels: () => Texts;
  /** Each as the JSON of its members. */
  readonly phrases: Texts;
  /** A group for each category. */
  readonly entries: StoredRules;
  readonly entryIds: readonly string[];
  readonly cues: StoredRules;
  /** The table, and by number the entries that find by weight. JSON has no infinity: a category that needs nothing has null. */
  readonly weighing: {
    readonly table: WeightTable;
    readonly surroundings: Surroundings | null;
    readonly least: readonly (number | null)[];
    readonly entries: readonly number[];
  } | null;
  readonly classPhrases: { readonly json: Texts; readonly index: ScreenIndex };
  readonly conditions: { readonly phraseOf: Int32Array; readonly index: ScreenIndex };
  readonly nouns: () => StoredNouns;
}
