/** A problem in what the user gave us, as a value: collected while the work goes on, worded at the edge (see messages). */
export interface Diagnostic {
  /** Stable code for machines and tests, a key of the message catalogue. */
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
}

/** The user's mistake that leaves nothing to do: exit code 2. Anything else that is thrown is a bug (70). */
export class UserError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(...diagnostics: Diagnostic[]) {
    super(diagnostics.map((d) => d.code).join(', '));
    this.name = 'UserError';
    this.diagnostics = diagnostics;
  }
}
