import type { Change, ComparisonRules, PeriodSide, Periods, Verdict } from '../../model/comparison.ts';
import type { Report } from '../../model/report.ts';
import { employeeKey } from '../employee-key.ts';
import { localDate } from '../local-date.ts';
import type { TallySum } from '../tally-sum.ts';
import { standing } from './multiplicity.ts';
import type { Member } from './people.ts';
import { chanceOfSplit, ratioOf } from './ratio.ts';
import { spreadOf } from './spread.ts';
import { countOf, exposureOf, sumOf } from './sums.ts';

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
  const [earlier, later] = [before, after].map((side) => sumOf(side.flatMap(({ talks }) => talks))) as [Sum, Sum];
  const groups = [...before, ...after].map(({ talks }) => talks);
  const tests = [null, ...categories].map((category) => testOf(earlier, later, category, groups, rules));
  const made = tests.flatMap(({ p }) => (p === null ? [] : [p]));
  const stands = standing(made, rules.false_discoveries);
  const changes = tests.map(({ p, change, direction }): Change => {
    if (p === null) return change;
    return { ...change, verdict: stands[made.indexOf(p)] ? direction : 'none' };
  });
  const [total, ...rest] = changes;
  if (total === undefined) throw new Error('no line for the total');
  const known = new Set(before.map(({ employee }) => keyOf(employee)));
  return {
    split,
    before: sideOf(before, earlier),
    after: sideOf(after, later),
    people_in_both: after.filter(({ employee }) => known.has(keyOf(employee))).length,
    total,
    counts: Object.fromEntries(categories.map((id, at) => [id, rest[at] ?? total])),
    tests: made.length,
  };
}

type Sum = TallySum;

function isIn({ started_at }: Member['talks'][number], wanted: (date: string) => boolean): boolean {
  const date = localDate(started_at);
  return date !== null && wanted(date);
}

function sideOf(members: readonly Member[], sum: Sum): PeriodSide {
  return { period: { from: sum.from, to: sum.to }, people: members.length, exposure: exposureOf(sum) };
}

function keyOf({ id, name }: Report['employee']): string {
  return employeeKey(id, name);
}

/** As for people: enough hits expected on both sides, and the same answer per conversation and per word. */
function testOf(
  before: Sum,
  after: Sum,
  category: string | null,
  groups: readonly Member['talks'][],
  rules: ComparisonRules,
): { readonly change: Change; readonly p: number | null; readonly direction: Verdict } {
  const [early, late] = [countOf(before, category), countOf(after, category)];
  const spread = spreadOf(groups, category);
  const sizes = [
    { before: before.conversations, after: after.conversations, phi: spread.per_conversation },
    { before: before.words, after: after.words, phi: spread.per_1000_words },
  ];
  const results = sizes.map((size) => {
    const [first, second] = [
      { hits: early.hits, size: size.before },
      { hits: late.hits, size: size.after },
    ];
    const share = size.before + size.after === 0 ? 0 : size.after / (size.before + size.after);
    const hits = early.hits + late.hits;
    const least = Math.min(hits * share, hits * (1 - share));
    const enough = least >= rules.min_expected;
    return {
      enough,
      p: enough ? chanceOfSplit(first, second, size.phi) : 1,
      side: Math.sign(late.hits - hits * share),
    };
  });
  const rated = early.per_conversation !== null && late.per_conversation !== null;
  const [one, two] = results;
  const enough = rated && results.every((result) => result.enough);
  const ratio = ratioOf(
    { hits: early.hits, size: before.conversations },
    { hits: late.hits, size: after.conversations },
    spread.per_conversation,
  );
  return {
    change: { before: early, after: late, ratio: rated ? ratio : null, verdict: null },
    p: enough ? (one?.side === two?.side ? Math.max(...results.map(({ p }) => p)) : 1) : null,
    direction: one?.side === 1 ? 'higher' : 'lower',
  };
}
