import type { CompiledConditions, Phrase } from './compile.ts';
import { anyCondition } from './find.ts';
import type { Search, Stretch } from './search.ts';
import { clauseOf } from './sentence.ts';

/** Speech recognition gives sentences without an end: conditions look this many words far at most. */
const HORIZON = 20;

/** Which condition keeps a match from standing, or null. */
export type Obstacle = 'ausser' | 'ohne' | 'ohne_im_satz' | 'braucht' | 'mindestgewicht';

/** Whether the surroundings of a stretch let it stand. */
export function obstacleTo(search: Search, stretch: Stretch, conditions: CompiledConditions): Obstacle | null {
  const { sentence } = search;
  const [first, last] = [clauseOf(sentence, stretch.from), clauseOf(sentence, stretch.to - 1)];
  const touches = (phrases: readonly Phrase[], area: Stretch): boolean =>
    anyCondition(search, phrases, (found) => found.from < area.to && area.from < found.to);
  if (touches(conditions.except, stretch)) return 'ausser';
  const near = { from: Math.max(0, stretch.from - HORIZON), to: Math.min(sentence.length, stretch.to + HORIZON) };
  if (conditions.withoutInClause.length > 0) {
    let { from, to } = stretch;
    while (from > near.from && clauseOf(sentence, from - 1) === first) from--;
    while (to < near.to && clauseOf(sentence, to) === last) to++;
    if (touches(conditions.withoutInClause, { from, to })) return 'ohne';
  }
  if (touches(conditions.withoutInSentence, near)) return 'ohne_im_satz';
  if (conditions.needs.length > 0 && !touches(conditions.needs, near)) return 'braucht';
  return null;
}
