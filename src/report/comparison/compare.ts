import type { ComparedReport, Comparison, Periods, PersonComparison, TeamCount } from '../../model/comparison.ts';
import { addTallies, NO_TALLIES, type TallySum } from '../tally-sum.ts';
import { clopperPearson } from './beta.ts';
import { causesOf } from './causes.ts';
import { funnelOf } from './funnel.ts';
import { filesLeftOut, inputLeftOut } from './missing.ts';
import { type Member, membersOf } from './people.ts';
import { periodsOf, splitAt } from './periods.ts';
import { rulesFor } from './rules.ts';
import { type Line, linesOf } from './spread.ts';
import { bareCountOf, countOf, exposureOf, sumOf } from './sums.ts';
import { judge } from './verdicts.ts';

export interface CompareInput {
  /** At least one; all with conversations and from one lexicon, as `checkReports` sees to. */
  readonly reports: readonly Counted[];
  /** Reports of an earlier period, to hold the others against. */
  readonly before?: readonly Counted[];
  /** First day (YYYY-MM-DD) of the later of two periods, to cut the reports at. */
  readonly split?: string;
  readonly minGroup: number;
  /** Why files could not be used, a code for each. */
  readonly leftOut: readonly string[];
  readonly toolVersion: string;
}

type Counted = Pick<ComparedReport, 'lexicon' | 'employee' | 'categories' | 'talks' | 'skipped'>;

/** Several people's reports side by side. The order of the reports, doubles and how they are cut change nothing. */
export function compareReports(input: CompareInput): Comparison {
  const [first] = input.reports;
  if (first === undefined) throw new Error('nothing to compare');
  const rules = rulesFor(input.minGroup);
  const categories = first.categories.map(({ id, title }) => ({ id, title }));
  const ids = categories.map(({ id }) => id);
  const members = membersOf(input.reports);
  const sums = members.map(({ talks }) => sumOf(talks));
  const team = sums.reduce(addTallies, NO_TALLIES);
  const lines = linesOf(
    members.map(({ talks }) => talks),
    [null, ...ids],
  );
  const shown = members.length >= rules.min_group;
  const { judged, tests, untested } = judge(shown ? sums : [], team, lines, rules);
  const people = judged.map((_, at) => personOf(members[at] as Member, sums[at] as TallySum, judged[at] ?? [], ids));
  const counts = lines.map((line) => teamCount(team, line));
  const { periods, undated } = inPeriods(members, input, ids, rules);
  return {
    schema: 'rotation/comparison/1',
    tool: { name: 'rotation', version: input.toolVersion },
    lexicon: first.lexicon,
    period: { from: team.from, to: team.to },
    rules,
    group: { people: members.length, shown },
    categories,
    team: { exposure: exposureOf(team), total: counts[0] as TeamCount, counts: byId(ids, counts.slice(1)) },
    people,
    tests,
    funnels: lines.flatMap(({ category, spread }) => {
      const { hits } = bareCountOf(team, category);
      const whole = { hits, conversations: team.conversations, phi: spread.per_conversation };
      return funnelOf(category, people, whole, rules) ?? [];
    }),
    causes: causesOf(members, ids, rules.min_group),
    periods,
    missing: {
      files: filesLeftOut(input.leftOut),
      input: inputLeftOut([...input.reports, ...(input.before ?? [])]),
      repeated: members.reduce((sum, { repeated }) => sum + repeated, 0),
      reused: members.reduce((sum, { reused }) => sum + reused, 0),
      undated,
      without_rate: shown ? people.filter(({ total }) => total.per_conversation === null).length : 0,
      untested,
    },
  };
}

function teamCount(team: TallySum, { category, spread }: Line): TeamCount {
  const count = countOf(team, category);
  const rest = team.conversations - count.conversations;
  return {
    ...count,
    share_of_hits: team.total.hits === 0 ? null : count.hits / team.total.hits,
    share_of_conversations:
      count.per_conversation === null
        ? null
        : { value: count.conversations / team.conversations, interval: clopperPearson(count.conversations, rest) },
    unevenness: spread,
  };
}

function personOf(
  { employee }: Member,
  sum: TallySum,
  judged: readonly Pick<PersonComparison['total'], 'expected' | 'verdict'>[],
  ids: readonly string[],
): PersonComparison {
  const counts = [null, ...ids].map((category, at) => {
    const { expected, verdict } = judged[at] ?? { expected: 0, verdict: null };
    return { ...countOf(sum, category), expected, verdict };
  });
  const [total, ...rest] = counts as [PersonComparison['total'], ...PersonComparison['total'][]];
  return { employee, exposure: exposureOf(sum), total, counts: byId(ids, rest) };
}

function inPeriods(
  members: readonly Member[],
  { before, split }: CompareInput,
  ids: readonly string[],
  rules: Comparison['rules'],
): { readonly periods: Periods | null; readonly undated: number } {
  if (before !== undefined) {
    return { periods: periodsOf(membersOf(before), members, ids, rules, null), undated: 0 };
  }
  if (split === undefined) return { periods: null, undated: 0 };
  const parts = splitAt(members, split);
  return { periods: periodsOf(parts.before, parts.after, ids, rules, split), undated: parts.undated };
}

function byId<T>(ids: readonly string[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(ids.flatMap((id, at) => (values[at] === undefined ? [] : [[id, values[at]]])));
}
