import type { ComparisonRules, PeriodSide, Periods } from '../../model/comparison.ts';
import type { Report } from '../../model/report.ts';
import { employeeKey } from '../employee-key.ts';
import { localDate } from '../local-date.ts';
import { causesInPeriods } from './cause-changes.ts';
import { changesOf } from './changes.ts';
import type { Member } from './people.ts';
import { exposureOf, sumOf } from './sums.ts';

/** Cuts everybody's conversations at a day (YYYY-MM-DD, the first of the later period); undated ones belong to neither. */
export function splitAt(members: readonly Member[], day: string) {
  const part = (wanted: (date: string) => boolean) =>
    members
      .map((member) => ({ ...member, talks: member.talks.filter((talk) => isIn(talk, wanted)) }))
      .filter(({ talks }) => talks.length > 0);
  const undated = members
    .flatMap(({ talks }) => talks)
    .filter(({ started_at }) => localDate(started_at) === null).length;
  return { before: part((date) => date < day), after: part((date) => date >= day), undated };
}

/** The team in two periods: whether anything changed that chance would not change as well. */
export function periodsOf(
  before: readonly Member[],
  after: readonly Member[],
  categories: readonly string[],
  rules: ComparisonRules,
  split: string | null,
): Periods {
  const { changes, tests } = changesOf(before, after, [null, ...categories], rules);
  const [total, ...rest] = changes;
  if (total === undefined) throw new Error('no line for the total');
  const known = new Set(before.map(({ employee }) => keyOf(employee)));
  return {
    split,
    before: sideOf(before),
    after: sideOf(after),
    people_in_both: after.filter(({ employee }) => known.has(keyOf(employee))).length,
    total,
    counts: Object.fromEntries(categories.map((id, at) => [id, rest[at] ?? total])),
    tests,
    causes: causesInPeriods(before, after, categories, rules),
  };
}

function isIn({ started_at }: Member['talks'][number], wanted: (date: string) => boolean): boolean {
  const date = localDate(started_at);
  return date !== null && wanted(date);
}

function sideOf(members: readonly Member[]): PeriodSide {
  const sum = sumOf(members.flatMap(({ talks }) => talks));
  return { period: { from: sum.from, to: sum.to }, people: members.length, exposure: exposureOf(sum) };
}

function keyOf({ id, name }: Report['employee']): string {
  return employeeKey(id, name);
}
