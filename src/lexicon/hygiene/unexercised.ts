import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { CompiledPhrase, CompiledRule } from '../../match/compile.ts';
import type { Cue, Entry } from '../../match/lexicon.ts';
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
  const { compiled } = matcher.analyse('');
  const found = phrasesFound([...examples.map(({ source }) => readGuillemets(source).text), ...texts], matcher);
  const open = (list: readonly PlacedPhrase[], rules: readonly CompiledRule<Entry | Cue>[]): Diagnostic[] =>
    list
      .filter(({ rule, at }) => {
        const own = rules[rule];
        return own !== undefined && !found.get(own)?.has(own.phrases[at] as CompiledPhrase);
      })
      .map(({ id, source, place }) => ({ code: 'phrase-unexercised', params: { id, phrase: source }, ...place }));
  return [...open(phrases.entries, compiled.entries), ...open(phrases.cues, compiled.cues)];
}

/** Of each rule, the phrases that are found in the texts. */
function phrasesFound(
  texts: readonly string[],
  matcher: LexiconMatcher,
): Map<CompiledRule<Entry | Cue>, Set<CompiledPhrase>> {
  const found = new Map<CompiledRule<Entry | Cue>, Set<CompiledPhrase>>();
  for (const text of texts) {
    const { candidates, cues } = matcher.analyse(text);
    for (const { rule, phrase } of [...candidates, ...cues]) {
      const own = found.get(rule);
      if (own) own.add(phrase);
      else found.set(rule, new Set([phrase]));
    }
  }
  return found;
}
