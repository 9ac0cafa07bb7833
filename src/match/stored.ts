import type { LexiconFacts } from '../model/lexicon-facts.ts';
import type { Category } from '../model/matcher.ts';
import type { Conditions, Cue, Entry, Facts } from './lexicon.ts';
import type { Lists } from './lists.ts';
import type { StoredSets } from './lookup.ts';
import type { StoredNouns } from './store-nouns.ts';
import type { Texts } from './texts.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Things to be decoded one by one, each as JSON, and what each requires. */
export interface StoredItems {
  readonly json: Texts;
  readonly required: Lists;
}

/** The rules of one kind, each as the JSON of a StoredRule. Their phrases as a screen numbers them: rule and phrase. */
export interface StoredRules {
  readonly json: Texts;
  readonly ruleOf: Int32Array;
  readonly phraseOf: Int32Array;
  readonly required: Lists;
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
  readonly sets: StoredSets;
  readonly symbols: number;
  /** JSON of all. */
  readonly labels: Texts;
  readonly phrases: StoredItems;
  readonly entries: StoredRules;
  readonly entryIds: readonly string[];
  readonly cues: StoredRules;
  readonly classPhrases: StoredItems;
  /** Numbers of the phrases that are conditions, and what each requires. */
  readonly conditions: { readonly phraseOf: Int32Array; readonly required: Lists };
  readonly nouns: StoredNouns;
}
