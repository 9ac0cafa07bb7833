import type { Stretch, Talk } from '../model/report.ts';
import { garwood } from './interval.ts';
import { localDate } from './local-date.ts';

const PARTS = 3;
/** With fewer in a part, a part is an anecdote. */
const FEWEST_IN_A_PART = 3;

/**
 * First, middle and last part of the rotation, with as many conversations each as can be: parts of the same length in
 * days would differ in work. `talks` are by time; those without a date belong to no part.
 */
export function courseOf(talks: readonly Talk[]): Stretch[] {
  const dated = talks.filter(({ started_at }) => localDate(started_at) !== null);
  if (dated.length < PARTS * FEWEST_IN_A_PART) return [];
  return Array.from({ length: PARTS }, (_, part) => {
    const border = (at: number) => Math.round((dated.length * at) / PARTS);
    return stretchOf(dated.slice(border(part), border(part + 1)));
  });
}

function stretchOf(talks: readonly Talk[]): Stretch {
  const counts: Record<string, number> = Object.fromEntries(Object.keys(talks[0]?.counts ?? {}).map((id) => [id, 0]));
  for (const talk of talks) for (const [id, hits] of Object.entries(talk.counts)) counts[id] = (counts[id] ?? 0) + hits;
  const hits = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return {
    from: talks[0]?.started_at ?? '',
    to: talks.at(-1)?.started_at ?? '',
    conversations: talks.length,
    words: talks.reduce((sum, { words }) => sum + words, 0),
    hits,
    interval: garwood(hits),
    counts,
  };
}
