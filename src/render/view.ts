import type { Report } from '../model/report.ts';
import type { Skipped } from '../model/skipped.ts';

/** How the reader wants to see it. */
export interface View {
  readonly lang: 'de' | 'en';
  /** Columns of the terminal; fewer than 40 are treated as 40. Only the terminal view breaks lines. */
  readonly width: number;
  readonly colour: boolean;
  /** One sentence on why something was left out, without its place: the place is added here. */
  readonly messages: (skipped: Skipped) => string;
}

/** A view of a report: pure, ends in exactly one newline, escapes everything it did not write itself. */
export interface Renderer {
  /** Without the dot. */
  readonly extension: string;
  readonly render: (report: Report, view: View) => string;
}
