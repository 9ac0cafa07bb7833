import type { RulePhrase } from './candidates.ts';
import type { ClassPhrase, CompiledRule, Member, Phrase } from './compile.ts';
import type { Cue, Entry } from './lexicon.ts';
import type { ReadyLexicon } from './ready.ts';
import type { Items } from './screen-index.ts';
import { restoreNouns } from './store-nouns.ts';
import type { StoredLexicon, StoredRule, StoredRules } from './stored.ts';
import { type Texts, textAt } from './texts.ts';
import type { Head } from './vocabulary.ts';

/** The lexicon that was stored. Its arrays are used as they lie there; rules and phrases are decoded when they are first met. */
export function restore(stored: StoredLexicon): ReadyLexicon {
  const { facts, categories, known, symbols, labels, phrases, classPhrases, conditions, nouns, entryIds } = stored;
  const phraseAt = madeOnce((number): Phrase => {
    let members: readonly Member[] | undefined;
    return {
      get members() {
        members ??= parsed(phrases, number) as readonly Member[];
        return members;
      },
    };
  });
  const entries = restoreRules<Entry>(stored.entries, phraseAt);
  return {
    facts,
    categories,
    vocabulary: { ...stored.vocabulary, heads: madeOnce((end) => parsed(stored.heads, end) as readonly Head[]) },
    known,
    symbols,
    labels: () => parsed(labels(), 0) as readonly string[],
    entries: entries.phrases,
    cues: restoreRules<Cue>(stored.cues, phraseAt).phrases[0] as Items<RulePhrase<Cue>>,
    weighing: stored.weighing && {
      table: stored.weighing.table,
      surroundings: stored.weighing.surroundings,
      least: stored.weighing.least.map((least) => least ?? Number.NEGATIVE_INFINITY),
      entries: stored.weighing.entries.map(entries.ruleAt),
    },
    classPhrases: {
      index: classPhrases.index,
      at: madeOnce((number) => parsed(classPhrases.json, number) as ClassPhrase),
    },
    conditions: { index: conditions.index, at: (number) => phraseAt(conditions.phraseOf[number] as number) },
    words: (entry) => {
      const number = entryIds.indexOf(entry);
      return number < 0 ? undefined : entries.ruleAt(number).source;
    },
    nouns: () => restoreNouns(nouns(), stored.vocabulary.words),
  };
}

function restoreRules<Source extends Entry | Cue>(
  { json, ruleOf, phraseOf, groups }: StoredRules,
  phraseAt: (number: number) => Phrase,
): {
  readonly ruleAt: (number: number) => CompiledRule<Source>;
  readonly phrases: readonly Items<RulePhrase<Source>>[];
} {
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
    const rule = ruleOf[number] as number;
    return { rule: ruleAt(rule), phrase: phraseAt(phraseOf[number] as number), at: number - ruleOf.indexOf(rule) };
  });
  return {
    ruleAt,
    phrases: groups.map(({ index, phrases }) => ({ index, at: (number) => at(phrases[number] as number) })),
  };
}

/** Things that are kept once they were made. */
function madeOnce<Item>(make: (number: number) => Item): (number: number) => Item {
  const made: (Item | undefined)[] = [];
  return (number) => {
    const known = made[number];
    if (known !== undefined) return known;
    const item = make(number);
    made[number] = item;
    return item;
  };
}

function parsed(texts: Texts, number: number): unknown {
  return JSON.parse(textAt(texts, number));
}
