import type { Conversation, Turn } from '../model/conversation.ts';
import type { Hit } from '../model/hit.ts';
import type { Matcher } from '../model/matcher.ts';
import { employeeKey, tidy } from './employee-key.ts';
import { hitsOfTurn } from './hits.ts';

/** Somebody of the staff who spoke in a conversation. */
export interface Speaker {
  readonly key: string;
  readonly id: string | null;
  /** The first name given in this conversation. */
  readonly name: string | null;
  /** Own turns. */
  readonly turns: readonly Turn[];
}

/** One employee's part in one conversation, with what was found in it. */
export interface Share extends Speaker {
  /** Own words (fillers counted). */
  readonly words: number;
  /** Of the turns, those that are this person's by the roster only. */
  readonly byRoster: number;
  /** Counted and suppressed, in turn order. */
  readonly hits: readonly Hit[];
}

/** Who of the staff spoke in the conversation; in the order in which they first speak. */
export function speakersOf(conversation: Conversation): Speaker[] {
  const turnsOf = new Map<string, Turn[]>();
  let last: Turn | undefined;
  let own: Turn[] = [];
  for (const turn of conversation.turns) {
    if (turn.role !== 'employee') continue;
    // nearly always the same person goes on
    if (!last || turn.employee_id !== last.employee_id || turn.employee_name !== last.employee_name) {
      const key = employeeKey(turn.employee_id, turn.employee_name);
      own = turnsOf.get(key) ?? [];
      turnsOf.set(key, own);
    }
    last = turn;
    own.push(turn);
  }
  return Array.from(turnsOf, ([key, turns]) => ({
    key,
    id: firstOf(turns, (turn) => turn.employee_id),
    name: firstOf(turns, (turn) => turn.employee_name),
    turns,
  }));
}

/** Their parts, with all hits. */
export function sharesOf(conversation: Conversation, matcher: Matcher): Share[] {
  return speakersOf(conversation).map((speaker) => {
    const hits: Hit[] = [];
    let words = 0;
    for (const turn of speaker.turns) {
      for (const hit of hitsOfTurn(conversation, turn, matcher)) hits.push(hit);
      words += matcher.countWords(turn.text);
    }
    const byRoster = speaker.turns.filter(({ attribution }) => attribution === 'roster').length;
    return { ...speaker, words, byRoster, hits };
  });
}

function firstOf(turns: readonly Turn[], value: (turn: Turn) => string | null): string | null {
  for (const turn of turns) {
    const found = tidy(value(turn));
    if (found !== null) return found;
  }
  return null;
}
