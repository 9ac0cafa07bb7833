import type { LexiconFacts } from '../model/lexicon-facts.ts';
import type { CategoryCount, Rate } from '../model/report.ts';

/** What a row is, and whose. */
export const FIRST_COLUMNS = ['row', 'employee_id', 'employee', 'from', 'to', 'category'] as const;

/** The columns of a count with its interval and rates, in every table alike. */
export const FIGURE_COLUMNS = [
  'hits',
  'hits_low',
  'hits_high',
  'conversations_with_hits',
  'per_conversation',
  'per_conversation_low',
  'per_conversation_high',
  'per_1000_words',
  'per_1000_words_low',
  'per_1000_words_high',
  'unsure',
] as const;

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

/** Which lexicon counted, and how well it was measured to count the row's category: the last columns of every table. */
export const LEXICON_COLUMNS = [
  'lexicon',
  'lexicon_version',
  'lexicon_sha256',
  'lexicon_precision',
  'lexicon_recall',
] as const;

export function lexiconOf({ name, version, sha256, measured }: LexiconFacts, category: unknown) {
  const accuracy = typeof category === 'string' ? measured?.categories[category] : undefined;
  return {
    lexicon: name,
    lexicon_version: version,
    lexicon_sha256: sha256,
    lexicon_precision: accuracy?.precision ?? null,
    lexicon_recall: accuracy?.recall ?? null,
  };
}

/** All together (without a category), then each category: the lines a table has for one report, person or team. */
export function linesOf<T>(
  { total, counts }: { readonly total: T; readonly counts: Readonly<Record<string, T>> },
  categories: readonly { readonly id: string }[],
): (readonly [category: string | null, value: T])[] {
  return [
    [null, total] as const,
    ...categories.flatMap(({ id }) => {
      const count = counts[id];
      return count === undefined ? [] : [[id, count] as const];
    }),
  ];
}

function rateOf(name: 'per_conversation' | 'per_1000_words', rate: Rate | null): Readonly<Record<string, number>> {
  if (rate === null) return {};
  return { [name]: rate.value, [`${name}_low`]: rate.interval.low, [`${name}_high`]: rate.interval.high };
}
