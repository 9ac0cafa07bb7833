import type { TeamCount } from '../../model/comparison.ts';
import type { Talk } from '../../model/report.ts';
import { hitsIn } from './sums.ts';
import { unevenness } from './unevenness.ts';

export type Spread = TeamCount['unevenness'];

/** The unevenness within groups of conversations (one person's, or one person's in one period), in both measures. */
export function spreadOf(groups: readonly (readonly Talk[])[], category: string | null): Spread {
  const parts = (size: (talk: Talk) => number) =>
    groups.map((talks) => talks.map((talk) => ({ hits: hitsIn(talk, category), size: size(talk) })));
  return {
    per_conversation: unevenness(parts(() => 1)),
    per_1000_words: unevenness(parts(({ words }) => words / 1000)),
  };
}
