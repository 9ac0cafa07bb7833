import type { LexiconFacts } from '../model/lexicon-facts.ts';
import type { Category } from '../model/matcher.ts';
import type { RulePhrase } from './candidates.ts';
import { collectNouns } from './collect-nouns.ts';
import { type ClassPhrase, type CompiledRule, compile, type Phrase, type SayingRule } from './compile.ts';
import type { Cue, Entry, Lexicon } from './lexicon.ts';
import type { StoredLookup } from './lookup.ts';
import type { KnownNouns } from './nouns.ts';
import { type Items, indexOf } from './screen-index.ts';
import type { StoredSets } from './symbol-sets.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Surroundings } from './weights/surroundings.ts';
import { type WeightTable, weightTableOf } from './weights/weights.ts';

/** A lexicon ready to match with, compiled just now (`readyFrom`) or when the package was built (`restore`). */
export interface ReadyLexicon {
  readonly facts: LexiconFacts;
  readonly categories: readonly Category[];
  readonly vocabulary: Vocabulary;
  /** What words carry, worked out beforehand. */
  readonly known?: { readonly sets: StoredSets; readonly words: StoredLookup };
  /** How many there are, and for people, what each stands for. */
  readonly symbols: number;
  readonly labels: () => readonly string[];
  /** Those of each category, in the order of the categories. */
  readonly entries: readonly Items<RulePhrase<Entry>>[];
  readonly cues: Items<RulePhrase<Cue>>;
  /** Null in a lexicon of phrases alone. */
  readonly weighing: Weighing | null;
  readonly classPhrases: Items<ClassPhrase>;
  readonly conditions: Items<Phrase>;
  /** What an entry says to people. */
  readonly words: (entry: string) => Pick<Entry, 'better' | 'note'> | undefined;
  readonly nouns: () => KnownNouns;
}

/** What sentences are weighed with. */
interface Weighing {
  readonly table: WeightTable;
  readonly surroundings: Surroundings | null;
  /** What a sentence must weigh for a phrase in it to count, one for each category of the table. */
  readonly least: readonly number[];
  /** The entries that find by weight. */
  readonly entries: readonly CompiledRule<Entry>[];
}

export function leastOf({ weights, leastWeights }: Lexicon): readonly number[] {
  return (weights?.categories ?? []).map((category) => leastWeights[category] ?? Number.NEGATIVE_INFINITY);
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
    entries: lexicon.categories.map(({ id }) =>
      phrasesOf(
        entries.filter(({ source }) => source.category === id),
        labels.length,
      ),
    ),
    cues: phrasesOf(cues, labels.length),
    weighing: lexicon.weights && {
      table: weightTableOf(lexicon.weights),
      surroundings: lexicon.surroundings,
      least: leastOf(lexicon),
      entries: entries.filter(({ source }) => source.weighsFrom !== null),
    },
    classPhrases: { index: indexOf(classPhrases, labels.length), at: (number) => classPhrases[number] as ClassPhrase },
    conditions: { index: indexOf(conditions, labels.length), at: (number) => conditions[number] as Phrase },
    words: (entry) => byId.get(entry),
    nouns: () => collectNouns(lexicon),
  };
}

export function factsOf({ name, version, sha256, measured }: Lexicon): LexiconFacts {
  return { name, version, sha256, ...(measured && { measured }) };
}

/** All phrases of the rules, in their order. */
function phrasesOf<Source extends Entry | Cue>(
  rules: readonly SayingRule<Source>[],
  symbols: number,
): Items<RulePhrase<Source>> {
  const phrases = rules.flatMap((rule) => rule.phrases.map((phrase, at) => ({ rule, phrase, at })));
  const index = indexOf(
    phrases.map(({ phrase }) => phrase),
    symbols,
  );
  return { index, at: (number) => phrases[number] as RulePhrase<Source> };
}
