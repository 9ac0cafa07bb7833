/** A part of the input that was left out of the counting: shown, counted, never silent. */
export interface Skipped {
  /** Stable code for machines, e.g. `json-broken-line`, `role-unknown`, `text-missing`. */
  readonly code: string;
  readonly file: string;
  /** 1-based; null where lines mean nothing. */
  readonly line: number | null;
  readonly conversation_id: string | null;
  /** 0-based turn index, when a single turn was left out. */
  readonly turn: number | null;
  /** Values for the wording of the message (names, counts, what was found). */
  readonly params: Readonly<Record<string, string | number>>;
  /** Words left uncounted, where it is known (share of text with unknown speaker). */
  readonly words?: number;
}
