import type { Conversation, Turn } from '../model/conversation.ts';

/**
 * A conversation in the native form, which read again is the same conversation: same turns, numbers, people and times.
 * A turn that was left out for want of text keeps its place, so that the numbers of the others stay what they were.
 */
export function nativeOf({ conversation_id, channel, desk, started_at, turns }: Conversation): object {
  const last = turns.at(-1)?.turn ?? -1;
  const byNumber = new Map(turns.map((turn) => [turn.turn, turn]));
  return {
    conversation_id,
    ...known({ channel, desk, started_at }),
    turns: Array.from({ length: last + 1 }, (_, number) => nativeTurn(byNumber.get(number))),
  };
}

function nativeTurn(turn: Turn | undefined): object {
  if (!turn) return { role: null, text: '' };
  const { role, role_as_found, employee_id, employee_name, start, end, text, audio_channel, segments, attribution } =
    turn;
  const speaker = turn.speaker ?? role_as_found;
  return {
    role,
    ...known({ speaker, employee_id, employee_name, attribution, audio_channel, start, end }),
    text,
    ...known({ segments }),
  };
}

function known(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}
