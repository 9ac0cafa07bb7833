import type { CategoryCount, Interval, Rate, RateRules, Report } from '../model/report.ts';
import { garwood } from './interval.ts';
import type { Count } from './tally-sum.ts';

/** Below this a rate says more about chance than about the person: public statistics draw the line at 16 to 20 events. */
export const RATE_RULES: RateRules = { min_conversations: 10, min_words: 2000, unsure_below: 20 };

/** Count, exact interval, and the rates if there is enough to go by. */
export function categoryCount({ hits, conversations }: Count, exposure: Report['exposure']): CategoryCount {
  const interval = garwood(hits);
  const enough = hasRates(exposure);
  return {
    hits,
    conversations,
    interval,
    per_conversation: enough ? rate(hits, interval, exposure.conversations) : null,
    per_1000_words: enough ? rate(hits, interval, exposure.words / 1000) : null,
  };
}

/** Whether there is enough to go by for rates. */
export function hasRates({ conversations, words }: Pick<Report['exposure'], 'conversations' | 'words'>): boolean {
  return conversations >= RATE_RULES.min_conversations && words >= RATE_RULES.min_words;
}

function rate(hits: number, { low, high }: Interval, units: number): Rate {
  return {
    value: hits / units,
    interval: { low: low / units, high: high / units },
    unsure: hits < RATE_RULES.unsure_below,
  };
}
