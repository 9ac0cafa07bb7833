import type { RulePhrase } from './candidates.ts';
import type { ClassPhrase, CompiledPhrase, CompiledRule } from './compile.ts';
import { type Items, madeOnce } from './items.ts';
import type { Cue, Entry } from './lexicon.ts';
import { listAt } from './lists.ts';
import type { ReadyLexicon } from './ready.ts';
import { restoreNouns } from './store-nouns.ts';
import type { StoredLexicon, StoredRule, StoredRules } from './stored.ts';
import { type Texts, textAt } from './texts.ts';
import type { Head } from './vocabulary.ts';

/** The lexicon that was stored. Its arrays are used as they lie there; rules and phrases are decoded when they are first met. */
export function restore(stored: StoredLexicon): ReadyLexicon {
  const { facts, categories, sets, symbols, labels, phrases, classPhrases, conditions, nouns, entryIds } = stored;
  const phraseAt = madeOnce((number): CompiledPhrase => {
    let members: CompiledPhrase['members'] | undefined;
    return {
      required: listAt(phrases.required, number),
      get members() {
        members ??= (parsed(phrases.json, number) as CompiledPhrase).members;
        return members;
      },
    };
  });
  const entries = restoreRules<Entry>(stored.entries, phraseAt);
  return {
    facts,
    categories,
    vocabulary: { ...stored.vocabulary, heads: madeOnce((end) => parsed(stored.heads, end) as readonly Head[]) },
    sets,
    symbols,
    labels: () => parsed(labels, 0) as readonly string[],
    entries: entries.phrases,
    cues: restoreRules<Cue>(stored.cues, phraseAt).phrases,
    classPhrases: {
      required: classPhrases.required,
      at: madeOnce((number) => ({
        ...(parsed(classPhrases.json, number) as ClassPhrase),
        required: listAt(classPhrases.required, number),
      })),
    },
    conditions: {
      required: conditions.required,
      at: (number) => phraseAt(conditions.phraseOf[number] as number),
    },
    words: (entry) => {
      const number = entryIds.indexOf(entry);
      return number < 0 ? undefined : entries.ruleAt(number).source;
    },
    nouns: () => restoreNouns(nouns, stored.vocabulary.words),
  };
}

function restoreRules<Source extends Entry | Cue>(
  { json, ruleOf, phraseOf, required }: StoredRules,
  phraseAt: (number: number) => CompiledPhrase,
): { readonly ruleAt: (number: number) => CompiledRule<Source>; readonly phrases: Items<RulePhrase<Source>> } {
  const ruleAt = madeOnce((number): CompiledRule<Source> => {
    const { source, conditions, stops } = parsed(json, number) as StoredRule<Source>;
    return {
      source,
      conditions: {
        ...conditions,
        except: conditions.except.map(phraseAt),
        withoutInClause: conditions.withoutInClause.map(phraseAt),
        withoutInSentence: conditions.withoutInSentence.map(phraseAt),
        needs: conditions.needs.map(phraseAt),
      },
      stops: stops.map(phraseAt),
    };
  });
  const at = madeOnce((number): RulePhrase<Source> => {
    const phrase = phraseAt(phraseOf[number] as number);
    return { rule: ruleAt(ruleOf[number] as number), phrase, required: phrase.required };
  });
  return { ruleAt, phrases: { required, at } };
}

function parsed(texts: Texts, number: number): unknown {
  return JSON.parse(textAt(texts, number));
}
