/** Days between Excel's two calendars, and day 0 of the usual one. */
const YEARS_1900_TO_1904 = 1462;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Up to here it is a time or a duration (`[h]:mm`), not a day. */
const FIRST_DAY = Date.UTC(1900, 0, 10);
const DAY = 86_400_000;

/** A number that is shown as a date: local time, written as UTC; times and durations are dates of 1899. */
export function dateOf(days: number, from1904: boolean): Date {
  const shifted = from1904 && DAY_ZERO + days * DAY >= FIRST_DAY ? days + YEARS_1900_TO_1904 : days;
  return new Date(DAY_ZERO + shifted * DAY);
}

/** A cell as it would stand in a CSV file: `2025-11-03T09:15:00`, `2025-11-03`, `00:00:04`, `4.2`. */
export function cellText(value: number | Date): string {
  if (typeof value === 'number') return String(value);
  // Fractions of a day are never whole seconds.
  const at = Math.round(value.getTime() / 1000) * 1000;
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  if (at < FIRST_DAY) return clock((at - DAY_ZERO) / 1000);
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

function clock(seconds: number): string {
  const total = Math.max(0, seconds);
  const parts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
