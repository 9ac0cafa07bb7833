import { UserError } from '../errors/diagnostic.ts';

export interface PeriodOptions {
  readonly from?: string;
  readonly to?: string;
}

/** Checks `--from` and `--to`: days that exist, as YYYY-MM-DD, in order. Throws UserError otherwise. */
export function periodOf({ from, to }: PeriodOptions): PeriodOptions {
  const wrong = [...problemWith('--from', from), ...problemWith('--to', to)];
  if (wrong.length > 0) throw new UserError(...wrong);
  if (from !== undefined && to !== undefined && from > to) {
    throw new UserError({ code: 'period-reversed', params: { from, to } });
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Checks one option that is a day. Throws UserError otherwise. */
export function demandDay(option: string, value: string): void {
  const wrong = problemWith(option, value);
  if (wrong.length > 0) throw new UserError(...wrong);
}

function problemWith(option: string, value: string | undefined) {
  if (value === undefined || isDay(value)) return [];
  return [{ code: 'date-wrong', params: { option, value } }];
}

/** Date.parse rolls 2025-02-30 over into March; writing the day back shows it. */
function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
