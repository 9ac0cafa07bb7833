import type { Cause, Causes } from '../../model/comparison.ts';
import type { Pointer } from '../../model/report.ts';
import { groupCells } from './cells.ts';
import type { Member } from './people.ts';

/** What the team's hits pointed to: the lexicon's words for it, and the lexicon's entries. */
export function causesOf(members: readonly Member[], categories: readonly string[], minGroup: number): Causes {
  const listed = (namesOf: (pointer: Pointer) => readonly string[]) => {
    const { groups, suppressed } = groupCells([members], namesOf, categories, minGroup);
    const causes = groups.map(({ category, name, hits: [hits = 0], people: [people = 0] }): Cause => {
      return { category, name, hits, people };
    });
    return { causes, suppressed };
  };
  const words = listed(({ named }) => named);
  const entries = listed(({ entry }) => [entry]);
  return {
    named: words.causes,
    unnamed: unnamedIn(members),
    entries: entries.causes,
    suppressed: words.suppressed + entries.suppressed,
  };
}

function unnamedIn(members: readonly Member[]): number {
  let hits = 0;
  for (const { talks } of members) {
    for (const { pointers = [] } of talks) {
      for (const { named } of pointers) if (named.length === 0) hits += 1;
    }
  }
  return hits;
}
