import { type Note, type Place, warning } from './events.ts';

export interface Identity {
  readonly employee_id: string | null;
  readonly employee_name: string | null;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An optional text: blank is nothing, a number is its digits, anything else is worth a warning and then nothing. */
export function textField(object: Record<string, unknown>, field: string, place: Place, notes: Note[]): string | null {
  const value = object[field];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  notes.push(warning('field-not-text', place, { field }));
  return null;
}

export function identityOf(object: Record<string, unknown>, place: Place, notes: Note[]): Identity {
  return {
    employee_id: textField(object, 'employee_id', place, notes),
    employee_name: textField(object, 'employee_name', place, notes),
  };
}
