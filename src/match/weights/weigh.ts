import type { Candidate } from '../candidates.ts';
import type { CompiledRule } from '../compile.ts';
import { obstacleTo } from '../conditions.ts';
import type { Entry } from '../lexicon.ts';
import type { Search } from '../search.ts';
import { heaviest } from './heaviest.ts';
import type { Scale } from './scale.ts';

/** The heaviest stretch of a sentence, which weighs enough for a category without saying any of its phrases. */
export function weighedCandidate(
  search: Search,
  sentence: number,
  rule: CompiledRule<Entry>,
  shares: ReturnType<Scale['shares']>,
): Candidate<Entry> {
  const stretch = heaviest(shares);
  return { ...stretch, rule, at: 0, sentence, obstacle: obstacleTo(search, stretch, rule.conditions) };
}
