import { type Diagnostic, UserError } from '../errors/diagnostic.ts';
import { openSource, type SourceFile, wholeOf } from '../input/sources.ts';
import type { ComparedReport } from '../model/comparison.ts';
import { readCompared } from '../report/read-compared.ts';
import type { Call } from './call.ts';

export interface SavedReport {
  readonly file: string;
  readonly report: ComparedReport;
}

export interface SavedReports {
  readonly reports: readonly SavedReport[];
  /** One for every file that could not be used. */
  readonly leftOut: readonly Diagnostic[];
}

/**
 * Reads saved reports: files, and every .json file of folders and the folders in them. Never throws for what a file holds;
 * a file reached twice is read once.
 */
export async function readSavedReports(
  operands: readonly string[],
  { host }: Pick<Call<unknown>, 'host'>,
): Promise<SavedReports> {
  const reports = new Map<string, ComparedReport>();
  const leftOut: Diagnostic[] = [];
  for (const operand of operands) {
    const { folder, files } = await openSource(operand, host);
    let found = 0;
    for await (const source of files) {
      if (folder && !('error' in source) && !source.name.toLowerCase().endsWith('.json')) continue;
      found += 1;
      if (reports.has(source.name)) continue;
      const result = await readReport(source);
      if ('report' in result) reports.set(source.name, result.report);
      else leftOut.push(result.problem);
    }
    if (found === 0) leftOut.push({ code: 'reports-not-found', params: {}, file: operand });
  }
  return { reports: [...reports].map(([file, report]) => ({ file, report })), leftOut };
}

async function readReport(
  source: SourceFile,
): Promise<{ readonly report: ComparedReport } | { readonly problem: Diagnostic }> {
  try {
    if ('error' in source) throw source.error;
    const report = await readCompared(await wholeOf(source), source.name);
    if (report.talks?.every(({ pointers }) => pointers !== undefined)) return { report };
    return { problem: { code: 'report-without-talks', params: {}, file: source.name } };
  } catch (error) {
    return { problem: problemIn(error, source.name) };
  }
}

/** Of a report that is wrong in many places, the first is told: it is to be written again as a whole. */
function problemIn(error: unknown, file: string): Diagnostic {
  if (error instanceof UserError && error.diagnostics[0] !== undefined) return error.diagnostics[0];
  if (!(error instanceof Error && 'code' in error)) throw error;
  return { code: 'report-unreadable', params: { reason: String(error.code) }, file };
}
