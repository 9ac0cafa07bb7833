import { type Note, type Place, warning } from '../../events.ts';
import { inOrder, mergePieces, type Piece } from '../../merge.ts';
import { isoOfEpoch } from '../../times.ts';

/** Another program's JSON. A new one is a value of this kind, made by `speech` or `messages`, and a line in `all.ts`. */
export interface Adapter {
  /** As in a conversation's source. */
  readonly id: string;
  /** Whether a parsed JSON file, an element of its array, or a line of it is of this kind. Looks at keys, not names. */
  readonly recognises: (value: unknown) => boolean;
  /** The conversations in it, in native keys. */
  readonly read: (value: unknown, place: Place) => readonly Told[];
}

/** What stands above the turns, as far as the source says it. Without an id, the file's name is the id. */
interface Head {
  readonly conversation_id?: string | null;
  readonly channel?: string | null;
  readonly desk?: string | null;
  readonly started_at?: string | null;
}

export interface Told extends Head {
  readonly turns: readonly unknown[];
  readonly notes: readonly Note[];
}

interface Spec {
  readonly id: string;
  readonly recognises: (value: unknown) => boolean;
  /** The conversations of a file that holds several; without it, the file is one. */
  readonly conversations?: (value: unknown) => readonly unknown[];
  readonly head?: (conversation: unknown) => Head;
}

/** Transcribed speech: phrases are put in order of time, and neighbours of one speaker joined to turns. */
export function speech(spec: Spec & { readonly pieces: (conversation: unknown) => readonly Piece[] }): Adapter {
  return adapter(spec, (conversation, place) => {
    const { turns, notes } = mergePieces(inOrder(spec.pieces(conversation)), place);
    return { turns, notes };
  });
}

/** A written message, or one turn of a talk whose turns are whole already. */
export interface Message {
  /** Milliseconds since 1970. */
  readonly at: number | null;
  /** A role word; unknown words stay unknown. */
  readonly role: string | null;
  readonly speaker?: string | null;
  readonly employee_id?: string | null;
  readonly employee_name?: string | null;
  readonly text: string;
  /** Nobody said this to the customer: an internal note, or a machine's words. */
  readonly unspoken?: 'note-internal' | 'speech-automatic' | null | undefined;
}

/** Chats and tickets: every message is a turn; the first one's time is the conversation's. */
export function messages(spec: Spec & { readonly messages: (conversation: unknown) => readonly Message[] }): Adapter {
  return adapter(spec, (conversation, place) => {
    const all = spec.messages(conversation).filter(({ text }) => text.trim() !== '');
    const times = all.flatMap(({ at }) => (at !== null && isoOfEpoch(at) !== null ? [at] : []));
    const begin = times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));
    return {
      started_at: begin === null ? null : isoOfEpoch(begin),
      turns: all.map((message) => turnOf(message, begin)),
      notes: all.flatMap(({ unspoken }) => (unspoken ? [warning(unspoken, place)] : [])),
    };
  });
}

function turnOf({ at, unspoken, role, speaker, ...rest }: Message, begin: number | null) {
  const start = at === null || begin === null ? null : Math.round(at - begin) / 1000;
  // Without a label, no mapping of speakers can make an employee's words of it by mistake.
  return unspoken ? { role: 'other', text: rest.text, start } : { role, speaker: speaker ?? '', ...rest, start };
}

type Body = Pick<Told, 'turns' | 'notes' | 'started_at'>;

function adapter({ id, recognises, conversations, head }: Spec, body: (value: unknown, place: Place) => Body): Adapter {
  return {
    id,
    recognises,
    read: (value, place) =>
      (conversations?.(value) ?? [value]).map((one) => {
        const said = body(one, place);
        const above = head?.(one) ?? {};
        return { ...said, ...above, started_at: above.started_at ?? said.started_at ?? null };
      }),
  };
}

/** Milliseconds since 1970 of an ISO time; null for anything else. */
export function instant(iso: string | null): number | null {
  const at = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(at) ? null : at;
}
