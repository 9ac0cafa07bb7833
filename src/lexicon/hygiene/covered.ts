import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import { createMemberSource } from '../../match/members.ts';
import { placesOf, type Term, termLabel } from '../../match/pattern.ts';
import type { PlacedPhrase } from './placed-phrases.ts';

/** Alternatives that can find nothing their neighbour in the same place does not find: `Regel/Regeln`. */
export function coveredAlternatives(phrases: readonly PlacedPhrase[], lexicon: Lexicon): Diagnostic[] {
  const members = createMemberSource(lexicon);
  const known = new Map<string, ReturnType<typeof members.ofWord>>();
  const of = (term: Extract<Term, { kind: 'word' }>) => {
    const found = known.get(termLabel(term)) ?? members.ofWord(term);
    known.set(termLabel(term), found);
    return found;
  };
  const covers = (wide: Term, narrow: Term): boolean => {
    if (wide.kind !== 'word' || narrow.kind !== 'word' || wide === narrow) return false;
    const [all, few] = [of(wide), of(narrow)];
    return (
      few.heads.size === 0 &&
      few.separated.size === 0 &&
      few.forms.size < all.forms.size &&
      [...few.forms].every((form) => all.forms.has(form))
    );
  };
  return phrases.flatMap(({ id, pattern, place }) =>
    placesOf(pattern).flatMap((terms) =>
      terms.flatMap((term) => {
        const by = terms.find((other) => covers(other, term));
        if (by === undefined) return [];
        return [{ code: 'alternative-covered', params: { id, value: termLabel(term), by: termLabel(by) }, ...place }];
      }),
    ),
  );
}
