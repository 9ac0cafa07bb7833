import type { Finding, Matcher } from '../model/matcher.ts';
import { cancelling, mapCues } from './cancel.ts';
import { type Candidate, candidatesIn, type RulePhrase } from './candidates.ts';
import type { Cue, Entry, Lexicon } from './lexicon.ts';
import { createLookup } from './lookup.ts';
import { createNouns } from './nouns.ts';
import { createReader, type Passage } from './passage.ts';
import { type ReadyLexicon, readyFrom } from './ready.ts';
import { type Judged, type Occurrence, resolve } from './resolve.ts';
import { createScreen, type Screen } from './screen.ts';
import { createSearches, type Search } from './search.ts';
import type { Sentence } from './sentence.ts';
import { createSymbolSets, type SymbolSets } from './symbol-sets.ts';
import { scan, tokenise } from './tokenise.ts';
import { createTokens } from './tokens.ts';
import { createScale, type Scale } from './weights/scale.ts';
import { createWeigher } from './weights/weigh.ts';

/** Everything that was seen in a text, for `explain`: words, candidates with their obstacles, cues, and the outcome. */
export interface Analysis {
  readonly text: string;
  /** Of the symbols that words carry, for people. */
  readonly labels: readonly string[];
  readonly sets: SymbolSets;
  /** Null in a lexicon without weights. */
  readonly scale: Scale | null;
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

/** Compiles a lexicon into a matcher: the same text always gives the same findings. */
export function createMatcher(lexicon: Lexicon): LexiconMatcher {
  return matcherOf(readyFrom(lexicon));
}

/** The matcher of a lexicon that is compiled. */
export function matcherOf(lexicon: ReadyLexicon): LexiconMatcher {
  const { vocabulary, symbols, known } = lexicon;
  const sets = createSymbolSets(vocabulary.implied, known?.sets);
  const lookup = createLookup(vocabulary, sets, known?.words);
  const entries = createScreen(lexicon.entries, sets);
  const cues = createScreen(lexicon.cues, sets);
  const screens = {
    classPhrases: createScreen(lexicon.classPhrases, sets),
    conditions: createScreen(lexicon.conditions, sets),
  };
  const read = createReader(lookup, sets, symbols);
  let matched: string | null = null;
  let words = 0;
  const searchOf = createSearches(screens);
  const scale = lexicon.weighing && createScale(lexicon.weighing.table);
  const weigh = lexicon.weighing && scale && createWeigher(scale, lexicon.weighing);
  const scratch = createTokens();

  function candidatesOf<Source extends Entry | Cue>(
    passage: Passage,
    screen: Screen<RulePhrase<Source>>,
    searchOf: SearchOf,
  ): Candidate<Source>[] {
    const candidates: Candidate<Source>[] = [];
    for (let sentence = 0; sentence < passage.count; sentence++) {
      const phrases = screen(passage.sentences[sentence] as Sentence);
      if (phrases.length > 0) candidates.push(...candidatesIn(searchOf(passage, sentence), sentence, phrases));
    }
    return candidates;
  }

  /**
   * Cues that nothing stands beside cancel nothing: only who wants to see everything looks for them. What a cue cancels is
   * shown with its reason, however light its sentence is.
   */
  function judge(passage: Passage, searchOf: SearchOf, everything = false) {
    const search = (sentence: number): Search => searchOf(passage, sentence);
    const said = candidatesOf(passage, entries, searchOf);
    const candidates = weigh ? weigh(passage, said, search) : said;
    const standing = candidates.filter(({ obstacle }) => obstacle === null || obstacle === 'mindestgewicht');
    const found = everything || standing.length > 0 ? candidatesOf(passage, cues, searchOf) : [];
    const acting = mapCues(found.filter((cue) => cue.obstacle === null));
    const judged = standing
      .map((hit): Judged => ({ hit, cue: cancelling(hit, acting, search) }))
      .filter(({ hit, cue }) => hit.obstacle === null || cue !== null);
    return { candidates, cues: found, judged, occurrences: resolve(judged) };
  }

  function analyse(text: string): Analysis {
    // what is found is kept, so it must not be overwritten by the next text
    const own = createSearches(screens);
    const passage = createReader(lookup, sets, symbols)(text);
    const searches = Array.from({ length: passage.count }, (_, sentence) => own(passage, sentence));
    return { text, labels: lexicon.labels(), sets, scale, searches, ...judge(passage, own, true) };
  }

  function match(text: string): Finding[] {
    const passage = read(text);
    matched = text;
    words = passage.tokens.count;
    const { occurrences } = judge(passage, searchOf);
    return occurrences.length === 0 ? [] : findings(text, occurrences, (sentence) => searchOf(passage, sentence));
  }

  return {
    lexicon: lexicon.facts,
    categories: lexicon.categories,
    analyse,
    match,
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
  const next = tokens.find((token) => token.sentence > last.sentence)?.start ?? text.length;
  const lead = /[„“"«»(]*$/.exec(text.slice(0, begin))?.[0].length ?? 0;
  return {
    start: Math.min(begin - lead, start),
    end: Math.max(end, next - (text.slice(0, next).length - text.slice(0, next).trimEnd().length)),
  };
}
