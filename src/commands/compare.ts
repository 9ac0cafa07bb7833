import packageFile from '../../package.json' with { type: 'json' };
import { UserError } from '../errors/diagnostic.ts';
import type { ComparedReport } from '../model/comparison.ts';
import { compareReports } from '../report/comparison/compare.ts';
import { SMALLEST_GROUP, USUAL_GROUP } from '../report/comparison/rules.ts';
import { type Call, exit } from './call.ts';
import { type CompareOutputOptions, deliver, destinationOf } from './compare-output.ts';
import { demandDay } from './period.ts';
import { openProblems } from './problems.ts';
import { readPseudonymKey } from './pseudonym-key.ts';
import { demandSameLexicon } from './same-lexicon.ts';
import { readSavedReports, type SavedReport } from './saved-reports.ts';

export interface CompareOptions extends CompareOutputOptions {
  /** Fewest people for rows per person, and behind any word that is listed. */
  readonly minGroup?: string;
  /** Reports of an earlier period. */
  readonly before?: readonly string[];
  /** First day of the later of two periods. */
  readonly split?: string;
  /** File with the key of the pseudonyms. */
  readonly pseudonyms?: string;
}

/** `rotation compare`: saved reports side by side, for those who can change rules and procedures; no words, no ranking. */
export async function compare(call: Call<CompareOptions>): Promise<number> {
  const { operands, options } = call;
  const destination = destinationOf(options);
  const minGroup = groupOf(options.minGroup);
  const { split } = options;
  if (split !== undefined && options.before !== undefined)
    throw new UserError({ code: 'two-periods-twice', params: {} });
  if (split !== undefined) demandDay('--split', split);
  const key = await readPseudonymKey(call);
  const now = await readSavedReports(operands, call);
  const before = options.before === undefined ? undefined : await readSavedReports(options.before, call);
  const leftOut = [...now.leftOut, ...(before?.leftOut ?? [])];
  const problems = openProblems(call);
  for (const problem of leftOut) problems.tell(problem);
  problems.finish();
  if (now.reports.length === 0 || before?.reports.length === 0) {
    throw new UserError({ code: 'nothing-to-compare', params: {} });
  }
  await demandSameLexicon([...now.reports, ...(before?.reports ?? [])]);
  const sides = {
    reports: await named(now.reports, key),
    ...(before !== undefined && { before: await named(before.reports, key) }),
  };
  demandOneNaming([...sides.reports, ...(sides.before ?? [])]);
  const comparison = compareReports({
    ...sides,
    ...(split !== undefined && { split }),
    minGroup,
    leftOut: leftOut.map(({ code }) => code),
    toolVersion: packageFile.version,
  });
  await deliver(comparison, destination, call);
  return leftOut.length > 0 ? exit.partLeftOut : exit.done;
}

async function named(saved: readonly SavedReport[], key: Uint8Array | null): Promise<readonly ComparedReport[]> {
  const reports = saved.map(({ report }) => report);
  if (key === null) return reports;
  const { comparedWithPseudonyms } = await import('../report/pseudonym/compared.ts');
  return comparedWithPseudonyms(reports, key);
}

/** Throws UserError where one person may stand under two names: under open ones, or pseudonyms of different keys. */
function demandOneNaming(reports: readonly ComparedReport[]): void {
  const keys = new Set(reports.map(({ pseudonyms }) => pseudonyms ?? null));
  if (keys.size > 1) throw new UserError({ code: keys.has(null) ? 'names-and-pseudonyms' : 'two-keys', params: {} });
}

/** Throws UserError for what is no whole number, or below the number that could be put up with. */
function groupOf(value: string | undefined): number {
  if (value === undefined) return USUAL_GROUP;
  const wanted = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (wanted >= SMALLEST_GROUP) return wanted;
  throw new UserError({ code: 'group-too-small', params: { value, least: SMALLEST_GROUP } });
}
