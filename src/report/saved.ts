import { z } from 'zod';
import { UserError } from '../errors/diagnostic.ts';
import type { Report } from '../model/report.ts';
import { countsEvery, type Optional, SAVED_REPORT, SCHEMA, type Shape, type ValueOf } from './saved-shape.ts';

/** Keys that a later version adds are passed over: the contract only grows. */
const report = schemaOf(SAVED_REPORT).refine((value) => countsEvery(value as Report), { path: ['counts'] });

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
  if (result.success) return result.data as ValueOf<typeof SAVED_REPORT>;
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

function schemaOf(shape: Shape): z.ZodType {
  switch (shape.is) {
    case 'text':
      return z.string();
    case 'count':
      return z.int().min(0);
    case 'number':
      return z.number();
    case 'boolean':
      return z.boolean();
    case 'text-or-number':
      return z.union([z.string(), z.number()]);
    case 'exactly':
      return z.literal(shape.value);
    case 'maybe':
      return schemaOf(shape.of).nullable();
    case 'list':
      return z.array(schemaOf(shape.of));
    case 'record':
      return z.record(z.string(), schemaOf(shape.of));
    case 'object':
      return z.object(Object.fromEntries(Object.entries(shape.keys).map(([key, one]) => [key, keyOf(one)])));
  }
}

function keyOf(shape: Shape | Optional): z.ZodType {
  return shape.is === 'optional' ? z.exactOptional(schemaOf(shape.of)) : schemaOf(shape);
}
