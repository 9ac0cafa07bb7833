import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Diagnostic, UserError } from '../errors/diagnostic.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Earlier, Report } from '../model/report.ts';
import { samePerson } from '../report/employee-key.ts';
import type { Call } from './call.ts';
import { openProblems } from './problems.ts';

interface SavedReport {
  readonly file: string;
  readonly report: Report;
}

/**
 * Reads the saved reports of earlier rotations. Throws UserError for all that cannot be read and all that another
 * lexicon counted: their numbers are of another kind, and only counting again makes them fit.
 */
export async function readPrevious(
  files: readonly string[],
  lexicon: Matcher['lexicon'],
  { host }: Pick<Call<unknown>, 'host'>,
): Promise<SavedReport[]> {
  if (files.length === 0) return [];
  const { readSaved } = await import('../report/read-saved.ts');
  const problems: Diagnostic[] = [];
  const saved: SavedReport[] = [];
  for (const file of files) {
    try {
      const report = await readSaved(await readFile(resolve(host.cwd, file), 'utf8'), file);
      if (report.lexicon.sha256 === lexicon.sha256) saved.push({ file, report });
      else problems.push(otherLexicon(file, report, lexicon));
    } catch (error) {
      problems.push(...problemsIn(error, file));
    }
  }
  if (problems.length > 0) throw new UserError(...problems);
  return saved;
}

/** Each report with the earlier ones of the same person, by time; earlier ones of nobody here are told on stderr. */
export function withPrevious(reports: readonly Report[], saved: readonly SavedReport[], call: Call<unknown>): Report[] {
  const problems = openProblems(call);
  for (const { file, report } of saved) {
    if (reports.some(({ employee }) => samePerson(employee, report.employee))) continue;
    const { name, id } = report.employee;
    problems.tell({ code: 'previous-of-nobody', params: { who: name ?? id ?? '–' }, file });
  }
  problems.finish();
  return reports.map(({ skipped, ...report }) => {
    const own = saved.filter((one) => samePerson(report.employee, one.report.employee)).map(earlierOf);
    const byTime = own.sort((a, b) => ((a.period.from ?? '') < (b.period.from ?? '') ? -1 : 1));
    return { ...report, ...(own.length > 0 && { previous: byTime }), skipped };
  });
}

function earlierOf({ report: { period, exposure, counts, total } }: SavedReport): Earlier {
  return { period, exposure, counts, total };
}

function otherLexicon(file: string, { lexicon, period, employee }: Report, ours: Matcher['lexicon']): Diagnostic {
  const short = ({ name, version, sha256 }: Matcher['lexicon']) => `${name} ${version}, ${sha256.slice(0, 12)}`;
  const days = period.from === null || period.to === null ? '' : ` --from ${period.from} --to ${period.to}`;
  const who = employee.id ?? employee.name;
  // For people to read and fill in, not to be run as it is: a name cannot do harm in it.
  const only = who === null ? '' : ` --employee ${JSON.stringify(who)}`;
  const command = `rotation report INPUT...${only}${days} -o DIR`;
  return { code: 'previous-other-lexicon', params: { theirs: short(lexicon), ours: short(ours), command }, file };
}

function problemsIn(error: unknown, file: string): readonly Diagnostic[] {
  if (error instanceof UserError) return error.diagnostics;
  if (!(error instanceof Error && 'code' in error)) throw error;
  return [{ code: 'previous-unreadable', params: { reason: String(error.code) }, file }];
}
