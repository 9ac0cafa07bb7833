/**
 * A conversation of the complaint desk, as every reader delivers it.
 * The keys are those of the native NDJSON form (contract): what is read is what is written.
 */
export interface Conversation {
  readonly conversation_id: string;
  /** phone, in_person, chat, email, letter … as found; null when the source does not say. */
  readonly channel: string | null;
  readonly desk: string | null;
  /** ISO 8601, with offset where the source has one; null when the source does not say. */
  readonly started_at: string | null;
  readonly turns: readonly Turn[];
  readonly source: Source;
}

/** `null` is "unknown": never counted, always reported. `other` is a bot, the system, a supervisor: not counted. */
export type Role = 'employee' | 'customer' | 'other' | null;

export interface Turn {
  /** 0-based position among the turns as given in the source. */
  readonly turn: number;
  readonly role: Role;
  /** What the source said in the place of a role, when it was not understood. */
  readonly role_as_found: string | null;
  /** The turn's own identity or, failing that, the conversation's; only set on employee turns. */
  readonly employee_id: string | null;
  readonly employee_name: string | null;
  /** Seconds from the start of the conversation. */
  readonly start: number | null;
  readonly end: number | null;
  /** Exactly as given in the source: hits point into it by UTF-16 offsets. */
  readonly text: string;
}

export interface Source {
  /** Path as given, `-` for standard input. */
  readonly file: string;
  /** Id of the reader that took the file: ndjson, json, csv, minutes … */
  readonly format: string;
  readonly encoding: string;
  /** 1-based line where the conversation begins; null where lines mean nothing. */
  readonly line: number | null;
}
