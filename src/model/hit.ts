/** A stretch of wording that puts the customer off, or would if it had not been cancelled. Keys as in the contract. */
export interface Hit {
  readonly conversation_id: string;
  /** 0-based index into the conversation's turns. */
  readonly turn: number;
  readonly employee: string | null;
  readonly employee_id: string | null;
  readonly category: string;
  /** Id of the lexicon entry that found it. */
  readonly entry: string;
  /** UTF-16 code units in the turn's text as given, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Exactly that slice of the turn's text. */
  readonly text: string;
  readonly counted: boolean;
  /** Why it does not count (verneint, zitiert …); only when `counted` is false. */
  readonly reason?: string;
  /** The words that cancel it, as found; only when `counted` is false. */
  readonly cue?: string;
}
