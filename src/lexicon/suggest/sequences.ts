import { tokenise } from '../../match/tokenise.ts';
import type { Matcher } from '../../model/matcher.ts';

/** A run of neighbouring words that the lexicon does not have, and whether it stands near a hit or in a refusal. */
export interface Sequence {
  /** Folded words, the same for every spelling. */
  readonly key: string;
  readonly words: number;
  readonly near: boolean;
  readonly text: string;
  /** The sentence it stands in. */
  readonly sentence: string;
}

const SHORTEST = 2;
const LONGEST = 5;
const REFUSING = new Set(
  'nicht kein keine keinen keinem keiner leider unmoeglich ned net nix nichts nie niemals ausgeschlossen abgelehnt'.split(
    ' ',
  ),
);

/** All runs of two to five words of one clause of a text, apart from what the lexicon finds in it, masked places and numbers. */
export function sequencesIn(text: string, matcher: Matcher): Sequence[] {
  const found = matcher.match(text);
  const tokens = tokenise(text).map((token) => ({
    ...token,
    hit: found.some(({ start, end }) => token.start < end && start < token.end),
    counted: found.some(({ counted, start, end }) => counted && token.start < end && start < token.end),
  }));
  const near = new Set(
    tokens.flatMap(({ key, sentence, counted }) => {
      if (counted) return [sentence - 1, sentence, sentence + 1];
      return REFUSING.has(key) ? [sentence] : [];
    }),
  );
  return tokens.flatMap((first, at) => {
    const sequences: Sequence[] = [];
    for (let words = 1; words <= LONGEST; words++) {
      const last = tokens[at + words - 1];
      if (last === undefined || last.hit || last.clause !== first.clause || /\d/.test(last.key)) break;
      const said = text.slice(first.start, last.end);
      // a masked name stands in brackets
      if (/[[\]]/.test(text.slice(Math.max(0, first.start - 1), last.end + 1))) break;
      if (words < SHORTEST) continue;
      const { start, end } = matcher.sentenceAround(text, first.start, last.end);
      const key = tokens
        .slice(at, at + words)
        .map((token) => token.key)
        .join(' ');
      sequences.push({ key, words, near: near.has(first.sentence), text: said, sentence: text.slice(start, end) });
    }
    return sequences;
  });
}
