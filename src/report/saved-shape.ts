import type { Report } from '../model/report.ts';

/**
 * The shape of a saved report as plain data, so that two can read it: `as-written.ts`, which is fast, and `saved.ts`,
 * which says what is wrong. Keys stand in the order in which reports are written.
 */
export type Shape =
  | { readonly is: 'text' | 'count' | 'number' | 'boolean' | 'text-or-number' }
  | { readonly is: 'exactly'; readonly value: string | true }
  | { readonly is: 'maybe' | 'list' | 'record'; readonly of: Shape }
  | { readonly is: 'object'; readonly keys: Readonly<Record<string, Shape | Optional>> };

/** The shape of a key that may be missing. */
export interface Optional {
  readonly is: 'optional';
  readonly of: Shape;
}

/** The type of the values of a shape. */
export type ValueOf<S> = S extends { is: keyof Plain }
  ? Plain[S['is']]
  : S extends { is: 'exactly'; value: infer V }
    ? V
    : S extends { is: 'maybe'; of: infer O }
      ? ValueOf<O> | null
      : S extends { is: 'list'; of: infer O }
        ? readonly ValueOf<O>[]
        : S extends { is: 'record'; of: infer O }
          ? Readonly<Record<string, ValueOf<O>>>
          : S extends { is: 'object'; keys: infer K }
            ? { readonly [N in keyof K as K[N] extends Optional ? never : N]: ValueOf<K[N]> } & {
                readonly [N in keyof K as K[N] extends Optional ? N : never]?: K[N] extends Optional
                  ? ValueOf<K[N]['of']>
                  : never;
              }
            : never;

interface Plain {
  readonly text: string;
  readonly count: number;
  readonly number: number;
  readonly boolean: boolean;
  readonly 'text-or-number': string | number;
}

const text = { is: 'text' } as const;
const count = { is: 'count' } as const;
const number = { is: 'number' } as const;
const boolean = { is: 'boolean' } as const;
const exactly = <const V extends string | true>(value: V) => ({ is: 'exactly', value }) as const;
const maybe = <const S extends Shape>(of: S) => ({ is: 'maybe', of }) as const;
const list = <const S extends Shape>(of: S) => ({ is: 'list', of }) as const;
const record = <const S extends Shape>(of: S) => ({ is: 'record', of }) as const;
const optional = <const S extends Shape>(of: S) => ({ is: 'optional', of }) as const;
const object = <const K extends Readonly<Record<string, Shape | Optional>>>(keys: K) =>
  ({ is: 'object', keys }) as const;

const interval = object({ low: number, high: number });
const rate = object({ value: number, interval, unsure: boolean });

const categoryCount = object({
  hits: count,
  conversations: count,
  interval,
  per_conversation: maybe(rate),
  per_1000_words: maybe(rate),
});

const evidence = object({
  conversation_id: text,
  turn: count,
  employee: maybe(text),
  employee_id: maybe(text),
  category: text,
  entry: text,
  start: count,
  end: count,
  text,
  counted: boolean,
  reason: optional(text),
  cue: optional(text),
  started_at: maybe(text),
  at: maybe(number),
  desk: maybe(text),
  file: text,
  sentence: text,
  sentence_start: count,
  sentence_end: count,
  customer_before: maybe(text),
  attribution: optional(exactly('roster')),
});

const skipped = object({
  code: text,
  file: text,
  line: maybe(count),
  conversation_id: maybe(text),
  turn: maybe(count),
  params: record({ is: 'text-or-number' }),
  words: optional(count),
});

const counts = record(count);
const talk = object({
  conversation_id: text,
  started_at: maybe(text),
  turns: count,
  words: count,
  counts,
  pointers: optional(list(object({ category: text, entry: text, named: list(text) }))),
});
const stretch = object({ from: text, to: text, conversations: count, words: count, hits: count, interval, counts });
const accuracy = object({ precision: number, recall: number });
const measured = object({ on: text, conversations: count, marks: count, categories: record(accuracy) });
const period = object({ from: maybe(text), to: maybe(text) });
const exposure = object({ conversations: count, turns: count, words: count });
const earlier = object({ period, exposure, counts: record(categoryCount), total: categoryCount });

export const SCHEMA = 'rotation/report/1';

export const SAVED_REPORT = object({
  schema: exactly(SCHEMA),
  tool: object({ name: exactly('rotation'), version: text }),
  lexicon: object({ name: text, version: text, sha256: text, measured: optional(measured) }),
  employee: object({ id: maybe(text), name: maybe(text) }),
  period,
  desks: list(text),
  exposure,
  rules: object({ min_conversations: count, min_words: count, unsure_below: count }),
  categories: list(object({ id: text, title: text })),
  counts: record(categoryCount),
  total: categoryCount,
  hits: list(evidence),
  suppressed: list(evidence),
  suggestions: list(object({ entry: text, category: text, hits: count, said: text, better: text })),
  talks: optional(list(talk)),
  course: optional(list(stretch)),
  named: optional(list(object({ category: text, word: text, of: text, hits: count }))),
  notes: optional(list(object({ entry: text, note: text }))),
  masking: optional(object({ rules: list(object({ id: text, places: count })) })),
  turns_by_roster: optional(count),
  previous: optional(list(earlier)),
  pseudonyms: optional(text),
  shared: optional(exactly(true)),
  skipped: list(skipped),
});

/** What the shape cannot say: that every category is counted. */
export function countsEvery({ categories, counts }: Pick<Report, 'categories' | 'counts'>): boolean {
  return categories.every(({ id }) => Object.hasOwn(counts, id));
}
