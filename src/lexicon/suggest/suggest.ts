import { explain } from '../../match/explain.ts';
import type { LexiconMatcher } from '../../match/matcher.ts';
import { logLikelihood } from './log-likelihood.ts';
import { sentencesIn } from './sequences.ts';

/** A candidate for the lexicon: nothing is added by itself. */
export interface Candidate {
  /** As said most often. */
  readonly text: string;
  /** How little chance explains that it stands near hits and in refusals (see logLikelihood). */
  readonly score: number;
  /** In how many sentences near hits and in refusals, in how many elsewhere, in how many conversations. */
  readonly near: number;
  readonly elsewhere: number;
  readonly conversations: number;
  readonly examples: readonly string[];
}

/** Three kinds of sentences: refusals in which nothing counts, those in which something counts, and the rest. */
type Kind = 'silent' | 'counted' | 'elsewhere';

interface Seen {
  readonly spellings: Map<string, number>;
  readonly times: Record<Kind, number>;
  readonly conversations: Record<Kind, Set<number>>;
  readonly examples: Record<Kind, Set<string>>;
}

const FEWEST = 3;
const FEWEST_CONVERSATIONS = 2;
/** Five per cent: of many sequences some stand out by chance, so a person looks at each. */
const LOWEST_SCORE = 3.84;
const MOST_EXAMPLES = 3;

/** Collects what employees say, conversation by conversation, and finds what stands out near hits and in refusals. */
export function createSuggester(matcher: LexiconMatcher): {
  add(turns: readonly string[]): void;
  candidates(): Candidate[];
} {
  const seen = new Map<string, Seen>();
  const total: Record<Kind, number> = { silent: 0, counted: 0, elsewhere: 0 };
  let conversation = 0;

  function judge(
    key: string,
    { spellings, times, conversations, examples }: Seen,
  ): Candidate & { readonly key: string } {
    const text = usual(spellings);
    // a word that the lexicon knows is news only where the lexicon is silent
    const known = !key.includes(' ') && isKnown(text, matcher);
    const sum = (of: Readonly<Record<Kind, number>>): number => of.silent + (known ? 0 : of.counted);
    const rest = (of: Readonly<Record<Kind, number>>): number => of.elsewhere + (known ? of.counted : 0);
    return {
      key,
      text,
      score: logLikelihood(sum(times), sum(total), rest(times), rest(total)),
      near: sum(times),
      elsewhere: rest(times),
      conversations: new Set([...conversations.silent, ...(known ? [] : conversations.counted)]).size,
      examples: [...examples.silent, ...(known ? [] : examples.counted)].slice(0, MOST_EXAMPLES),
    };
  }

  return {
    add(turns) {
      conversation += 1;
      for (const { text, counted, refuses, sequences } of turns.flatMap((turn) => sentencesIn(turn, matcher))) {
        const kind = counted ? 'counted' : refuses ? 'silent' : 'elsewhere';
        total[kind] += 1;
        for (const [key, said] of sequences) {
          const one = seen.get(key) ?? newlySeen();
          seen.set(key, one);
          one.times[kind] += 1;
          one.spellings.set(said, (one.spellings.get(said) ?? 0) + 1);
          one.conversations[kind].add(conversation);
          if (one.examples[kind].size < MOST_EXAMPLES) one.examples[kind].add(text);
        }
      }
    },
    candidates() {
      const standing = [...seen]
        .filter(([, { times }]) => times.silent + times.counted >= FEWEST)
        .map(([key, one]) => judge(key, one))
        .filter(
          ({ near, conversations, score }) =>
            near >= FEWEST && conversations >= FEWEST_CONVERSATIONS && score >= LOWEST_SCORE,
        );
      return standing
        .filter(({ key, near }) => !standing.some((other) => isPart(key, other.key) && other.near === near))
        .sort((a, b) => b.score - a.score || b.near - a.near || (a.key < b.key ? -1 : 1));
    },
  };
}

function newlySeen(): Seen {
  return {
    spellings: new Map(),
    times: { silent: 0, counted: 0, elsewhere: 0 },
    conversations: { silent: new Set(), counted: new Set(), elsewhere: new Set() },
    examples: { silent: new Set(), counted: new Set(), elsewhere: new Set() },
  };
}

function usual(spellings: ReadonlyMap<string, number>): string {
  return [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function isKnown(word: string, matcher: LexiconMatcher): boolean {
  return explain(matcher, word).words.every(({ taken_for }) => taken_for.length > 0);
}

/** „Programm“ says no more than „Programm gibt“ when it never stands without it. */
function isPart(key: string, longer: string): boolean {
  return key !== longer && ` ${longer} `.includes(` ${key} `);
}
