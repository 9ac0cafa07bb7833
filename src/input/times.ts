/**
 * Seconds from the start of a conversation, from a number, `4.2`, `4,2`, `mm:ss`, `hh:mm:ss[.mmm]`, or an ISO time
 * (then the conversation's own start must be known, both with or both without an offset). Null: not understood.
 */
export function secondsOf(value: unknown, startedAt: string | null): number | null {
  if (typeof value === 'number') return finite(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return finite(Number(text.replace(',', '.')));
  const clock = /^(-?)(?:(\d+):)?(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)$/.exec(text);
  if (clock) {
    const [, sign, hours = '0', minutes, seconds = ''] = clock;
    const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
    return finite(sign ? -total : total);
  }
  const instant = isoOf(text);
  if (instant === null || startedAt === null || hasOffset(instant) !== hasOffset(startedAt)) return null;
  const seconds = (utc(instant) - utc(startedAt)) / 1000;
  return finite(seconds);
}

function finite(seconds: number): number | null {
  return Number.isFinite(seconds) ? seconds : null;
}

/**
 * A date, or date and time, as ISO 8601: ISO stays as it is; `03.11.2025 09:15`, `3. November 2025` and the like are
 * rewritten, without offset, since the source names none. Null: not understood, or no such day.
 */
export function isoOf(value: string): string | null {
  const text = value.trim();
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (iso) return exists(iso[1], iso[2], iso[3], iso[4], iso[5]) ? text.replace(' ', 'T') : null;
  const german = GERMAN_DATE.exec(text);
  if (!german) return null;
  const [, day = '', month = '', shortYear = '', hour, minute, second = '00'] = german;
  const year = shortYear.length === 2 ? `20${shortYear}` : shortYear;
  const monthNumber = /\d/.test(month)
    ? Number(month)
    : MONTHS.indexOf(month.slice(0, 3).toLowerCase().replace('jän', 'jan')) + 1;
  if (!exists(year, monthNumber, day, hour, minute)) return null;
  const date = `${year}-${twoDigits(monthNumber)}-${twoDigits(day)}`;
  return hour === undefined ? date : `${date}T${twoDigits(hour)}:${minute}:${second}`;
}

const GERMAN_DATE =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})\.\s*(\d{1,2}\.|\p{L}{3,9}\.?)\s*(\d{4}|\d\d)(?:(?:,|\s+um)?\s+(\d{1,2})[:.](\d\d)(?::(\d\d))?(?:\s*Uhr)?)?$/u;
const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];

/** An instant in milliseconds since 1970 as ISO 8601 in UTC; null for what is no date. */
export function isoOfEpoch(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? date.toISOString() : null;
}

function exists(year: unknown, month: unknown, day: unknown, hour: unknown = 0, minute: unknown = 0): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return (
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60
  );
}

function twoDigits(value: string | number): string {
  return String(value).padStart(2, '0');
}

function hasOffset(iso: string): boolean {
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(iso);
}

/** Only differences are taken, so a time without offset may be read as UTC. */
function utc(iso: string): number {
  return Date.parse(hasOffset(iso) ? iso : `${iso.includes('T') ? iso : `${iso}T00:00:00`}Z`);
}
