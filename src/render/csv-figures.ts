import type { CategoryCount, Rate } from '../model/report.ts';

/** The cells that spell a count with its interval and rates, in every table alike. */
export function figuresOf({ hits, conversations, interval, per_conversation, per_1000_words }: CategoryCount) {
  return {
    hits,
    hits_low: interval.low,
    hits_high: interval.high,
    conversations_with_hits: conversations,
    ...rateOf('per_conversation', per_conversation),
    ...rateOf('per_1000_words', per_1000_words),
    unsure: per_conversation?.unsure ?? null,
  };
}

function rateOf(name: 'per_conversation' | 'per_1000_words', rate: Rate | null): Readonly<Record<string, number>> {
  if (rate === null) return {};
  return { [name]: rate.value, [`${name}_low`]: rate.interval.low, [`${name}_high`]: rate.interval.high };
}
