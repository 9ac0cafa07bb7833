import type { Report, Talk } from '../../model/report.ts';
import { employeeKey } from '../employee-key.ts';
import { byName } from '../order.ts';

/** Everything that the reports of one employee hold, each conversation once. */
export interface Member {
  readonly employee: Report['employee'];
  readonly talks: readonly Talk[];
  /** Conversations that a second report held as well. */
  readonly repeated: number;
  /** Conversations that share id and time with another one but not the numbers. */
  readonly reused: number;
}

/** What a report holds of somebody. */
type Held = Pick<Report, 'employee' | 'talks'>;

/** The people behind the reports, by name, then id. Neither the order of the reports nor how they are cut matters. */
export function membersOf(reports: readonly Held[]): Member[] {
  const byKey = new Map<string, Held[]>();
  for (const report of reports) {
    const key = employeeKey(report.employee.id, report.employee.name);
    byKey.set(key, [...(byKey.get(key) ?? []), report]);
  }
  return [...byKey.values()].map(memberOf).sort((a, b) => byEmployee(a.employee, b.employee));
}

function memberOf(reports: readonly Held[]): Member {
  const given = reports.map(({ talks = [] }) => talks);
  const talks = given.length === 1 ? given.flat() : once(given);
  const places = new Set(talks.map(({ conversation_id, started_at }) => `${started_at}\n${conversation_id}`));
  const [first, ...others] = reports.map(({ employee }) => employee).sort(byEmployee);
  const employee = { id: first?.id ?? null, name: [first, ...others].find((one) => one?.name)?.name ?? null };
  return { employee, talks, repeated: given.flat().length - talks.length, reused: talks.length - places.size };
}

/**
 * A conversation that one report holds twice is two conversations that look alike in numbers; one that two reports hold
 * is the same one. So each counts as often as in the report that has it most often.
 */
function once(reports: readonly (readonly Talk[])[]): Talk[] {
  const most = new Map<string, readonly Talk[]>();
  for (const talks of reports) {
    for (const [key, alike] of byFingerprint(talks)) {
      if (alike.length > (most.get(key)?.length ?? 0)) most.set(key, alike);
    }
  }
  return [...most.values()].flat();
}

function byFingerprint(talks: readonly Talk[]): ReadonlyMap<string, readonly Talk[]> {
  const groups = new Map<string, Talk[]>();
  for (const talk of talks) {
    const key = fingerprint(talk);
    const alike = groups.get(key);
    if (alike === undefined) groups.set(key, [talk]);
    else alike.push(talk);
  }
  return groups;
}

/** All numbers of it: equal for the same conversation counted by the same lexicon, wherever it was read from. */
function fingerprint({ conversation_id, started_at, turns, words, counts }: Talk): string {
  return `${started_at}\n${JSON.stringify(conversation_id)}\n${turns} ${words} ${Object.values(counts).join(' ')}`;
}

function byEmployee(a: Report['employee'], b: Report['employee']): number {
  return byName(a.name, b.name) || byName(a.id, b.id);
}
