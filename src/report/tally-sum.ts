import type { Tally } from '../model/tally.ts';

/** Hits, and the conversations with at least one of them. */
export interface Count {
  readonly hits: number;
  readonly conversations: number;
}

/** What the tallies of one employee add up to. */
export interface TallySum {
  readonly conversations: number;
  readonly turns: number;
  readonly words: number;
  /** First and last date (YYYY-MM-DD); null when no tally has one. */
  readonly from: string | null;
  readonly to: string | null;
  readonly total: Count;
  readonly counts: ReadonlyMap<string, Count>;
}

/** Adding this changes nothing. */
export const NO_TALLIES: TallySum = {
  conversations: 0,
  turns: 0,
  words: 0,
  from: null,
  to: null,
  total: { hits: 0, conversations: 0 },
  counts: new Map(),
};

/** The sum of a single tally, which stands for one conversation. */
export function sumOfTally(tally: Tally): TallySum {
  const counts = Object.entries(tally.counts).map(([id, hits]) => [id, countOf(hits)] as const);
  return {
    conversations: 1,
    turns: tally.turns,
    words: tally.words,
    from: tally.date,
    to: tally.date,
    total: countOf(counts.reduce((hits, [, count]) => hits + count.hits, 0)),
    counts: new Map(counts),
  };
}

/** Associative and commutative: any split of the input, added in any order, gives the sum of one run. */
export function addTallies(a: TallySum, b: TallySum): TallySum {
  const counts = new Map(a.counts);
  for (const [id, count] of b.counts) counts.set(id, addCounts(counts.get(id) ?? NO_TALLIES.total, count));
  return {
    conversations: a.conversations + b.conversations,
    turns: a.turns + b.turns,
    words: a.words + b.words,
    from: pick(a.from, b.from, (x, y) => x < y),
    to: pick(a.to, b.to, (x, y) => x > y),
    total: addCounts(a.total, b.total),
    counts,
  };
}

function countOf(hits: number): Count {
  return { hits, conversations: hits > 0 ? 1 : 0 };
}

function addCounts(a: Count, b: Count): Count {
  return { hits: a.hits + b.hits, conversations: a.conversations + b.conversations };
}

function pick(a: string | null, b: string | null, wins: (a: string, b: string) => boolean): string | null {
  if (a === null || b === null) return a ?? b;
  return wins(a, b) ? a : b;
}
