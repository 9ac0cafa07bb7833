import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { LexiconMatcher } from '../../match/matcher.ts';
import type { Example } from '../example-list.ts';
import { readGuillemets } from '../marked.ts';
import type { Place } from './placed-phrases.ts';

/** Entries whose every example is counted under another entry, which finds more or begins earlier: no report ever names them. */
export function shadowedEntries(
  examples: readonly Example[],
  matcher: LexiconMatcher,
  places: ReadonlyMap<string, Place>,
): Diagnostic[] {
  const named = new Set<string>();
  const others = new Map<string, Set<string>>();
  for (const { kind, rule, category, source } of examples) {
    if (kind !== 'hit' || named.has(rule)) continue;
    const { text, marks } = readGuillemets(source);
    for (const finding of matcher.match(text)) {
      if (!finding.counted || finding.category !== category) continue;
      if (!marks.some(({ start, end }) => finding.start < end && start < finding.end)) continue;
      if (finding.entry === rule) named.add(rule);
      else others.set(rule, new Set([...(others.get(rule) ?? []), finding.entry]));
    }
  }
  return [...others]
    .filter(([rule]) => !named.has(rule))
    .map(([id, by]) => ({ code: 'entry-shadowed', params: { id, by: [...by].join(', ') }, ...places.get(id) }));
}
