import type { CompiledConditions, CompiledPhrase } from './compile.ts';
import { findCondition, type Search, type Stretch } from './find.ts';

/** Speech recognition gives sentences without an end: conditions look this many words far at most. */
const HORIZON = 20;

/** Which condition keeps a match from standing, or null. */
export type Obstacle = 'ausser' | 'ohne' | 'ohne_im_satz' | 'braucht';

/** Whether the surroundings of a stretch let it stand. */
export function obstacleTo(search: Search, stretch: Stretch, conditions: CompiledConditions): Obstacle | null {
  const { tokens } = search.sentence;
  const [first, last] = [tokens[stretch.from]?.clause, tokens[stretch.to - 1]?.clause];
  const touches = (phrases: readonly CompiledPhrase[], area: Stretch): boolean =>
    phrases.some((phrase) =>
      findCondition(search, phrase).some((found) => found.from < area.to && area.from < found.to),
    );
  if (conditions.except.length > 0 && touches(conditions.except, stretch)) return 'ausser';
  const near = { from: Math.max(0, stretch.from - HORIZON), to: Math.min(tokens.length, stretch.to + HORIZON) };
  if (conditions.withoutInClause.length > 0) {
    let { from, to } = stretch;
    while (from > near.from && tokens[from - 1]?.clause === first) from--;
    while (to < near.to && tokens[to]?.clause === last) to++;
    if (touches(conditions.withoutInClause, { from, to })) return 'ohne';
  }
  if (conditions.withoutInSentence.length > 0 && touches(conditions.withoutInSentence, near)) return 'ohne_im_satz';
  if (conditions.needs.length > 0 && !touches(conditions.needs, near)) return 'braucht';
  return null;
}
