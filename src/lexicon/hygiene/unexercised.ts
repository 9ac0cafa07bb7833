import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { CompiledPhrase, CompiledRule } from '../../match/compile.ts';
import { findPhrase } from '../../match/find.ts';
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
  const missing = new Map<PlacedPhrase, Compiled>();
  for (const phrase of phrases.entries) note(phrase, compiled.entries);
  for (const phrase of phrases.cues) note(phrase, compiled.cues);

  function note(phrase: PlacedPhrase, rules: readonly CompiledRule<Entry | Cue>[]): void {
    const rule = rules[phrase.rule];
    const own = rule?.phrases[phrase.at];
    if (rule !== undefined && own !== undefined) missing.set(phrase, { rule, phrase: own });
  }

  for (const text of [...examples.map(({ source }) => readGuillemets(source).text), ...texts]) {
    for (const search of matcher.analyse(text).searches) {
      for (const [placed, { rule, phrase }] of missing) {
        const { distance, withinClause } = rule.conditions;
        if (findPhrase(search, phrase, distance, withinClause).length > 0) missing.delete(placed);
      }
    }
  }
  return [...missing.keys()].map(({ id, source, place }) => ({
    code: 'phrase-unexercised',
    params: { id, phrase: source },
    ...place,
  }));
}

interface Compiled {
  readonly rule: CompiledRule<Entry | Cue>;
  readonly phrase: CompiledPhrase;
}
