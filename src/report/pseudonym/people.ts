import type { Report } from '../../model/report.ts';
import { employeeKey } from '../employee-key.ts';
import { byEmployee } from '../order.ts';
import { codeFor } from './code.ts';
import { type Hider, hiderOf } from './hide.ts';

/** Somebody's report, or a part of it. */
type Own = Pick<Report, 'employee' | 'pseudonyms'>;

/**
 * Hides everybody in everybody's report: `spellingsOf` says how a report writes its employee's name, `hide` makes the
 * report under the pseudonym with this code. Sorted anew, by pseudonym, so that the order does not give names away.
 * Reports that have pseudonyms already stay as they are.
 */
export function underPseudonyms<R extends Own>(
  reports: readonly R[],
  key: Uint8Array,
  spellingsOf: (report: R) => readonly (string | null)[],
  hide: (report: R, code: string, hider: Hider) => R,
): R[] {
  const codeOf = ({ employee: { id, name } }: R) => codeFor(employeeKey(id, name), key);
  const open = reports.filter(({ pseudonyms }) => pseudonyms === undefined);
  const hider = hiderOf(
    open.map((report) => {
      const { id, name } = report.employee;
      const names = new Set([name, ...spellingsOf(report)].filter((one) => one !== null));
      return { names: [...names], id, pseudonym: shownName(codeOf(report)) };
    }),
  );
  return reports
    .map((report) => (report.pseudonyms === undefined ? hide(report, codeOf(report), hider) : report))
    .sort(byEmployee);
}

/** What people read and say; the full code is the id. */
export function shownName(code: string): string {
  return `Person ${code.slice(0, 4)}`;
}
