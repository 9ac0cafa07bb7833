import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Conversation, Turn } from '../model/conversation.ts';
import { leftOut, type Note, type Unit, warning } from './events.ts';
import { startInName } from './start-in-name.ts';
import { countWords } from './words.ts';

/** What the user says about speakers and times that the files leave open. */
export interface Attribution {
  /** By label key (see `labelKey`). */
  readonly speakers: ReadonlyMap<string, SpeakerMeans>;
  /** The channel of two-channel recordings on which the house is heard; whoever is on another one is the customer. */
  readonly employeeChannel: number | null;
  /** ISO 8601; for conversations whose source knows no time. */
  readonly startedAt: string | null;
  /** Who is meant by a name, or was on duty; with what could not be decided. */
  readonly people?: (conversation: Conversation) => {
    readonly turns: readonly Turn[];
    readonly problems: readonly Diagnostic[];
  };
}

export interface SpeakerMeans {
  readonly role: 'employee' | 'customer' | 'other';
  readonly employee_id: string | null;
  readonly employee_name: string | null;
}

/** Labels are compared without regard to case, blanks, hyphens and underscores; `?` stands for nobody named. */
export function labelKey(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/**
 * Puts what the user said into a conversation: speakers by label or display name, then by channel, then the time of its
 * beginning (of the source, of the user, of the file's name, in this order). Who is still unknown stays so: one note
 * per speaker says how much of the text that is.
 */
export function attribute(unit: Unit, given: Attribution): Unit {
  const { conversation } = unit;
  if (conversation === null) return unit;
  const { source } = conversation;
  const channels = new Set(conversation.turns.flatMap(({ audio_channel }) => audio_channel ?? []));
  const said = attributed(conversation.turns, {
    ...given,
    employeeChannel: channels.size > 1 ? given.employeeChannel : null,
  });
  const started_at = conversation.started_at ?? given.startedAt ?? startInName(source.file);
  const { turns = said, problems = [] } = given.people?.({ ...conversation, turns: said, started_at }) ?? {};
  const nothingNew = turns === conversation.turns && started_at === conversation.started_at;
  if (nothingNew && unit.notes.length === 0 && problems.length === 0) return unit;

  const unknown = new Set(turns.filter(({ role }) => role === null).map(({ turn }) => turn));
  const notes = unit.notes.filter((note) => !isUnknown(note) || unknown.has(note.skipped.turn ?? -1));
  for (const diagnostic of problems) notes.push({ kind: 'warning', diagnostic });
  if (given.employeeChannel !== null && channels.size < 2 && unknown.size > 0) {
    notes.push(warning('channels-missing', source, { conversation: conversation.conversation_id }));
  }
  return { conversation: { ...conversation, turns, started_at }, notes: gathered(notes, conversation) };
}

/** The same list when there is nothing to say: most large files know who speaks. */
function attributed(turns: readonly Turn[], { speakers, employeeChannel }: Attribution): readonly Turn[] {
  if (speakers.size === 0 && employeeChannel === null) return turns;
  return turns.map((turn) => withChannel(withSpeaker(turn, speakers), employeeChannel));
}

function withSpeaker(turn: Turn, speakers: Attribution['speakers']): Turn {
  const labels = [turn.speaker, turn.employee_name, turn.employee_id, turn.role_as_found];
  const nobody = turn.role === null && turn.role_as_found === null ? speakers.get('?') : undefined;
  const found = labels.map((label) => (label ? speakers.get(labelKey(label)) : undefined)).find(Boolean) ?? nobody;
  return found ? { ...turn, ...found, role_as_found: null, ...asFound(turn) } : turn;
}

/** The label outlives the mapping, so that converted files can still be told who is who. */
function asFound(turn: Turn): Pick<Turn, 'speaker'> {
  const speaker = turn.speaker ?? turn.role_as_found;
  return speaker ? { speaker } : {};
}

function withChannel(turn: Turn, employeeChannel: number | null): Turn {
  if (employeeChannel === null || turn.role !== null || turn.audio_channel === undefined) return turn;
  const role = turn.audio_channel === employeeChannel ? 'employee' : 'customer';
  return { ...turn, role, role_as_found: null, ...asFound(turn) };
}

type LeftOut = Extract<Note, { kind: 'skipped' }>;

function isUnknown(note: Note): note is LeftOut {
  return note.kind === 'skipped' && (note.skipped.code === 'speaker-unknown' || note.skipped.code === 'role-unknown');
}

/** A speaker of a recording has dozens of turns: said once, with the share of the conversation's words. */
function gathered(notes: readonly Note[], { turns, conversation_id, source }: Conversation): readonly Note[] {
  const bySpeaker = new Map<string, LeftOut[]>();
  const rest: Note[] = [];
  for (const note of notes) {
    if (note.kind !== 'skipped' || note.skipped.code !== 'speaker-unknown') rest.push(note);
    else {
      const speaker = String(note.skipped.params.found);
      const known = bySpeaker.get(speaker);
      if (known) known.push(note);
      else bySpeaker.set(speaker, [note]);
    }
  }
  if (bySpeaker.size === 0) return notes;
  const all = turns.reduce((sum, { text }) => sum + countWords(text), 0);
  const said = Array.from(bySpeaker, ([speaker, of]) => {
    const words = of.reduce((sum, { skipped }) => sum + (skipped.words ?? 0), 0);
    const percent = all === 0 ? 0 : Math.round((words / all) * 100);
    const params = { conversation: conversation_id, speaker: speaker || '?', turns: of.length, words, percent };
    const { line } = of[0]?.skipped ?? source;
    const code = speaker === '' ? 'speaker-unnamed' : speaker.includes('@') ? 'sender-unknown' : 'speaker-unknown';
    return leftOut(code, { file: source.file, line, conversation_id }, params, words);
  });
  return [...said, ...rest];
}
