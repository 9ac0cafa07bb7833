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
  /**
   * Exactly as given in the source: hits point into it by UTF-16 offsets. Where the source cuts speech into cues or
   * phrases, neighbours of one speaker are one turn: their texts, trimmed, joined by one blank.
   */
  readonly text: string;
  /** Who speaks, as found (`SPEAKER_00`, a display name), where the source names speakers and not only roles. */
  readonly speaker?: string;
  /** The channel of the recording it was heard on. */
  readonly audio_channel?: number;
  /** Where the identity is from, if not from the transcript itself: the roster, or a name that the staff file knows. */
  readonly attribution?: 'roster' | 'alias';
  /** The cues or phrases a turn was joined from, by offset; missing where the source has whole turns. */
  readonly segments?: readonly Segment[];
}

/** A piece of a turn's text: where it begins (UTF-16 offset) and when (seconds from the start of the conversation). */
export interface Segment {
  readonly offset: number;
  readonly start: number | null;
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
