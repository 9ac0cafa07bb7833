import type { Finding, Matcher } from '../model/matcher.ts';
import { annotate, type Sentence } from './annotate.ts';
import { cancelling, mapCues } from './cancel.ts';
import { type Candidate, candidatesIn, indexByAnchor } from './candidates.ts';
import { type CompiledLexicon, compile } from './compile.ts';
import { searchIn } from './find.ts';
import type { Cue, Entry, Lexicon } from './lexicon.ts';
import { createLookup } from './lookup.ts';
import { createNouns } from './nouns.ts';
import { type Judged, type Occurrence, resolve } from './resolve.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Everything that was seen in a text, for `explain`: words, candidates with their obstacles, cues, and the outcome. */
export interface Analysis {
  readonly text: string;
  readonly compiled: CompiledLexicon;
  readonly sentences: readonly Sentence[];
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
  const compiled = compile(lexicon);
  const lookup = createLookup(compiled.table);
  const entries = indexByAnchor(compiled.entries);
  const cueIndex = indexByAnchor(compiled.cues);
  const byId = new Map(lexicon.entries.map((entry) => [entry.id, entry]));
  const nouns = createNouns(lexicon);

  function analyse(text: string): Analysis {
    const sentences = bySentence(tokenise(text)).map((tokens) => annotate(tokens, lookup));
    const searches = sentences.map(searchIn);
    const candidates = searches.flatMap((search, sentence) => candidatesIn(search, sentence, entries));
    const standing = candidates.filter((candidate) => candidate.obstacle === null);
    const cues =
      standing.length > 0 ? searches.flatMap((search, sentence) => candidatesIn(search, sentence, cueIndex)) : [];
    const acting = mapCues(cues.filter((cue) => cue.obstacle === null));
    const judged = standing.map((hit): Judged => ({ hit, cue: cancelling(hit, acting, searches) }));
    return { text, compiled, sentences, candidates, cues, judged, occurrences: resolve(judged) };
  }

  return {
    lexicon: { name: lexicon.name, version: lexicon.version, sha256: lexicon.sha256 },
    categories: lexicon.categories,
    analyse,
    match: (text) => findings(analyse(text)),
    countWords: (text) => tokenise(text).length,
    sentenceAround: (text, start, end) => sentenceAround(text, start, end),
    better: (entry) => byId.get(entry)?.better ?? null,
    note: (entry) => byId.get(entry)?.note ?? null,
    nounsIn: nouns,
  };
}

function bySentence(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  for (const token of tokens) {
    const last = sentences.at(-1);
    if (last?.[0]?.sentence === token.sentence) last.push(token);
    else sentences.push([token]);
  }
  return sentences;
}

function findings({ text, sentences, occurrences }: Analysis): Finding[] {
  return occurrences
    .map((occurrence): Finding => {
      const { hit, cue } = occurrence;
      const [start, end] = offsets(sentences[occurrence.sentence] as Sentence, occurrence);
      const found = { category: hit.rule.source.category, entry: hit.rule.source.id, start, end };
      if (cue === null) return { ...found, counted: true };
      return {
        ...found,
        counted: false,
        reason: cue.rule.source.reason,
        cue: text.slice(...offsets(sentences[cue.sentence] as Sentence, cue)),
      };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.category < b.category ? -1 : 1));
}

/** Source offsets of a stretch of tokens. */
export function offsets(
  sentence: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
): [number, number] {
  return [sentence.tokens[from]?.start ?? 0, sentence.tokens[to - 1]?.end ?? 0];
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
