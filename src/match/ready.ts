import type { LexiconFacts } from '../model/lexicon-facts.ts';
import type { Category } from '../model/matcher.ts';
import { phrasesOf, type RulePhrase } from './candidates.ts';
import { collectNouns } from './collect-nouns.ts';
import { type ClassPhrase, type CompiledPhrase, compile } from './compile.ts';
import { type Items, itemsOf } from './items.ts';
import type { Cue, Entry, Lexicon } from './lexicon.ts';
import type { StoredSets } from './lookup.ts';
import type { KnownNouns } from './nouns.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A lexicon ready to match with, compiled just now (`readyFrom`) or when the package was built (`restore`). */
export interface ReadyLexicon {
  readonly facts: LexiconFacts;
  readonly categories: readonly Category[];
  readonly vocabulary: Vocabulary;
  readonly sets?: StoredSets;
  /** How many there are, and for people, what each stands for. */
  readonly symbols: number;
  readonly labels: () => readonly string[];
  readonly entries: Items<RulePhrase<Entry>>;
  readonly cues: Items<RulePhrase<Cue>>;
  readonly classPhrases: Items<ClassPhrase>;
  readonly conditions: Items<CompiledPhrase>;
  /** What an entry says to people. */
  readonly words: (entry: string) => Pick<Entry, 'better' | 'note'> | undefined;
  readonly nouns: () => KnownNouns;
}

export function readyFrom(lexicon: Lexicon): ReadyLexicon {
  const { vocabulary, labels, entries, cues, classPhrases, conditions } = compile(lexicon);
  const byId = new Map(lexicon.entries.map((entry) => [entry.id, entry]));
  return {
    facts: factsOf(lexicon),
    categories: lexicon.categories,
    vocabulary,
    symbols: labels.length,
    labels: () => labels,
    entries: itemsOf(phrasesOf(entries)),
    cues: itemsOf(phrasesOf(cues)),
    classPhrases: itemsOf(classPhrases),
    conditions: itemsOf(conditions),
    words: (entry) => byId.get(entry),
    nouns: () => collectNouns(lexicon),
  };
}

export function factsOf({ name, version, sha256, measured }: Lexicon): LexiconFacts {
  return { name, version, sha256, ...(measured && { measured }) };
}
