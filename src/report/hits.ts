import type { Conversation, Turn } from '../model/conversation.ts';
import type { Hit } from '../model/hit.ts';
import type { Matcher } from '../model/matcher.ts';

/** All hits of a conversation, counted and suppressed, in turn order, then by start. Only employee turns are looked at. */
export function hitsOf(conversation: Conversation, matcher: Matcher): Hit[] {
  return conversation.turns
    .filter((turn) => turn.role === 'employee')
    .flatMap((turn) => hitsOfTurn(conversation, turn, matcher));
}

/** The hits of one employee turn, by start. The turn's role is the caller's business. */
export function hitsOfTurn(conversation: Conversation, turn: Turn, matcher: Matcher): Hit[] {
  return matcher.match(turn.text).map((finding) => ({
    conversation_id: conversation.conversation_id,
    turn: turn.turn,
    employee: turn.employee_name,
    employee_id: turn.employee_id,
    category: finding.category,
    entry: finding.entry,
    start: finding.start,
    end: finding.end,
    text: turn.text.slice(finding.start, finding.end),
    counted: finding.counted,
    ...(finding.reason !== undefined && { reason: finding.reason }),
    ...(finding.cue !== undefined && { cue: finding.cue }),
  }));
}
