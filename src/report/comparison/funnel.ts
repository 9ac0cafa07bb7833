import type { ComparisonRules, Funnel, FunnelLimit, PersonComparison } from '../../model/comparison.ts';
import { chance, limits } from './limits.ts';

/** Places along the funnel at which its limits are computed, closer where they bend more. */
const STEPS = 16;
const INNER = 0.95;

/**
 * The funnel of one line: everybody who has a rate, and the limits from the smallest to the largest number of
 * conversations. `hits` and `conversations` are the team's; null without a hit or without points.
 */
export function funnelOf(
  category: string | null,
  people: readonly PersonComparison[],
  team: { readonly hits: number; readonly conversations: number; readonly phi: number },
  rules: ComparisonRules,
): Funnel | null {
  const points = people.flatMap(({ total, counts, exposure: { conversations } }, person) => {
    const rate = (category === null ? total : counts[category])?.per_conversation;
    return rate ? [{ person, conversations, value: rate.value }] : [];
  });
  if (points.length === 0 || team.hits === 0) return null;
  const target = team.hits / team.conversations;
  const sizes = points.map(({ conversations }) => conversations);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const places = spaced(Math.max(rules.min_conversations, Math.floor(least * 0.9)), Math.ceil(most * 1.1));
  const beyond = (share: number) =>
    points.filter(({ conversations, value }) => {
      return chance(value * conversations, target * conversations, team.phi) < 1 - share;
    }).length;
  const outside = { inner: beyond(INNER), outer: beyond(rules.limits) };
  return { category, target, points, outside, limits: places.map((at) => limitAt(at, target, team.phi, rules)) };
}

function limitAt(conversations: number, target: number, phi: number, rules: ComparisonRules): FunnelLimit {
  const rates = (share: number) => {
    const { low, high } = limits(target * conversations, phi, share);
    return { low: low / conversations, high: high / conversations };
  };
  return { conversations, inner: rates(INNER), outer: rates(rules.limits) };
}

/** Whole numbers from the first to the last, growing by the same factor. */
function spaced(first: number, last: number): number[] {
  const places = Array.from({ length: STEPS + 1 }, (_, step) => Math.round(first * (last / first) ** (step / STEPS)));
  return [...new Set(places)];
}
