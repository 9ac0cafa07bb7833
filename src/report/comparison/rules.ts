import type { ComparisonRules } from '../../model/comparison.ts';
import { RATE_RULES } from '../rate.ts';

/** German labour courts took figures of groups of five or six for the monitoring of their members. */
export const USUAL_GROUP = 8;
export const SMALLEST_GROUP = 5;

export function rulesFor(minGroup: number): ComparisonRules {
  return { ...RATE_RULES, min_group: minGroup, min_expected: 5, limits: 0.998, false_discoveries: 0.05 };
}
