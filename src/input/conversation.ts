import type { Source, Turn } from '../model/conversation.ts';
import { leftOut, type Note, type Place, type Unit, warning } from './events.ts';
import { identityOf, isObject, textField } from './fields.ts';
import { isoOf } from './times.ts';
import { readTurn } from './turn.ts';

/**
 * Checks what a reader found, in the keys of the native form, and makes a conversation of it: the one door through
 * which every format goes, so that all treat roles, identities and missing text alike. Checked by hand and not with
 * zod, because this is the inner loop of a 1 GB file, where zod costs more than JSON.parse itself; and because a
 * bad turn must cost only that turn.
 *
 * `position` is the 1-based place of the conversation in its file, `turnLines` the line of each turn where known.
 */
export function readConversation(
  value: unknown,
  source: Source,
  position: number,
  turnLines?: readonly number[],
): Unit {
  const at: Place = { file: source.file, line: source.line };
  if (!isObject(value)) return none(leftOut('conversation-not-object', at, { position, found: kindOf(value) }));
  if (!('conversation_id' in value) && !('turns' in value))
    return none(leftOut('conversation-foreign', at, { position }));
  const id = idOf(value.conversation_id);
  if (id === null) return none(leftOut('conversation-id-missing', at, { position }));
  const place: Place = { ...at, conversation_id: id };
  if (!Array.isArray(value.turns)) {
    return none(leftOut('turns-not-list', place, { conversation: id, found: kindOf(value.turns) }));
  }

  const notes: Note[] = [];
  const started_at = startOf(value, place, notes);
  const speaker = identityOf(value, place, notes);
  const turns: Turn[] = [];
  const around = { started_at, speaker };
  // one place for all turns: most have nothing to be said of them, and notes copy it
  const turnPlace = { ...place, line: source.line, turn: 0 };
  for (let index = 0; index < value.turns.length; index++) {
    turnPlace.turn = index;
    if (turnLines) turnPlace.line = turnLines[index] ?? source.line;
    const turn = readTurn(value.turns[index], turnPlace, around, notes);
    if (turn) turns.push(turn);
  }
  const channel = textField(value, 'channel', place, notes);
  const desk = textField(value, 'desk', place, notes);
  return { conversation: { conversation_id: id, channel, desk, started_at, turns, source }, notes };
}

function none(note: Note): Unit {
  return { conversation: null, notes: [note] };
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  return typeof value === 'number' ? String(value) : null;
}

function startOf(value: Record<string, unknown>, place: Place, notes: Note[]): string | null {
  const found = textField(value, 'started_at', place, notes);
  if (found === null) return null;
  const iso = isoOf(found);
  if (iso === null) notes.push(warning('date-not-understood', place, { found }));
  return iso;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}
