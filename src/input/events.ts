import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Conversation } from '../model/conversation.ts';
import type { Skipped } from '../model/skipped.ts';

/** What reading delivers, in input order: a conversation, a part that was left out, or something worth knowing. */
export type ReadEvent =
  | { readonly kind: 'conversation'; readonly conversation: Conversation }
  | { readonly kind: 'skipped'; readonly skipped: Skipped }
  | { readonly kind: 'warning'; readonly diagnostic: Diagnostic };

export type Note = Exclude<ReadEvent, { kind: 'conversation' }>;

/** What a format hands on: a conversation together with what is to be said of it, or only the latter. */
export interface Unit {
  readonly conversation: Conversation | null;
  readonly notes: readonly Note[];
}

/** Where in the input something stands; what is not known is left out. */
export interface Place {
  readonly file: string;
  readonly line?: number | null;
  readonly conversation_id?: string | null;
  readonly turn?: number | null;
}

export function leftOut(code: string, place: Place, params: Skipped['params'] = {}, words?: number): Note {
  const { file, line = null, conversation_id = null, turn = null } = place;
  const skipped = { code, file, line, conversation_id, turn, params };
  return { kind: 'skipped', skipped: words === undefined ? skipped : { ...skipped, words } };
}

export function warning(code: string, { file, line }: Place, params: Diagnostic['params'] = {}): Note {
  return { kind: 'warning', diagnostic: { code, file, params, ...(line ? { line } : {}) } };
}

/** A unit without a conversation. */
export function onlyNote(note: Note): Unit {
  return { conversation: null, notes: [note] };
}
