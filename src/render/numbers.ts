/** Numbers and dates as people write them. Own code, since the output of `Intl` differs between ICU versions. */
export interface Numbers {
  /** 1234 → 1.234 */
  readonly count: (value: number) => string;
  /** Two digits after the comma unless told; an exact zero is plain 0. */
  readonly decimal: (value: number, digits?: number) => string;
  /** An ISO date or date-time → 03.11.2025; what is no ISO date stays as it is. */
  readonly date: (iso: string) => string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const germanNumbers = germanForms('.', ',');
/** Groups stand apart by a blank that no line breaks at. */
export const austrianNumbers = germanForms('\u00A0', ',');
export const swissNumbers = germanForms('’', '.');

function germanForms(group: string, point: string): Numbers {
  return {
    count: (value) => grouped(value, 0, group, point),
    decimal: (value, digits = 2) => grouped(value, digits, group, point),
    date: (iso) => dateParts(iso, (year, month, day) => `${day}.${month}.${year}`),
  };
}

/** A date is not broken either. */
export const englishNumbers: Numbers = {
  count: (value) => grouped(value, 0, ',', '.'),
  decimal: (value, digits = 2) => grouped(value, digits, ',', '.'),
  date: (iso) =>
    dateParts(iso, (year, month, day) => [Number(day), MONTHS[Number(month) - 1] ?? month, year].join('\u00A0')),
};

/** Hours and minutes as written in an ISO date-time, 09:15; null when there is no time in it. */
export function timeOfDay(iso: string): string | null {
  return /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2})/.exec(iso)?.[1] ?? null;
}

/** Seconds into a conversation → 4:09, or 1:02:03 from an hour on. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

function grouped(value: number, digits: number, group: string, point: string): string {
  if (value === 0) return '0';
  const [whole = '', fraction] = value.toFixed(digits).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? groups : groups + point + fraction;
}

function dateParts(iso: string, write: (year: string, month: string, day: string) => string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year === undefined || month === undefined || day === undefined ? iso : write(year, month, day);
}
