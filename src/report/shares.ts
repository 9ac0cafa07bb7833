import type { Conversation, Turn } from '../model/conversation.ts';
import type { Hit } from '../model/hit.ts';
import type { Matcher } from '../model/matcher.ts';
import { employeeKey, tidy } from './employee-key.ts';
import { hitsOfTurn } from './hits.ts';

/** One employee's part in one conversation. */
export interface Share {
  readonly key: string;
  readonly id: string | null;
  /** The first name given in this conversation. */
  readonly name: string | null;
  /** Own turns and own words (fillers counted). */
  readonly turns: number;
  readonly words: number;
  /** Of the turns, those that are this person's by the roster only. */
  readonly byRoster: number;
  /** Counted and suppressed, in turn order. */
  readonly hits: readonly Hit[];
}

/** Who of the staff spoke in the conversation, and how much; in the order in which they first speak. */
export function sharesOf(conversation: Conversation, matcher: Matcher): Share[] {
  const turnsOf = new Map<string, Turn[]>();
  for (const turn of conversation.turns) {
    if (turn.role !== 'employee') continue;
    const key = employeeKey(turn.employee_id, turn.employee_name);
    const own = turnsOf.get(key) ?? [];
    own.push(turn);
    turnsOf.set(key, own);
  }
  return [...turnsOf].map(([key, turns]) => {
    const hits: Hit[] = [];
    let words = 0;
    for (const turn of turns) {
      for (const hit of hitsOfTurn(conversation, turn, matcher)) hits.push(hit);
      words += matcher.countWords(turn.text);
    }
    return {
      key,
      id: firstOf(turns, (turn) => turn.employee_id),
      name: firstOf(turns, (turn) => turn.employee_name),
      turns: turns.length,
      words,
      byRoster: turns.filter(({ attribution }) => attribution === 'roster').length,
      hits,
    };
  });
}

function firstOf(turns: readonly Turn[], value: (turn: Turn) => string | null): string | null {
  for (const turn of turns) {
    const found = tidy(value(turn));
    if (found !== null) return found;
  }
  return null;
}
