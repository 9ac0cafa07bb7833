import type { Change, ComparisonRules, Verdict } from '../../model/comparison.ts';
import type { TallySum } from '../tally-sum.ts';
import { standing } from './multiplicity.ts';
import type { Member } from './people.ts';
import { chanceOfSplit, ratioOf } from './ratio.ts';
import { type Line, linesOf } from './spread.ts';
import { countOf, sumOf } from './sums.ts';

/**
 * What changed between two periods, in every line: a category, or all together (null). A verdict only where it stands
 * when all tests are seen together.
 */
export function changesOf(
  before: readonly Member[],
  after: readonly Member[],
  lines: readonly (string | null)[],
  rules: ComparisonRules,
): { readonly changes: readonly Change[]; readonly tests: number } {
  const [earlier, later] = [before, after].map((side) => sumOf(side.flatMap(({ talks }) => talks))) as [Sum, Sum];
  const groups = [...before, ...after].map(({ talks }) => talks);
  const tests = linesOf(groups, lines).map((line) => testOf(earlier, later, line, rules));
  const made = tests.flatMap(({ p }) => (p === null ? [] : [p]));
  const stands = standing(made, rules.false_discoveries);
  const changes = tests.map(({ p, change, direction }): Change => {
    if (p === null) return change;
    return { ...change, verdict: stands[made.indexOf(p)] ? direction : 'none' };
  });
  return { changes, tests: made.length };
}

type Sum = TallySum;

/** As for people: enough hits expected on both sides, and the same answer per conversation and per word. */
function testOf(
  before: Sum,
  after: Sum,
  { category, spread }: Line,
  rules: ComparisonRules,
): { readonly change: Change; readonly p: number | null; readonly direction: Verdict } {
  const [early, late] = [countOf(before, category), countOf(after, category)];
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
