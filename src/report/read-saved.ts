import type { Report } from '../model/report.ts';
import { asWritten } from './as-written.ts';

/**
 * Reads a saved report back. `file` is only for messages. zod is loaded for what the program did not write like this
 * itself. Throws UserError with one diagnostic per problem when the text is no rotation/report/1.
 */
export async function readSaved(json: string, file: string): Promise<Report> {
  const report = asWritten(json);
  if (report !== null) return report;
  const { parseReport } = await import('./saved.ts');
  return parseReport(json, file);
}
