import type { Report } from '../model/report.ts';
import type { Skipped } from '../model/skipped.ts';

export type Locale = 'de-DE' | 'de-AT' | 'de-CH';
export type CsvDialect = 'excel' | 'rfc4180';

/** How the reader wants to see it. */
export interface View {
  readonly lang: 'de' | 'en';
  /** Whose number forms German reports use; Germany's unless told. */
  readonly locale?: Locale;
  /** How CSV is spelled: for German Excel unless told. */
  readonly csv?: CsvDialect;
  /** Columns of the terminal; fewer than 40 are treated as 40. Only the terminal view breaks lines. */
  readonly width: number;
  readonly colour: boolean;
  /** One sentence on why something was left out, without its place: the place is added here. */
  readonly messages: (skipped: Skipped) => string;
}

/**
 * A view of a report: pure, ends in exactly one newline, escapes everything it did not write itself. A promise where the
 * view loads its tools only when it is asked for.
 */
export interface Renderer {
  /** Without the dot. */
  readonly extension: string;
  readonly render: (report: Report, view: View) => string | Promise<string>;
  /** Several reports in one output, where that is more than one after the other. */
  readonly together?: (reports: readonly Report[], view: View) => string;
}
