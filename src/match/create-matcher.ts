import type { Lexicon } from './lexicon.ts';
import { type LexiconMatcher, matcherOf } from './matcher.ts';
import { readyFrom } from './ready.ts';

/** Compiles a lexicon into a matcher: the same text always gives the same findings. */
export function createMatcher(lexicon: Lexicon): LexiconMatcher {
  return matcherOf(readyFrom(lexicon));
}
