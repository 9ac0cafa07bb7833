import { collectNouns } from './collect-nouns.ts';
import { compile, type Phrase, type SayingRule } from './compile.ts';
import { sizeOf } from './form-table.ts';
import type { Cue, Entry, Facts, Lexicon } from './lexicon.ts';
import { createListCollector, listsOf, narrowed, narrowedLists, type Whole } from './lists.ts';
import { createLookup } from './lookup.ts';
import { factsOf, leastOf } from './ready.ts';
import { indexOf, type Requiring, type ScreenIndex, shareOf } from './screen-index.ts';
import { storeNouns } from './store-nouns.ts';
import type { StoredLexicon, StoredRules } from './stored.ts';
import { createSymbolSets, type StoredSets } from './symbol-sets.ts';
import { textsOf } from './texts.ts';
import { createTokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { weightTableOf } from './weights/weights.ts';

/** Compiles a lexicon into plain data, and works out beforehand what a matcher would when it meets a word. */
export function store(lexicon: Lexicon): StoredLexicon {
  const compiled = compile(lexicon);
  const { heads, ...vocabulary } = compiled.vocabulary;
  const symbols = compiled.labels.length;
  const known = knownOf(compiled.vocabulary);
  const index = (items: readonly Requiring[]): ScreenIndex => withShares(indexOf(items, symbols), known.sets);
  const numbers = new Map<Phrase, number>();
  const numberOf = (phrase: Phrase): number => {
    const given = numbers.get(phrase);
    if (given !== undefined) return given;
    numbers.set(phrase, numbers.size);
    return numbers.size - 1;
  };
  const numbering = { numberOf, index };
  const byCategory = lexicon.categories.map(
    ({ id }) =>
      ({ category }: Facts<Entry>) =>
        category === id,
  );
  const entries = storeRules(compiled.entries, byCategory, numbering);
  const cues = storeRules(compiled.cues, [() => true], numbering);
  const conditions = {
    phraseOf: Int32Array.from(compiled.conditions, numberOf),
    index: index(compiled.conditions),
  };
  const phrases = [...numbers.keys()];
  return {
    facts: factsOf(lexicon),
    categories: lexicon.categories,
    vocabulary: { ...vocabulary, separated: narrowedLists(vocabulary.separated) },
    heads: textsOf(Array.from({ length: sizeOf(vocabulary.ends) }, (_, end) => JSON.stringify(heads(end)))),
    known,
    symbols,
    labels: () => textsOf([JSON.stringify(compiled.labels)]),
    phrases: textsOf(phrases.map(({ members }) => JSON.stringify(members))),
    entries,
    entryIds: lexicon.entries.map(({ id }) => id),
    cues,
    weighing: lexicon.weights && {
      table: weightTableOf(lexicon.weights),
      surroundings: lexicon.surroundings,
      least: leastOf(lexicon).map((least) => (Number.isFinite(least) ? least : null)),
      entries: lexicon.entries.flatMap(({ weighsFrom }, number) => (weighsFrom === null ? [] : [number])),
    },
    classPhrases: {
      json: textsOf(compiled.classPhrases.map(({ classId, node }) => JSON.stringify({ classId, node }))),
      index: index(compiled.classPhrases),
    },
    conditions,
    nouns: () => storeNouns(collectNouns(lexicon), vocabulary.words),
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
  groups: readonly ((source: Facts<Source>) => boolean)[],
  { numberOf, index }: Numbering,
): StoredRules {
  const phrases = rules.flatMap((rule, number) => rule.phrases.map((phrase) => ({ rule, number, phrase })));
  const json = rules.map(({ source, conditions, stops }) =>
    JSON.stringify({
      source: Object.fromEntries(Object.entries(source).filter(([key]) => !PATTERNS.has(key))),
      conditions: {
        ...conditions,
        except: conditions.except.map(numberOf),
        withoutInClause: conditions.withoutInClause.map(numberOf),
        withoutInSentence: conditions.withoutInSentence.map(numberOf),
        needs: conditions.needs.map(numberOf),
      },
      stops: stops.map(numberOf),
    }),
  );
  return {
    json: textsOf(json),
    ruleOf: Int32Array.from(phrases, ({ number }) => number),
    phraseOf: Int32Array.from(phrases, ({ phrase }) => numberOf(phrase)),
    groups: groups.map((isOf) => {
      const own = phrases.flatMap((one, place) => (isOf(one.rule.source) ? [{ place, phrase: one.phrase }] : []));
      return {
        phrases: Int32Array.from(own, ({ place }) => place),
        index: index(own.map(({ phrase }) => phrase)),
      };
    }),
  };
}

/** How what is stored is numbered and found. */
interface Numbering {
  readonly numberOf: (phrase: Phrase) => number;
  readonly index: (phrases: readonly Requiring[]) => ScreenIndex;
}

/** What every word of the vocabulary carries. */
function knownOf(vocabulary: Vocabulary): StoredLexicon['known'] {
  const sets = createSymbolSets(vocabulary.implied);
  const lookup = createLookup(vocabulary, sets);
  const nowhere = createTokens();
  const words = { length: sizeOf(vocabulary.words) };
  const ofTokens = Int32Array.from(words, (_, word) => lookup.ofToken(nowhere, 0, word));
  const ofForms = Int32Array.from(words, (_, word) => lookup.ofForm(word));
  const last = [ofTokens, ofForms].map((all) => all.reduce((most, set) => Math.max(most, set), 0));
  const symbols = Array.from({ length: Math.max(...last) + 1 }, (_, set) => [...sets.symbolsOf(set)]);
  const having = createListCollector();
  for (const [set, own] of symbols.entries()) for (const symbol of own) having.add(symbol, set);
  return {
    sets: {
      count: symbols.length,
      symbols: () => listsOf(symbols),
      having: narrowedLists(having.lists(vocabulary.implied.from.length - 1)),
    },
    words: { ofTokens: narrowed(ofTokens), ofForms: narrowed(ofForms) },
  };
}

/** A screen's index with what every set says to it. Sets that say nothing share one place. */
function withShares(index: ScreenIndex, { symbols }: StoredSets): ScreenIndex {
  const { from, values } = symbols();
  const begins = new Int32Array(from.length - 1);
  const shares = [0, 0, 0];
  for (let set = 0; set < begins.length; set++) {
    const share = shareOf(index, values.subarray(from[set], from[set + 1]));
    begins[set] = share.length === 2 ? 1 : shares.length;
    if (share.length > 2) for (const number of share) shares.push(number);
  }
  return {
    ...index,
    placeOf: narrowed(index.placeOf),
    anchored: narrowedLists(index.anchored),
    shares: { begins, values: keptIn(index, shares) },
  };
}

/** Shares of further sets join these: all items and places must fit. */
function keptIn({ places, steps }: ScreenIndex, shares: readonly number[]): Whole {
  return Math.max(places, steps.from.length) < 2 ** 16 ? Uint16Array.from(shares) : Int32Array.from(shares);
}
