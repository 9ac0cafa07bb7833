import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import { declaredForms, guessedForms } from '../../match/members.ts';
import { placesOf } from '../../match/pattern.ts';
import type { PlacedPhrase } from './placed-phrases.ts';

/** Nouns of phrases that nobody declared, so that their endings are guessed; each where it stands first. */
export function guessedNouns(phrases: readonly PlacedPhrase[], { words }: Lexicon): Diagnostic[] {
  const declared = declaredForms(words);
  const seen = new Set<string>();
  return phrases.flatMap(({ id, pattern, place }) =>
    placesOf(pattern)
      .flat()
      .flatMap((term) => {
        if (term.kind !== 'word' || term.exact || seen.has(term.word) || declared.has(term.word)) return [];
        seen.add(term.word);
        return guessedForms(term.word).length > 1
          ? [{ code: 'forms-guessed', params: { id, word: term.word }, ...place }]
          : [];
      }),
  );
}
