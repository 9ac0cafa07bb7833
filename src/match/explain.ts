import type { ExplainedWeight, ExplainedWord, Explanation } from '../model/explanation.ts';
import { type Analysis, type LexiconMatcher, offsets } from './matcher.ts';
import type { Search } from './search.ts';
import type { Sentence } from './sentence.ts';
import type { SetId } from './symbol-sets.ts';
import { inText } from './weights/verdicts.ts';

/** Why a text counts or not: its words as the lexicon sees them, everything that was found, and what came of it. */
export function explain(matcher: LexiconMatcher, text: string): Explanation {
  const analysis = matcher.analyse(text);
  const slice = (sentence: number, stretch: { from: number; to: number }): string =>
    text.slice(...offsets(analysis.searches[sentence] as Search, stretch));
  // before anything else is matched: what is weighed is overwritten
  const weights = analysis.searches.flatMap((_, sentence) => weightsOf(sentence, analysis));
  return {
    text,
    words: analysis.searches.flatMap((search) => wordsOf(search, analysis)),
    findings: matcher.match(text),
    candidates: analysis.candidates.map((one) => ({
      entry: one.rule.source.id,
      category: one.rule.source.category,
      text: slice(one.sentence, one),
      obstacle: one.obstacle,
    })),
    weights,
    cues: analysis.cues.map((one) => ({
      cue: one.rule.source.id,
      reason: one.rule.source.reason,
      text: slice(one.sentence, one),
      obstacle: one.obstacle,
    })),
  };
}

/** So many words of a sentence are named. */
const TELLING = 4;

function weightsOf(number: number, { text, searches, weighing }: Analysis): ExplainedWeight[] {
  if (weighing === null) return [];
  const { scale, verdicts } = weighing;
  const stretch = (at: number): Sentence => (searches[at] as Search).sentence;
  const { tokens, first } = stretch(number);
  const sentence = inText({ count: searches.length, stretch }, number);
  const weights = [...scale.weigh(sentence)];
  return scale.categories.map((category, of) => {
    const shares = [...scale.shares(sentence, of)].map((share, at) => ({
      text: text.slice(tokens.start[first + at], tokens.end[first + at]),
      share,
    }));
    const telling = shares.sort((a, b) => Math.abs(b.share) - Math.abs(a.share)).slice(0, TELLING);
    return {
      category,
      weight: weights[of] as number,
      in_text: verdicts.weight(number, of, false),
      with_phrase: verdicts.weight(number, of, true),
      words: telling,
    };
  });
}

/** Places that accept one of several words have long labels of no use to people: only single words and classes are named. */
const SINGLE = /^(?!any )[^/]+$/;

function wordsOf(search: Search, { text, labels: all, sets }: Analysis): ExplainedWord[] {
  const { sentence } = search;
  const { first, length, readings } = sentence;
  return Array.from({ length }, (_, at) => {
    const more = readings.sets.filter((_, more) => more < readings.count && readings.at[more] === first + at);
    const symbols = new Set([readings.own[first + at] as SetId, ...more].flatMap((set) => [...sets.symbolsOf(set)]));
    const labels = [...symbols].map((symbol) => all[symbol] ?? '').filter((label) => SINGLE.test(label));
    return { text: text.slice(...offsets(search, { from: at, to: at + 1 })), taken_for: labels };
  });
}
