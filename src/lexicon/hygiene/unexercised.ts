import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import type { Example } from '../example-list.ts';
import { readGuillemets } from '../marked.ts';
import { type Searched, searchedBy, traceAll } from '../traces.ts';
import type { PlacedPhrase } from './placed-phrases.ts';

/** Phrases that no example of the lexicon, and none of the other texts, contains: whether they find anything nobody knows. */
export function unexercised(
  phrases: { readonly entries: readonly PlacedPhrase[]; readonly cues: readonly PlacedPhrase[] },
  examples: readonly Example[],
  texts: readonly string[],
  lexicon: Lexicon,
): Diagnostic[] {
  const searched = new Map<PlacedPhrase, Searched>();
  for (const [list, rules] of [
    [phrases.entries, lexicon.entries],
    [phrases.cues, lexicon.cues],
  ] as const) {
    for (const phrase of list) {
      const rule = rules[phrase.rule];
      if (rule !== undefined) searched.set(phrase, searchedBy(rule, phrase.pattern));
    }
  }
  const all = [...examples.map(({ source }) => readGuillemets(source).text), ...texts];
  const traces = traceAll(lexicon, [...searched.values()], all);
  return [...searched]
    .filter(([, one]) => traces(one)?.size === 0)
    .map(([{ id, source, place }]) => ({ code: 'phrase-unexercised', params: { id, phrase: source }, ...place }));
}
