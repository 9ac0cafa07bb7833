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
  const found = phrasesFound([...examples.map(({ source }) => readGuillemets(source).text), ...texts], matcher);
  return [...phrases.entries, ...phrases.cues]
    .filter(({ id, at }) => !found.has(keyOf(id, at)))
    .map(({ id, source, place }) => ({ code: 'phrase-unexercised', params: { id, phrase: source }, ...place }));
}

/** The phrases that are found in the texts. */
function phrasesFound(texts: readonly string[], matcher: LexiconMatcher): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const { candidates, cues } = matcher.analyse(text);
    for (const { rule, at } of [...candidates, ...cues]) found.add(keyOf(rule.source.id, at));
  }
  return found;
}

/** Entries and cues have different ids. */
function keyOf(id: string, at: number): string {
  return `${id} ${at}`;
}
