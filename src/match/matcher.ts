import type { Finding, Matcher } from '../model/matcher.ts';
import { type CueMap, cancelling, mapCues, mayCancel } from './cancel.ts';
import { type Candidate, candidatesIn, type RulePhrase } from './candidates.ts';
import type { CompiledRule } from './compile.ts';
import type { Cue, Entry } from './lexicon.ts';
import { createLookup } from './lookup.ts';
import { createNouns } from './nouns.ts';
import { createReader, type Passage } from './passage.ts';
import type { ReadyLexicon } from './ready.ts';
import { type Judged, type Occurrence, resolve } from './resolve.ts';
import { createScreen, type Screen } from './screen.ts';
import type { Items } from './screen-index.ts';
import { createSearches, type Search } from './search.ts';
import { createSymbolSets, type SymbolSets } from './symbol-sets.ts';
import { scan, tokenise } from './tokenise.ts';
import { createTokens } from './tokens.ts';
import { createScale, type Scale } from './weights/scale.ts';
import { createVerdicts, inText, type Verdicts } from './weights/verdicts.ts';
import { weighedCandidate } from './weights/weigh.ts';

/** Everything that was seen in a text, for `explain`: words, candidates with their obstacles, cues, and the outcome. */
export interface Analysis {
  readonly text: string;
  /** Of the symbols that words carry, for people. */
  readonly labels: readonly string[];
  readonly sets: SymbolSets;
  /** What it was weighed with, good until the next text; null in a lexicon without weights. */
  readonly weighing: { readonly scale: Scale; readonly verdicts: Verdicts } | null;
  /** One for each sentence. */
  readonly searches: readonly Search[];
  readonly candidates: readonly Candidate<Entry>[];
  readonly cues: readonly Candidate<Cue>[];
  readonly judged: readonly Judged[];
  readonly occurrences: readonly Occurrence[];
}

export interface LexiconMatcher extends Matcher {
  analyse(text: string): Analysis;
}

/** The matcher of a lexicon that is compiled: the same text always gives the same findings. */
export function matcherOf(lexicon: ReadyLexicon): LexiconMatcher {
  const { vocabulary, symbols, known, categories } = lexicon;
  const sets = createSymbolSets(vocabulary.implied, known?.sets);
  const lookup = createLookup(vocabulary, sets, known?.words);
  const weighing = lexicon.weighing && weighingWith(lexicon.weighing);
  const entries = entriesOf(lexicon, sets);
  const cues = createScreen(lexicon.cues, sets);
  const screens = {
    classPhrases: createScreen(lexicon.classPhrases, sets),
    conditions: createScreen(lexicon.conditions, sets),
  };
  const read = createReader(lookup, sets, symbols);
  let matched: string | null = null;
  let words = 0;
  const searchOf = createSearches(screens);
  const scratch = createTokens();

  /**
   * What entries find in a sentence of the text that was weighed, those that find by its weight last in each category.
   * `wanted` tells whether phrases are to be looked for where the sentence is too light for them to count.
   */
  function hitsIn(
    passage: Passage,
    sentence: number,
    searchOf: SearchOf,
    wanted: (category: string) => boolean,
  ): Candidate<Entry>[] {
    const found: Candidate<Entry>[] = [];
    for (const { category, screen, weightAt, least, weighed } of entries) {
      const weightWhere = (isSaid: boolean): number =>
        weightAt < 0 ? 0 : (weighing?.verdicts.weight(sentence, weightAt, isSaid) ?? 0);
      const tooLight = weightWhere(true) < least;
      const phrases = tooLight && !wanted(category) ? NOTHING_SAID : screen(passage.sentence(sentence));
      const said = phrases.length === 0 ? NOTHING_SAID : candidatesIn(searchOf(passage, sentence), sentence, phrases);
      for (const one of said)
        found.push(tooLight && one.obstacle === null ? { ...one, obstacle: 'mindestgewicht' } : one);
      if (!tooLight && said.some(({ obstacle }) => obstacle === null)) continue;
      for (const rule of weighed) {
        if (!weighing || weightWhere(false) < (rule.source.weighsFrom as number)) continue;
        const shares = weighing.scale.shares(inText(passage, sentence), weightAt);
        found.push(weighedCandidate(searchOf(passage, sentence), sentence, rule, shares));
      }
    }
    return found;
  }

  function cuesIn(passage: Passage, searchOf: SearchOf): { found: Candidate<Cue>[]; acting: CueMap } {
    const found: Candidate<Cue>[] = [];
    for (let sentence = 0; sentence < passage.count; sentence++) {
      const phrases = cues(passage.sentence(sentence));
      if (phrases.length > 0) found.push(...candidatesIn(searchOf(passage, sentence), sentence, phrases));
    }
    return { found, acting: mapCues(found.filter((cue) => cue.obstacle === null)) };
  }

  /**
   * What a cue cancels is shown with its reason, however light its sentence is; so cues come first where that is wanted, and
   * light sentences are looked at only where one acts (of a talk of 200 turns, for one category in four: matching it takes
   * a seventh less time than with all). Who only counts looks for cues beside what stands.
   */
  function judge(passage: Passage, searchOf: SearchOf, scope: Scope) {
    const early = scope === 'counted' ? null : cuesIn(passage, searchOf);
    const candidates: Candidate<Entry>[] = [];
    weighing?.verdicts.open(passage);
    for (let sentence = 0; sentence < passage.count; sentence++) {
      const wanted = (category: string): boolean =>
        scope === 'everything' || (early !== null && mayCancel(early.acting, sentence, category));
      for (const one of hitsIn(passage, sentence, searchOf, wanted)) candidates.push(one);
    }
    const standing = candidates.filter(({ obstacle }) => obstacle === null || obstacle === 'mindestgewicht');
    const { found, acting } = early ?? (standing.length > 0 ? cuesIn(passage, searchOf) : NO_CUES);
    const search = (sentence: number): Search => searchOf(passage, sentence);
    const judged = standing
      .map((hit): Judged => ({ hit, cue: cancelling(hit, acting, search) }))
      .filter(({ hit, cue }) => hit.obstacle === null || cue !== null);
    return { candidates, cues: found, judged, occurrences: judged.length === 0 ? [] : resolve(judged) };
  }

  function analyse(text: string): Analysis {
    // what is found is kept, so it must not be overwritten by the next text
    const own = createSearches(screens);
    const passage = createReader(lookup, sets, symbols)(text);
    const searches = Array.from({ length: passage.count }, (_, sentence) => own(passage, sentence));
    return { text, labels: lexicon.labels(), sets, weighing, searches, ...judge(passage, own, 'everything') };
  }

  function readText(text: string): Passage {
    const passage = read(text);
    matched = text;
    words = passage.tokens.count;
    return passage;
  }

  return {
    lexicon: lexicon.facts,
    categories,
    analyse,
    match(text) {
      const passage = readText(text);
      const { occurrences } = judge(passage, searchOf, 'shown');
      return occurrences.length === 0 ? [] : findings(text, occurrences, (sentence) => searchOf(passage, sentence));
    },
    counts(text) {
      const { occurrences } = judge(readText(text), searchOf, 'counted');
      const counted = occurrences.filter(({ cue }) => cue === null);
      return categories.map(({ id }) => counted.filter(({ hit }) => hit.rule.source.category === id).length);
    },
    countWords(text) {
      // nearly always asked of the text that was just matched
      if (text === matched) return words;
      scan(text, scratch);
      return scratch.count;
    },
    sentenceAround: (text, start, end) => sentenceAround(text, start, end),
    better: (entry) => lexicon.words(entry)?.better ?? null,
    note: (entry) => lexicon.words(entry)?.note ?? null,
    nounsIn: createNouns(lexicon.nouns),
  };
}

/** What is wanted of a text: what counts; that and what was cancelled; that and whatever was seen. Less is faster. */
type Scope = 'counted' | 'shown' | 'everything';

const NOTHING_SAID: readonly never[] = [];
const NO_CUES = { found: [], acting: mapCues([]) };

function weighingWith({ table, surroundings }: NonNullable<ReadyLexicon['weighing']>) {
  const scale = createScale(table);
  return { scale, verdicts: createVerdicts(scale, surroundings) };
}

/** The entries of a category, as they are looked for. */
interface CategoryEntries {
  readonly category: string;
  readonly screen: Screen<RulePhrase<Entry>>;
  /** Its place among the weights of a sentence; -1 where sentences are not weighed for it. */
  readonly weightAt: number;
  /** What a sentence must weigh for a phrase in it to count. */
  readonly least: number;
  /** Those that find by weight. */
  readonly weighed: readonly CompiledRule<Entry>[];
}

function entriesOf({ categories, entries, weighing }: ReadyLexicon, sets: SymbolSets): readonly CategoryEntries[] {
  return categories.map(({ id }, at) => {
    const weightAt = weighing?.table.categories.indexOf(id) ?? -1;
    const weighed = weightAt < 0 ? [] : (weighing?.entries ?? []).filter(({ source }) => source.category === id);
    return {
      category: id,
      screen: createScreen(entries[at] as Items<RulePhrase<Entry>>, sets),
      weightAt,
      least: weighing?.least[weightAt] ?? Number.NEGATIVE_INFINITY,
      weighed,
    };
  });
}

type SearchOf = ReturnType<typeof createSearches>;

function findings(text: string, occurrences: readonly Occurrence[], searchOf: (sentence: number) => Search): Finding[] {
  return occurrences
    .map((occurrence): Finding => {
      const { hit, cue } = occurrence;
      const [start, end] = offsets(searchOf(occurrence.sentence), occurrence);
      const found = { category: hit.rule.source.category, entry: hit.rule.source.id, start, end };
      if (cue === null) return { ...found, counted: true };
      return {
        ...found,
        counted: false,
        reason: cue.rule.source.reason,
        cue: text.slice(...offsets(searchOf(cue.sentence), cue)),
      };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.category < b.category ? -1 : 1));
}

/** Source offsets of a stretch of tokens. */
export function offsets(
  { sentence }: Search,
  { from, to }: { readonly from: number; readonly to: number },
): [number, number] {
  const { tokens, first } = sentence;
  return [tokens.start[first + from] as number, tokens.end[first + to - 1] as number];
}

function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  const tokens = tokenise(text);
  const first = tokens.find((token) => token.end > start);
  const last = tokens.findLast((token) => token.start < end);
  if (!first || !last) return { start, end };
  const begin = tokens.find((token) => token.sentence === first.sentence)?.start ?? start;
  const next = tokens.find((token) => token.sentence > last.sentence)?.start;
  return {
    start: Math.min(sentenceStart(text, begin), start),
    end: Math.max(end, text.slice(0, next === undefined ? text.length : sentenceStart(text, next)).trimEnd().length),
  };
}

/** Where the sentence with this first word begins: „(“ belongs to it. */
function sentenceStart(text: string, firstWord: number): number {
  return text.slice(0, firstWord).replace(/[„“"«»(]+$/, '').length;
}
