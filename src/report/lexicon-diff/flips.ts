import type { PersonComparison, Verdict } from '../../model/comparison.ts';
import type { Report } from '../../model/report.ts';
import { compareReports } from '../comparison/compare.ts';
import { USUAL_GROUP } from '../comparison/rules.ts';
import { employeeKey } from '../employee-key.ts';

/** A person whom a comparison would judge otherwise with the new lexicon. */
export interface Flip {
  readonly employee: { readonly id: string | null; readonly name: string | null };
  /** null is all categories together. */
  readonly category: string | null;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** Whose verdict differs; none in a group so small that a comparison judges nobody. */
export function flipsBetween(before: readonly Report[], after: readonly Report[]): Flip[] {
  if (before.length === 0 || after.length === 0) return [];
  const people = (reports: readonly Report[]): readonly PersonComparison[] =>
    compareReports({ reports, minGroup: USUAL_GROUP, leftOut: [], toolVersion: '' }).people;
  const old = new Map(people(before).map((person) => [keyOf(person), person]));
  return people(after).flatMap((person) => {
    const was = old.get(keyOf(person));
    const lines = [null, ...new Set([...Object.keys(was?.counts ?? {}), ...Object.keys(person.counts)])];
    return lines.flatMap((category): Flip[] => {
      const sides = { before: verdictOf(was, category), after: verdictOf(person, category) };
      return sides.before === sides.after ? [] : [{ employee: person.employee, category, ...sides }];
    });
  });
}

function verdictOf(person: PersonComparison | undefined, category: string | null): Verdict | null {
  return (category === null ? person?.total : person?.counts[category])?.verdict ?? null;
}

function keyOf({ employee }: PersonComparison): string {
  return employeeKey(employee.id, employee.name);
}
