import type { Tally } from '../model/tally.ts';
import { localDate } from './local-date.ts';

/** Reads a line of `rotation tally`; null when it is none. Keys may stand in any order, and null ones may be missing. */
export function parseTally(line: string): Tally | null {
  const found = parseJson(line);
  if (typeof found !== 'object' || found === null) return null;
  const {
    conversation_id,
    employee = null,
    employee_id = null,
    date = null,
    turns,
    words,
    counts,
  } = found as Untrusted;
  if (typeof conversation_id !== 'string' || !isName(employee) || !isName(employee_id)) return null;
  if (!isName(date) || date !== localDate(date) || !isCount(turns) || !isCount(words)) return null;
  if (typeof counts !== 'object' || counts === null || !Object.values(counts).every(isCount)) return null;
  return { conversation_id, employee, employee_id, date, turns, words, counts: counts as Tally['counts'] };
}

type Untrusted = { readonly [Key in keyof Tally]?: unknown };

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isName(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
