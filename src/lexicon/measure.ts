import type { Matcher } from '../model/matcher.ts';
import type { MarkedConversation } from './fixtures.ts';
import { addScores, type Score, type ScoredTurn, scoreConversations } from './score.ts';

interface Row {
  readonly name: string;
  readonly score: Score;
}

/** How far the counting agrees with marked conversations. */
export interface Measure {
  readonly conversations: number;
  readonly total: Score;
  readonly categories: readonly Row[];
  readonly registers: readonly Row[];
  readonly varieties: readonly Row[];
  /** Per employee, found minus marked. */
  readonly employees: readonly { readonly name: string; readonly found: number; readonly marked: number }[];
  /** Conversations without any mark, and how many of them stay without a hit. */
  readonly clean: { readonly conversations: number; readonly silent: number };
  readonly turns: readonly ScoredTurn[];
}

/** Measures a matcher on marked conversations by the guide's rule. */
export function measure(conversations: readonly MarkedConversation[], matcher: Matcher): Measure {
  const turns = scoreConversations(conversations, matcher);
  const all = (list: readonly ScoredTurn[]): Score => addScores(list.flatMap((turn) => [...turn.scores.values()]));
  const by = (key: (turn: ScoredTurn) => string): Row[] => {
    const groups = new Map<string, ScoredTurn[]>();
    for (const turn of turns) {
      const group = groups.get(key(turn));
      if (group) group.push(turn);
      else groups.set(key(turn), [turn]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => ({ name, score: all(own) }));
  };
  const speaker = (turn: ScoredTurn): string => turn.conversation.turns[turn.turn]?.employee ?? '?';
  const clean = conversations.filter((conversation) => conversation.turns.every(({ marks }) => marks.length === 0));
  const loud = new Set(turns.filter((turn) => all([turn]).found > 0).map((turn) => turn.conversation));
  return {
    conversations: conversations.length,
    total: all(turns),
    categories: matcher.categories.map(({ id }) => ({
      name: id,
      score: addScores(turns.flatMap((turn) => turn.scores.get(id) ?? [])),
    })),
    registers: by((turn) => turn.conversation.register),
    varieties: by((turn) => turn.conversation.variety),
    employees: by(speaker).map(({ name, score }) => ({ name, found: score.found, marked: score.right + score.missed })),
    clean: { conversations: clean.length, silent: clean.filter((conversation) => !loud.has(conversation)).length },
    turns,
  };
}
