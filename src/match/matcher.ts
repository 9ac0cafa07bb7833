import type { Finding, Matcher } from '../model/matcher.ts';
import { annotate } from './annotate.ts';
import { cancelling, mapCues } from './cancel.ts';
import { type Candidate, candidatesIn, type RulePhrase } from './candidates.ts';
import { type Carriers, createCarriers } from './carriers.ts';
import type { Cue, Entry, Lexicon } from './lexicon.ts';
import { createLookup } from './lookup.ts';
import { createNouns } from './nouns.ts';
import { eachReading } from './readings.ts';
import { type ReadyLexicon, readyFrom } from './ready.ts';
import { type Judged, type Occurrence, resolve } from './resolve.ts';
import { createScreen, type Screen } from './screen.ts';
import { createSearch, type Search } from './search.ts';
import { scan, tokenise } from './tokenise.ts';
import { createTokens, type Tokens } from './tokens.ts';

/** Everything that was seen in a text, for `explain`: words, candidates with their obstacles, cues, and the outcome. */
export interface Analysis {
  readonly text: string;
  /** Of the symbols that words carry, for people. */
  readonly labels: readonly string[];
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
  const { symbols } = lexicon;
  const lookup = createLookup(lexicon.vocabulary, lexicon.sets);
  const entries = createScreen(lexicon.entries);
  const cues = createScreen(lexicon.cues);
  const classPhrases = createScreen(lexicon.classPhrases);
  const conditions = createScreen(lexicon.conditions);
  const scratch = createTokens();
  const scratchCarriers = createCarriers(symbols);

  function read(text: string, tokens: Tokens, carriers: Carriers): Passage {
    scan(text, tokens);
    for (let at = 0; at < tokens.count; at++) tokens.number[at] = lookup.number(tokens, at);
    const bounds = boundsOf(tokens);
    const searches: Search[] = [];
    const searchOf = (sentence: number): Search => {
      searches[sentence] ??= createSearch(
        annotate(tokens, bounds[sentence] as number, bounds[sentence + 1] as number, lookup),
        conditions,
        classPhrases,
        carriers,
      );
      return searches[sentence];
    };
    return { tokens, bounds, searchOf };
  }

  function candidatesOf<Source extends Entry | Cue>(
    { tokens, bounds, searchOf }: Passage,
    screen: Screen<RulePhrase<Source>>,
  ): Candidate<Source>[] {
    const candidates: Candidate<Source>[] = [];
    for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
      const last = bounds[sentence + 1] as number;
      for (let at = bounds[sentence] as number; at < last; at++) eachReading(tokens, at, last, lookup, screen.see);
      const phrases = screen.take();
      if (phrases.length > 0) candidates.push(...candidatesIn(searchOf(sentence), sentence, phrases));
    }
    return candidates;
  }

  function judge(passage: Passage) {
    const candidates = candidatesOf(passage, entries);
    const standing = candidates.filter((candidate) => candidate.obstacle === null);
    const found = standing.length > 0 ? candidatesOf(passage, cues) : [];
    const acting = mapCues(found.filter((cue) => cue.obstacle === null));
    const judged = standing.map((hit): Judged => ({ hit, cue: cancelling(hit, acting, passage.searchOf) }));
    return { candidates, cues: found, judged, occurrences: resolve(judged) };
  }

  function analyse(text: string): Analysis {
    const passage = read(text, createTokens(), createCarriers(symbols));
    const searches = passage.bounds.slice(0, -1).map((_, sentence) => passage.searchOf(sentence));
    return { text, labels: lexicon.labels(), searches, ...judge(passage) };
  }

  function match(text: string): Finding[] {
    scratchCarriers.clear();
    const passage = read(text, scratch, scratchCarriers);
    const { occurrences } = judge(passage);
    return occurrences.length === 0 ? [] : findings(text, occurrences, passage.searchOf);
  }

  return {
    lexicon: lexicon.facts,
    categories: lexicon.categories,
    analyse,
    match,
    countWords(text) {
      scan(text, scratch);
      return scratch.count;
    },
    sentenceAround: (text, start, end) => sentenceAround(text, start, end),
    better: (entry) => lexicon.words(entry)?.better ?? null,
    note: (entry) => lexicon.words(entry)?.note ?? null,
    nounsIn: createNouns(lexicon.nouns),
  };
}

/** A text that was read: its words, where its sentences begin (and the last one ends), and a search in each, made when asked for. */
interface Passage {
  readonly tokens: Tokens;
  readonly bounds: readonly number[];
  readonly searchOf: (sentence: number) => Search;
}

function boundsOf({ count, sentence }: Tokens): number[] {
  const bounds = [0];
  for (let at = 1; at < count; at++) if (sentence[at] !== sentence[at - 1]) bounds.push(at);
  if (count > 0) bounds.push(count);
  return bounds;
}

function findings(text: string, occurrences: readonly Occurrence[], searchOf: Passage['searchOf']): Finding[] {
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
