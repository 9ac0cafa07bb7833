import type { Matcher } from '../../model/matcher.ts';
import { logLikelihood } from './log-likelihood.ts';
import { sequencesIn } from './sequences.ts';

/** A candidate for the lexicon: nothing is added by itself. */
export interface Candidate {
  /** As said first. */
  readonly text: string;
  /** How little chance explains that it stands near hits and in refusals (see logLikelihood). */
  readonly score: number;
  /** How often near hits and in refusals, how often elsewhere, in how many conversations. */
  readonly near: number;
  readonly elsewhere: number;
  readonly conversations: number;
  readonly examples: readonly string[];
}

interface Seen {
  readonly text: string;
  readonly words: number;
  near: number;
  elsewhere: number;
  readonly conversations: Set<number>;
  readonly examples: Set<string>;
}

const FEWEST = 3;
const FEWEST_CONVERSATIONS = 2;
/** One per cent: of many sequences some stand out by chance, so a person looks at each. */
const LOWEST_SCORE = 6.63;
const MOST_EXAMPLES = 3;

/** Collects what employees say, conversation by conversation, and finds what stands out near hits and in refusals. */
export function createSuggester(matcher: Matcher): {
  add(turns: readonly string[]): void;
  candidates(): Candidate[];
} {
  const seen = new Map<string, Seen>();
  const totals = new Map<number, { near: number; elsewhere: number }>();
  let conversation = 0;
  return {
    add(turns) {
      conversation += 1;
      for (const { key, words, near, text, sentence } of turns.flatMap((turn) => sequencesIn(turn, matcher))) {
        const one = seen.get(key) ?? {
          text,
          words,
          near: 0,
          elsewhere: 0,
          conversations: new Set(),
          examples: new Set(),
        };
        const total = totals.get(words) ?? { near: 0, elsewhere: 0 };
        seen.set(key, one);
        totals.set(words, total);
        const side = near ? 'near' : 'elsewhere';
        one[side] += 1;
        total[side] += 1;
        if (near) one.conversations.add(conversation);
        if (near && one.examples.size < MOST_EXAMPLES) one.examples.add(sentence);
      }
    },
    candidates() {
      const standing = [...seen].flatMap(([key, one]) => {
        const total = totals.get(one.words) ?? { near: 0, elsewhere: 0 };
        const score = logLikelihood(one.near, total.near, one.elsewhere, total.elsewhere);
        const enough = one.near >= FEWEST && one.conversations.size >= FEWEST_CONVERSATIONS;
        return enough && score >= LOWEST_SCORE ? [{ key, one, score }] : [];
      });
      return standing
        .filter(({ key, one }) => !standing.some((other) => isPart(key, other.key) && other.one.near === one.near))
        .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
        .map(({ one: { text, near, elsewhere, conversations, examples }, score }) => ({
          text,
          score,
          near,
          elsewhere,
          conversations: conversations.size,
          examples: [...examples],
        }));
    },
  };
}

/** „das System gibt“ says no more than „das System gibt das nicht her“ when it never stands without it. */
function isPart(key: string, longer: string): boolean {
  return key !== longer && ` ${longer} `.includes(` ${key} `);
}
