import type { ExplainedWord, Explanation } from '../model/explanation.ts';
import type { Sentence } from './annotate.ts';
import { type Analysis, type LexiconMatcher, offsets } from './matcher.ts';

/** Why a text counts or not: its words as the lexicon sees them, everything that was found, and what came of it. */
export function explain(matcher: LexiconMatcher, text: string): Explanation {
  const analysis = matcher.analyse(text);
  const slice = (sentence: number, stretch: { from: number; to: number }): string =>
    text.slice(...offsets(analysis.sentences[sentence] as Sentence, stretch));
  return {
    text,
    words: analysis.sentences.flatMap((sentence) => wordsOf(sentence, analysis)),
    findings: matcher.match(text),
    candidates: analysis.candidates.map((one) => ({
      entry: one.rule.source.id,
      category: one.rule.source.category,
      text: slice(one.sentence, one),
      obstacle: one.obstacle,
    })),
    cues: analysis.cues.map((one) => ({
      cue: one.rule.source.id,
      reason: one.rule.source.reason,
      text: slice(one.sentence, one),
      obstacle: one.obstacle,
    })),
  };
}

/** Places that accept one of several words have long labels of no use to people: only single words and classes are named. */
const SINGLE = /^(?!any )[^/]+$/;

function wordsOf(sentence: Sentence, { text, compiled }: Analysis): ExplainedWord[] {
  return sentence.tokens.map((token, at) => {
    const symbols = (sentence.readings[at] ?? []).flatMap((reading) => reading.symbols);
    const labels = [...new Set(symbols)]
      .map((symbol) => compiled.table.labels[symbol] ?? '')
      .filter((label) => SINGLE.test(label));
    return { text: text.slice(token.start, token.end), taken_for: labels };
  });
}
