import { dirname } from 'node:path';
import { type Diagnostic, UserError } from '../errors/diagnostic.ts';
import type { ComparedReport } from '../model/comparison.ts';
import type { SavedReport } from './saved-reports.ts';

type Lexicon = ComparedReport['lexicon'];

/**
 * Refuses reports that different lexicons counted: their numbers are of different kinds. Those of the shipped lexicon are
 * right, else those of the lexicon that counted most. Throws UserError with the command that counts each of the others
 * again.
 */
export async function demandSameLexicon(saved: readonly SavedReport[]): Promise<void> {
  const counted = new Map<string, { readonly lexicon: Lexicon; times: number }>();
  for (const { report } of saved) {
    const { sha256 } = report.lexicon;
    const times = (counted.get(sha256)?.times ?? 0) + 1;
    counted.set(sha256, { lexicon: report.lexicon, times });
  }
  if (counted.size < 2) return;
  const { loadLexicon } = await import('../lexicon/load.ts');
  const shipped = (await loadLexicon()).lexicon.sha256;
  const byTimes = [...counted.values()].sort(
    (a, b) => b.times - a.times || (a.lexicon.sha256 < b.lexicon.sha256 ? -1 : 1),
  );
  const right = counted.get(shipped)?.lexicon ?? byTimes[0]?.lexicon;
  if (right === undefined) return;
  const wrong = saved.filter(({ report }) => report.lexicon.sha256 !== right.sha256);
  throw new UserError(...wrong.map((one) => otherLexicon(one, right, right.sha256 === shipped)));
}

function otherLexicon({ file, report }: SavedReport, right: Lexicon, shipped: boolean): Diagnostic {
  const short = ({ name, version, sha256 }: Lexicon) => `${name} ${version}, ${sha256.slice(0, 12)}`;
  const params = { theirs: short(report.lexicon), ours: short(right), command: recount(file, report, shipped) };
  return { code: 'report-other-lexicon', params, file };
}

/** As much of the command as the report knows; what it does not know stands in capitals. */
function recount(file: string, { employee, period, inputs }: ComparedReport, shipped: boolean): string {
  const who = employee.id ?? employee.name;
  return [
    'rotation report',
    ...(inputs.length === 0 ? ['INPUT...'] : inputs.toSorted().map(quoted)),
    ...(who === null ? [] : ['--employee', quoted(who)]),
    ...(period.from === null || period.to === null ? [] : ['--from', period.from, '--to', period.to]),
    ...(shipped ? [] : ['--lexicon PATH']),
    '-o',
    quoted(dirname(file)),
  ].join(' ');
}

/** In quotes where a shell would take it apart; a single quote inside ends the quotes and is escaped. */
function quoted(text: string): string {
  return /^[\p{L}\p{N}_./:@%+,-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
