/** How much an issue matters: an error fails the gate, a warning only with --strict, a notice never. */
export type Level = 'error' | 'warning' | 'notice';

/** One thing to say about a lexicon or a change of it, worded, with its place. */
export interface Issue {
  readonly level: Level;
  /** Stable code for machines. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string | null;
  /** 1-based. */
  readonly line: number | null;
  readonly column: number | null;
}

/** One part of a check: how much was looked at, what came of it. */
export interface CheckPart {
  readonly id: string;
  readonly title: string;
  readonly checked: number;
  readonly issues: readonly Issue[];
}

/** Figures to show; the first column names the row. */
export interface CheckTable {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What `lexicon test` or `lexicon diff` found, complete and computed; reporters only show it. Schema `rotation/check/1`. */
export interface Check {
  readonly schema: 'rotation/check/1';
  readonly tool: { readonly name: 'rotation'; readonly version: string };
  readonly command: 'lexicon test' | 'lexicon diff';
  /** The one that was tested, or old and new; empty when it could not be loaded. */
  readonly lexicons: readonly { readonly name: string; readonly version: string; readonly sha256: string }[];
  readonly passed: boolean;
  readonly summary: string;
  /** The most important first. */
  readonly parts: readonly CheckPart[];
  readonly tables: readonly CheckTable[];
  /** Every difference between two lexicons; only of a diff. */
  readonly changes?: readonly Change[];
}

export type ChangeKind = 'lost' | 'suppressed' | 'moved' | 'gained' | 'released';

/** A hit as one lexicon has it. */
export interface ChangeSide {
  readonly category: string;
  readonly entry: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Why it does not count, where it does not. */
  readonly reason: string | null;
  readonly cue: string | null;
}

/** A hit that the new lexicon has otherwise than the old one. `start` and `end` point into the turn as given. */
export interface Change {
  readonly kind: ChangeKind;
  readonly conversation_id: string;
  readonly turn: number;
  readonly employee: string | null;
  readonly employee_id: string | null;
  readonly file: string;
  readonly before: ChangeSide | null;
  readonly after: ChangeSide | null;
  /** Names and numbers in it are masked. */
  readonly sentence: string;
}
