import { z } from 'zod';
import { UserError } from '../errors/diagnostic.ts';
import type { Report } from '../model/report.ts';

const SCHEMA = 'rotation/report/1';

const count = z.int().min(0);
const text = z.string();
const maybe = text.nullable();
const interval = z.object({ low: z.number(), high: z.number() });
const rate = z.object({ value: z.number(), interval, unsure: z.boolean() });

const categoryCount = z.object({
  hits: count,
  conversations: count,
  interval,
  per_conversation: rate.nullable(),
  per_1000_words: rate.nullable(),
});

const evidence = z.object({
  conversation_id: text,
  turn: count,
  employee: maybe,
  employee_id: maybe,
  category: text,
  entry: text,
  start: count,
  end: count,
  text,
  counted: z.boolean(),
  reason: z.exactOptional(text),
  cue: z.exactOptional(text),
  started_at: maybe,
  at: z.number().nullable(),
  desk: maybe,
  file: text,
  sentence: text,
  sentence_start: count,
  sentence_end: count,
  customer_before: maybe,
  attribution: z.exactOptional(z.literal('roster')),
});

const skipped = z.object({
  code: text,
  file: text,
  line: count.nullable(),
  conversation_id: maybe,
  turn: count.nullable(),
  params: z.record(text, z.union([text, z.number()])),
  words: z.exactOptional(count),
});

const counts = z.record(text, count);
const pointer = z.object({ category: text, entry: text, named: z.array(text) });
const talk = z.object({
  conversation_id: text,
  started_at: maybe,
  turns: count,
  words: count,
  counts,
  pointers: z.exactOptional(z.array(pointer)),
});
const stretch = z.object({ from: text, to: text, conversations: count, words: count, hits: count, interval, counts });
const accuracy = z.object({ precision: z.number(), recall: z.number() });
const measured = z.object({ on: text, conversations: count, marks: count, categories: z.record(text, accuracy) });
const period = z.object({ from: maybe, to: maybe });
const exposure = z.object({ conversations: count, turns: count, words: count });
const earlier = z.object({ period, exposure, counts: z.record(text, categoryCount), total: categoryCount });

/** Keys that a later version adds are passed over: the contract only grows. */
const report = z
  .object({
    schema: z.literal(SCHEMA),
    tool: z.object({ name: z.literal('rotation'), version: text }),
    lexicon: z.object({ name: text, version: text, sha256: text, measured: z.exactOptional(measured) }),
    employee: z.object({ id: maybe, name: maybe }),
    period,
    desks: z.array(text),
    exposure,
    rules: z.object({ min_conversations: count, min_words: count, unsure_below: count }),
    categories: z.array(z.object({ id: text, title: text })),
    counts: z.record(text, categoryCount),
    total: categoryCount,
    hits: z.array(evidence),
    suppressed: z.array(evidence),
    suggestions: z.array(z.object({ entry: text, category: text, hits: count, said: text, better: text })),
    talks: z.exactOptional(z.array(talk)),
    course: z.exactOptional(z.array(stretch)),
    named: z.exactOptional(z.array(z.object({ category: text, word: text, of: text, hits: count }))),
    notes: z.exactOptional(z.array(z.object({ entry: text, note: text }))),
    masking: z.exactOptional(z.object({ rules: z.array(z.object({ id: text, places: count })) })),
    previous: z.exactOptional(z.array(earlier)),
    turns_by_roster: z.exactOptional(count),
    shared: z.exactOptional(z.literal(true)),
    pseudonyms: z.exactOptional(text),
    skipped: z.array(skipped),
  })
  .refine(({ categories, counts }) => categories.every(({ id }) => Object.hasOwn(counts, id)), {
    path: ['counts'],
  });

/**
 * Reads a saved report back (the JSON renderer writes it). `file` is only for messages.
 * Throws UserError with one diagnostic per problem when the text is no rotation/report/1.
 */
export function parseReport(json: string, file: string): Report {
  const data = parseJson(json, file);
  const found = typeof data === 'object' && data !== null && 'schema' in data ? data.schema : undefined;
  if (found !== SCHEMA) {
    throw new UserError({ code: 'report-other-schema', params: { found: String(found ?? '–').slice(0, 80) }, file });
  }
  const result = report.safeParse(data);
  if (result.success) return result.data;
  throw new UserError(
    ...result.error.issues.map(({ path, code }) => ({
      code: 'report-invalid',
      params: { path: path.join('.'), problem: code },
      file,
    })),
  );
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new UserError({ code: 'report-not-json', params: {}, file });
  }
}
