import type { Finding, Matcher } from '../model/matcher.ts';
import type { MarkedConversation, MarkedTurn } from './fixtures.ts';
import type { Mark } from './marked.ts';

/** Agreement of found and marked stretches; `found` counts every hit, also further ones on one mark. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly found: number;
}

const NOTHING_SCORED: Score = { right: 0, wrong: 0, missed: 0, found: 0 };

/** One turn with what agreed and what did not. */
export interface ScoredTurn {
  readonly conversation: MarkedConversation;
  readonly turn: number;
  readonly text: string;
  /** Per category. */
  readonly scores: ReadonlyMap<string, Score>;
  readonly missed: readonly Mark[];
  readonly wrong: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

/** Matches every employee turn and holds it against its marks. */
export function scoreConversations(conversations: readonly MarkedConversation[], matcher: Matcher): ScoredTurn[] {
  return conversations.flatMap((conversation) =>
    conversation.turns.flatMap((turn, index) =>
      turn.employee === null ? [] : [{ ...scoreTurn(turn, matcher), conversation, turn: index, text: turn.text }],
    ),
  );
}

/** The guide's measure: a hit is right when it overlaps a mark of its category; each mark is met once, further hits on it count neither way. */
function scoreTurn(
  { text, marks }: MarkedTurn,
  matcher: Matcher,
): Pick<ScoredTurn, 'scores' | 'missed' | 'wrong' | 'suppressed'> {
  const all = matcher.match(text);
  const found = all.filter((finding) => finding.counted);
  const met = new Set<Mark>();
  const wrong: Finding[] = [];
  for (const finding of found) {
    const over = marks.filter(
      (mark) => mark.label === finding.category && finding.start < mark.end && mark.start < finding.end,
    );
    if (over.length === 0) wrong.push(finding);
    const next = over.find((mark) => !met.has(mark));
    if (next) met.add(next);
  }
  const scores = matcher.categories.map(({ id }): [string, Score] => [
    id,
    {
      right: [...met].filter(({ label }) => label === id).length,
      wrong: wrong.filter(({ category }) => category === id).length,
      missed: marks.filter((mark) => mark.label === id && !met.has(mark)).length,
      found: found.filter(({ category }) => category === id).length,
    },
  ]);
  return {
    scores: new Map(scores),
    missed: marks.filter((mark) => !met.has(mark)),
    wrong,
    suppressed: all.filter(({ counted }) => !counted),
  };
}

export function addScores(scores: Iterable<Score>): Score {
  let { right, wrong, missed, found } = NOTHING_SCORED;
  for (const score of scores) {
    right += score.right;
    wrong += score.wrong;
    missed += score.missed;
    found += score.found;
  }
  return { right, wrong, missed, found };
}

/** Precision, recall and F1; 0 where nothing was found or marked. */
export function ratios({ right, wrong, missed }: Score): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
