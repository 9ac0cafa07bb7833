import type { Report } from '../../model/report.ts';
import { employeeKey } from '../employee-key.ts';

/** A count before and after; per category when `category` is not null. */
export interface CountChange {
  /** null for all employees together. */
  readonly employee: { readonly id: string | null; readonly name: string | null } | null;
  readonly category: string | null;
  readonly before: number;
  readonly after: number;
}

/** Counts by both lexicons: of all together (every category), then of each employee; categories that one lexicon lacks count 0. */
export function countChanges(before: readonly Report[], after: readonly Report[]): CountChange[] {
  const categories = [...new Set([...before, ...after].flatMap((report) => report.categories.map(({ id }) => id)))];
  const lines = [null, ...categories];
  const sum = (reports: readonly Report[], category: string | null): number =>
    reports.reduce((total, report) => total + countOf(report, category), 0);
  const team = lines.map((category) => ({
    employee: null,
    category,
    before: sum(before, category),
    after: sum(after, category),
  }));
  const old = new Map(before.map((report) => [keyOf(report), report]));
  const people = after.flatMap((report) =>
    lines.map((category) => ({
      employee: report.employee,
      category,
      before: countOf(old.get(keyOf(report)), category),
      after: countOf(report, category),
    })),
  );
  return [...team, ...people];
}

function keyOf({ employee }: Report): string {
  return employeeKey(employee.id, employee.name);
}

function countOf(report: Report | undefined, category: string | null): number {
  if (report === undefined) return 0;
  return category === null ? report.total.hits : (report.counts[category]?.hits ?? 0);
}
