import packageFile from '../../package.json' with { type: 'json' };
import { type Diagnostic, UserError } from '../errors/diagnostic.ts';
import { loadMatcher } from '../lexicon/load-matcher.ts';
import type { Conversation } from '../model/conversation.ts';
import type { Report } from '../model/report.ts';
import { createCollector } from '../report/collect.ts';
import { employeeKey, foldName, tidy } from '../report/employee-key.ts';
import type { Call } from './call.ts';
import { type PeriodOptions, periodOf } from './period.ts';
import { readPrevious, withPrevious } from './previous.ts';
import { problemOf } from './problems.ts';
import { type InputOptions, openReading } from './reading.ts';

export interface CollectOptions extends InputOptions, PeriodOptions {
  readonly lexicon?: string;
  /** Only this employee, by name or id. */
  readonly employee?: string;
  /** false shows the excerpts as they were said. */
  readonly mask?: boolean;
  /** Saved reports of earlier rotations. */
  readonly previous?: readonly string[];
}

export interface Collected {
  /** At least one. */
  readonly reports: readonly Report[];
  readonly exitCode: number;
}

interface Person {
  readonly id: string | null;
  readonly name: string | null;
}

/** Reads all input into one report per employee. Throws UserError when that leads to no report at all. */
export async function collectReports(call: Call<CollectOptions>): Promise<Collected> {
  const { employee, lexicon, mask, previous = [] } = call.options;
  const period = periodOf(call.options);
  const matcher = await loadMatcher(lexicon);
  const earlier = await readPrevious(previous, matcher.lexicon, call);
  const collector = createCollector(matcher, { employee, mask, ...period });
  const reading = openReading(call, { onSkipped: collector.skip });
  const present = new Map<string, Person>();
  for await (const conversation of reading.conversations) {
    collector.add(conversation);
    notePresent(present, conversation);
  }
  const reports = collector.reports(packageFile.version);
  for (const skipped of reports[0]?.skipped ?? []) {
    if (skipped.code === 'no-date-for-filter') reading.leaveOut(problemOf(skipped));
  }
  const exitCode = reading.end();
  if (reports.length === 0) throw new UserError(whyNone([...present.values()], call.options));
  return { reports: withPrevious(reports, earlier, call), exitCode };
}

/** Who speaks for the house, by the key that tells people apart. */
function notePresent(present: Map<string, Person>, { turns }: Conversation): void {
  for (const { role, employee_id, employee_name } of turns) {
    if (role !== 'employee') continue;
    const person = { id: tidy(employee_id), name: tidy(employee_name) };
    present.set(employeeKey(person.id, person.name), person);
  }
}

function whyNone(present: readonly Person[], { employee, from = '…', to = '…' }: CollectOptions): Diagnostic {
  if (present.length === 0) return { code: 'no-employee', params: {} };
  const meant = present.filter(({ id, name }) => {
    return employee === undefined || id === tidy(employee) || foldName(name ?? '') === foldName(employee);
  });
  if (meant.length > 0) return { code: 'nothing-in-period', params: { period: `${from} – ${to}` } };
  return { code: 'employee-unknown', params: { wanted: employee ?? '', names: listed(present) } };
}

function listed(present: readonly Person[]): string {
  const most = 20;
  const names = present
    .map(({ id, name }) => (name !== null && id !== null ? `${name} (${id})` : (name ?? id ?? '–')))
    .sort(new Intl.Collator('de').compare);
  return names.length > most ? `${names.slice(0, most).join(', ')}, … (${names.length})` : names.join(', ');
}
