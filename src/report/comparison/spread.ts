import type { TeamCount } from '../../model/comparison.ts';
import type { Talk } from '../../model/report.ts';
import { unevenness } from './unevenness.ts';

/** One line of the comparison: a category, or all together (null), with the unevenness in it. */
export interface Line {
  readonly category: string | null;
  readonly spread: TeamCount['unevenness'];
}

/**
 * The unevenness within groups of conversations (one person's, or one person's in one period), in both measures. All lines
 * are summed in one go, in which a conversation costs only as much as it has hits: a team has many of both.
 */
export function linesOf(groups: readonly (readonly Talk[])[], categories: readonly (string | null)[]): Line[] {
  const sums = groups.map(sumsOf);
  return categories.map((category) => ({
    category,
    spread: {
      per_conversation: unevenness(
        sums.map(({ talks, squares }) => {
          const { hits, over_talks } = squares.get(category) ?? NOTHING;
          return { conversations: talks, hits, size: talks, squares: over_talks };
        }),
      ),
      per_1000_words: unevenness(
        sums.map(({ spoken, words, squares }) => {
          const { hits, over_words } = squares.get(category) ?? NOTHING;
          return { conversations: spoken, hits, size: words, squares: over_words };
        }),
      ),
    },
  }));
}

/** What a group adds up to; a conversation without own words cannot be held against words. */
interface Sums {
  readonly talks: number;
  readonly spoken: number;
  readonly words: number;
  readonly squares: ReadonlyMap<string | null, Squares>;
}

/** The hits of one line, and the square of each conversation's hits over its size, added up. */
interface Squares {
  hits: number;
  over_talks: number;
  over_words: number;
}

const NOTHING: Readonly<Squares> = { hits: 0, over_talks: 0, over_words: 0 };

function sumsOf(talks: readonly Talk[]): Sums {
  let [spoken, words] = [0, 0];
  const squares = new Map<string | null, Squares>();
  for (const talk of talks) {
    if (talk.words > 0) spoken += 1;
    words += talk.words;
    let all = 0;
    for (const id in talk.counts) {
      const hits = talk.counts[id] ?? 0;
      all += hits;
      if (hits > 0) add(id, hits, talk.words);
    }
    if (all > 0) add(null, all, talk.words);
  }
  return { talks: talks.length, spoken, words, squares };

  function add(line: string | null, hits: number, size: number): void {
    const own = squares.get(line) ?? { ...NOTHING };
    squares.set(line, own);
    own.hits += hits;
    own.over_talks += hits ** 2;
    if (size > 0) own.over_words += hits ** 2 / size;
  }
}
