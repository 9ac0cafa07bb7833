import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { LexiconMatcher } from '../../match/matcher.ts';
import type { Example } from '../example-list.ts';
import type { LoadedLexicon } from '../load.ts';
import { stemClashes } from '../word-forms.ts';
import { coveredAlternatives } from './covered.ts';
import { duplicatePhrases } from './duplicates.ts';
import { guessedNouns } from './guessed.ts';
import { cuePhrases, entryPhrases, rulePlaces } from './placed-phrases.ts';
import { shadowedEntries } from './shadowed.ts';
import { unexercised } from './unexercised.ts';
import { unusedClasses } from './unused.ts';

/**
 * What is not tidy in a lexicon that works. Errors make counts wrong or arbitrary (the same phrase in two entries) or an
 * entry dead (no report ever names it); warnings are things nobody can have meant (a class no phrase uses); notices are
 * work left to do (phrases without an example).
 */
export interface Hygiene {
  readonly phrases: number;
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
  readonly notices: readonly Diagnostic[];
}

/** `texts`: further sentences that exercise phrases, such as those of the fixtures. */
export function hygieneOf(
  { lexicon, files }: LoadedLexicon,
  examples: readonly Example[],
  texts: readonly string[],
  matcher: LexiconMatcher,
): Hygiene {
  const entries = entryPhrases(lexicon, files);
  const cues = cuePhrases(lexicon, files);
  const ofEntries = duplicatePhrases(entries);
  const harmless = ({ code }: Diagnostic): boolean => code === 'phrase-repeated';
  return {
    phrases: entries.length + cues.length,
    errors: [
      ...ofEntries.filter((fault) => !harmless(fault)),
      ...shadowedEntries(examples, matcher, rulePlaces(files)),
    ],
    warnings: [...ofEntries.filter(harmless), ...duplicatePhrases(cues), ...unusedClasses(lexicon, files)],
    notices: [
      ...unexercised({ entries, cues }, examples, texts, matcher),
      ...coveredAlternatives([...entries, ...cues], lexicon),
      ...stemClashes(lexicon).map((params) => ({ code: 'word-stem-clash', params })),
      ...guessedNouns([...entries, ...cues], lexicon),
    ],
  };
}
