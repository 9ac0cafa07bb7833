import type { ComparisonRules, Verdict } from '../../model/comparison.ts';
import { hasRates } from '../rate.ts';
import type { TallySum } from '../tally-sum.ts';
import { chance } from './limits.ts';
import { standing } from './multiplicity.ts';
import type { Line } from './spread.ts';
import { bareCountOf } from './sums.ts';

export interface Judged {
  readonly expected: number;
  readonly verdict: Verdict | null;
}

interface Test extends Judged {
  /** null: the numbers are too small. */
  readonly p: number | null;
  readonly direction: Verdict;
}

/**
 * Holds every person against the team, in every line. `higher` or `lower` only when the hits lie outside the limits both
 * per conversation and per word, on the same side, and still stand when all tests are seen together.
 * Result by person, then line.
 */
export function judge(
  people: readonly TallySum[],
  team: TallySum,
  lines: readonly Line[],
  rules: ComparisonRules,
): { readonly judged: Judged[][]; readonly tests: number; readonly untested: number } {
  const all = people.map((person) => lines.map((line) => testOf(person, team, line, rules)));
  const made = all.flat().filter((test) => test.p !== null);
  const stands = standing(
    made.map(({ p }) => p ?? 1),
    rules.false_discoveries,
  );
  const strong = new Set(made.filter((test, at) => stands[at] && (test.p ?? 1) < 1 - rules.limits));
  const judged = all.map((tests) =>
    tests.map((test): Judged => {
      const { expected, p, direction } = test;
      return { expected, verdict: p === null ? null : strong.has(test) ? direction : 'none' };
    }),
  );
  return { judged, tests: made.length, untested: all.flat().length - made.length };
}

function testOf(person: TallySum, team: TallySum, { category, spread }: Line, rules: ComparisonRules): Test {
  const { hits } = bareCountOf(person, category);
  const all = bareCountOf(team, category).hits;
  const byTalks = (all * person.conversations) / team.conversations;
  const byWords = team.words === 0 ? 0 : (all * person.words) / team.words;
  const least = Math.min(byTalks, byWords, all - byTalks, all - byWords);
  const sides = [hits - byTalks, hits - byWords].map(Math.sign);
  const p = Math.max(chance(hits, byTalks, spread.per_conversation), chance(hits, byWords, spread.per_1000_words));
  const enough = hasRates(person) && least >= rules.min_expected;
  return {
    expected: byTalks,
    verdict: null,
    p: enough ? (sides[0] === sides[1] ? p : 1) : null,
    direction: hits > byTalks ? 'higher' : 'lower',
  };
}
