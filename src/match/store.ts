import { collectNouns } from './collect-nouns.ts';
import { type CompiledPhrase, compile, type SayingRule } from './compile.ts';
import { sizeOf } from './form-table.ts';
import { itemsOf } from './items.ts';
import type { Cue, Entry, Lexicon } from './lexicon.ts';
import { listsOf } from './lists.ts';
import { createLookup, type StoredSets, type SymbolSet } from './lookup.ts';
import { factsOf } from './ready.ts';
import { storeNouns } from './store-nouns.ts';
import type { StoredLexicon, StoredRules } from './stored.ts';
import { textsOf } from './texts.ts';
import { createTokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Compiles a lexicon into plain data, and works out beforehand what a matcher would when it meets a word. */
export function store(lexicon: Lexicon): StoredLexicon {
  const compiled = compile(lexicon);
  const { heads, ...vocabulary } = compiled.vocabulary;
  const numbers = new Map<CompiledPhrase, number>();
  const numberOf = (phrase: CompiledPhrase): number => {
    const known = numbers.get(phrase);
    if (known !== undefined) return known;
    numbers.set(phrase, numbers.size);
    return numbers.size - 1;
  };
  const entries = storeRules(compiled.entries, numberOf);
  const cues = storeRules(compiled.cues, numberOf);
  const conditions = {
    phraseOf: Int32Array.from(compiled.conditions, numberOf),
    required: itemsOf(compiled.conditions).required,
  };
  const phrases = [...numbers.keys()];
  return {
    facts: factsOf(lexicon),
    categories: lexicon.categories,
    vocabulary,
    heads: textsOf(Array.from({ length: sizeOf(vocabulary.ends) }, (_, end) => JSON.stringify(heads(end)))),
    sets: setsOf(compiled.vocabulary),
    symbols: compiled.labels.length,
    labels: textsOf([JSON.stringify(compiled.labels)]),
    phrases: {
      json: textsOf(phrases.map(({ required: _, ...phrase }) => JSON.stringify(phrase))),
      required: itemsOf(phrases).required,
    },
    entries,
    entryIds: lexicon.entries.map(({ id }) => id),
    cues,
    classPhrases: {
      json: textsOf(compiled.classPhrases.map(({ required: _, ...phrase }) => JSON.stringify(phrase))),
      required: itemsOf(compiled.classPhrases).required,
    },
    conditions,
    nouns: storeNouns(collectNouns(lexicon), vocabulary.words),
  };
}

/** What a rule's facts leave out. */
const PATTERNS = new Set([
  'says',
  'stops',
  'withinClause',
  'distance',
  'except',
  'withoutInClause',
  'withoutInSentence',
  'needs',
]);

function storeRules<Source extends Entry | Cue>(
  rules: readonly SayingRule<Source>[],
  numberOf: (phrase: CompiledPhrase) => number,
): StoredRules {
  const json = rules.map(({ source, conditions, stops }) => {
    const { withinClause, distance, except, withoutInClause, withoutInSentence, needs } = conditions;
    const numbers = (phrases: readonly CompiledPhrase[]): number[] => phrases.map(numberOf);
    return JSON.stringify({
      source: Object.fromEntries(Object.entries(source).filter(([key]) => !PATTERNS.has(key))),
      conditions: {
        withinClause,
        distance,
        except: numbers(except),
        withoutInClause: numbers(withoutInClause),
        withoutInSentence: numbers(withoutInSentence),
        needs: numbers(needs),
      },
      stops: numbers(stops),
    });
  });
  const phrases = rules.flatMap((rule, number) => rule.phrases.map((phrase) => ({ number, phrase })));
  return {
    json: textsOf(json),
    ruleOf: Int32Array.from(phrases, ({ number }) => number),
    phraseOf: Int32Array.from(phrases, ({ phrase }) => numberOf(phrase)),
    required: itemsOf(phrases.map(({ phrase }) => phrase)).required,
  };
}

/** What every word of the vocabulary carries. */
function setsOf(vocabulary: Vocabulary): StoredSets {
  const lookup = createLookup(vocabulary);
  const nowhere = createTokens();
  const sets: SymbolSet[] = [];
  const idOf = (set: SymbolSet): number => {
    sets[set.id] = set;
    return set.id;
  };
  const words = { length: sizeOf(vocabulary.words) };
  const ofTokens = Int32Array.from(words, (_, word) => idOf(lookup.ofToken(nowhere, 0, word)));
  const ofForms = Int32Array.from(words, (_, word) => idOf(lookup.ofForm(word)));
  return { sets: listsOf(Array.from(sets, (set) => [...(set?.symbols ?? [])])), ofTokens, ofForms };
}
