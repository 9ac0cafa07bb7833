import type { Turn } from '../model/conversation.ts';
import { leftOut, type Note, type Place, warning } from './events.ts';
import { type Identity, identityOf, isObject } from './fields.ts';
import { garbledIn } from './garbled.ts';
import { roleOf } from './roles.ts';
import { segmentsOf } from './segments.ts';
import { secondsOf } from './times.ts';
import { countWords } from './words.ts';

/** What a turn inherits from its conversation. */
interface Around {
  readonly started_at: string | null;
  readonly speaker: Identity;
}

const NOBODY: Identity = { employee_id: null, employee_name: null };

/**
 * One turn out of what a reader found, or null (with a note) when there is nothing to read. A turn whose speaker is
 * unknown stays in the conversation, because it is context; that it is never counted is noted with its words.
 */
export function readTurn(given: unknown, place: Place & { turn: number }, around: Around, notes: Note[]): Turn | null {
  const named = () => ({ conversation: place.conversation_id ?? '', number: place.turn + 1 });
  if (!isObject(given)) {
    notes.push(leftOut('turn-not-object', place, named()));
    return null;
  }
  const text = given.text;
  if (text !== undefined && text !== null && typeof text !== 'string') {
    notes.push(leftOut('text-not-string', place, named()));
    return null;
  }
  if (!text || text.trim() === '') {
    notes.push(leftOut('text-missing', place, named()));
    return null;
  }
  const garbled = garbledIn(text);
  if (garbled !== null) notes.push(warning('text-garbled', place, { ...named(), found: garbled }));

  const word = wordOf(given.role);
  const speaker = given.speaker === undefined ? undefined : wordOf(given.speaker);
  const role = word === '' ? null : roleOf(word);
  const found = word || speaker || '';
  if (role === null) {
    const words = countWords(text);
    if (speaker !== undefined) notes.push(leftOut('speaker-unknown', place, { ...named(), found }, words));
    else notes.push(leftOut('role-unknown', place, { ...named(), found: found || '–' }, words));
  }
  const own = role === 'employee' ? identityOf(given, place, notes) : NOBODY;
  // A transferred call: a turn that names somebody never borrows the other half from the conversation.
  const inherits = role === 'employee' && own.employee_id === null && own.employee_name === null;
  const { employee_id, employee_name } = inherits ? around.speaker : own;
  const turn: Turn = {
    turn: place.turn,
    role,
    role_as_found: role === null && found !== '' ? found : null,
    employee_id,
    employee_name,
    start: seconds(given.start, 'start', place, around, notes),
    end: seconds(given.end, 'end', place, around, notes),
    text,
  };
  return MORE.some((key) => key in given) ? { ...turn, ...moreOf(given, role, text, speaker) } : turn;
}

const MORE = ['speaker', 'attribution', 'audio_channel', 'segments'];

/** What few turns have. */
function moreOf(
  given: Record<string, unknown>,
  role: Turn['role'],
  text: string,
  speaker: string | undefined,
): Partial<Turn> {
  return {
    ...(speaker && { speaker }),
    ...(role === 'employee' && isAttribution(given.attribution) && { attribution: given.attribution }),
    ...(typeof given.audio_channel === 'number' && { audio_channel: given.audio_channel }),
    ...(Array.isArray(given.segments) && segmentsOf(given.segments, text)),
  };
}

function isAttribution(value: unknown): value is NonNullable<Turn['attribution']> {
  return value === 'roster' || value === 'alias';
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function seconds(value: unknown, field: string, place: Place, around: Around, notes: Note[]): number | null {
  if (value === undefined || value === null || value === '') return null;
  const found = secondsOf(value, around.started_at);
  if (found === null) notes.push(warning('time-not-understood', place, { field, found: String(value) }));
  return found;
}
