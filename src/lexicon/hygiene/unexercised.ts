import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { LexiconMatcher } from '../../match/matcher.ts';
import type { Example } from '../example-list.ts';
import { readGuillemets } from '../marked.ts';
import type { PlacedPhrase } from './placed-phrases.ts';

/** Phrases that no example of the lexicon, and none of the other texts, contains: whether they find anything nobody knows. */
export function unexercised(
  phrases: { readonly entries: readonly PlacedPhrase[]; readonly cues: readonly PlacedPhrase[] },
  examples: readonly Example[],
  texts: readonly string[],
  matcher: LexiconMatcher,
): Diagnostic[] {
  const [entries, cues] = [new Set<number>(), new Set<number>()];
  for (const text of [...examples.map(({ source }) => readGuillemets(source).text), ...texts]) {
    const analysis = matcher.analyse(text);
    for (const { number } of analysis.candidates) entries.add(number);
    for (const { number } of analysis.cues) cues.add(number);
  }
  return [
    ...phrases.entries.filter((_, number) => !entries.has(number)),
    ...phrases.cues.filter((_, number) => !cues.has(number)),
  ].map(({ id, source, place }) => ({ code: 'phrase-unexercised', params: { id, phrase: source }, ...place }));
}
