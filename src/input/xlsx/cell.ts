/** What a cell can hold; times are dates of 1899, dates are local times written as UTC. */
type Value = string | number | boolean | Date | null | undefined;

/** Day 0 of Excel's calendar. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Up to here it is a time or a duration (`[h]:mm`), not a day. */
const FIRST_DAY = Date.UTC(1900, 0, 10);

/** A cell as it would stand in a CSV file: `2025-11-03T09:15:00`, `2025-11-03`, `00:00:04`, `4.2`, text as it is. */
export function cellText(value: Value): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  // Fractions of a day are never whole seconds.
  const at = Math.round(value.getTime() / 1000) * 1000;
  if (Number.isNaN(at)) return '';
  if (at < FIRST_DAY) return clock((at - DAY_ZERO) / 1000);
  const iso = new Date(at).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

function clock(seconds: number): string {
  const total = Math.max(0, seconds);
  const parts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
