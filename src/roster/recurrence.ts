import type { Clock, Instant } from './clock.ts';

/** A rule that says no more than: every so many days or weeks, on these weekdays, so often or until then. */
interface PlainRule {
  /** Days since 1970. */
  readonly first: number;
  /** The time of day: `06:00`, and seconds. */
  readonly time: string;
  readonly seconds: number;
  readonly weekly: boolean;
  readonly interval: number;
  /** Monday is 0. Empty: every day, or that of the first. */
  readonly weekdays: readonly number[];
  readonly weekBegin: number;
  readonly count: number;
  readonly until: Instant;
}

const DAY = 24 * 3600 * 1000;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * When a rule recurs from an instant to another, both included; null for a rule that is not as plain as those of
 * nearly all rosters. Those must be left to the calendar's library, which takes ten times as long; besides, what
 * recurs at half past two it leaves an hour late for good when summer time begins. Takes `DTSTART;TZID=…:…` and
 * `RRULE:…` in two lines, as the library writes them.
 */
export function recurrence(
  rule: string,
  clockOf: (zone: string) => Clock | null,
): ((after: Instant, before: Instant) => readonly Instant[]) | null {
  const [, zone = '', date = '', time = '', parts = ''] =
    /^DTSTART;TZID=([^:\n]+):(\d{8})T(\d{6})\nRRULE:([^\n]+)$/.exec(rule) ?? [];
  const plain = plainRule(date, time, parts);
  const clock = plain && clockOf(zone);
  if (!clock) return null;
  return (after, before) => {
    const times: Instant[] = [];
    let count = 0;
    for (const day of daysOf(plain, Math.floor(before / DAY) + 2)) {
      const local = clock.at(new Date(day * DAY).toISOString().slice(0, 10), plain.time);
      const at = (local ?? Number.POSITIVE_INFINITY) + plain.seconds * 1000;
      count += 1;
      if (at > before || at > plain.until || count > plain.count) break;
      if (at >= after) times.push(at);
    }
    return times;
  };
}

function plainRule(date: string, time: string, parts: string): PlainRule | null {
  const given = new Map(parts.split(';').map((part) => part.split('=', 2) as [string, string]));
  const { FREQ, INTERVAL = '1', COUNT = 'Infinity', UNTIL, BYDAY, WKST = 'MO', ...others } = Object.fromEntries(given);
  const weekdays = BYDAY?.split(',').map((name) => WEEKDAYS.indexOf(name)) ?? [];
  const [year, month, day, ...end] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/
      .exec(UNTIL ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  const until =
    UNTIL === undefined ? Number.POSITIVE_INFINITY : Date.UTC(year ?? Number.NaN, (month ?? 0) - 1, day, ...end);
  const first = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6)));
  const rule = {
    first: first / DAY,
    time: `${time.slice(0, 2)}:${time.slice(2, 4)}`,
    seconds: Number(time.slice(4)),
    weekly: FREQ === 'WEEKLY',
    interval: Number(INTERVAL),
    weekdays,
    weekBegin: WEEKDAYS.indexOf(WKST),
    count: Number(COUNT),
    until,
  };
  const plain =
    (FREQ === 'DAILY' || FREQ === 'WEEKLY') &&
    Object.keys(others).length === 0 &&
    [...weekdays, rule.weekBegin].every((weekday) => weekday >= 0) &&
    Number.isInteger(rule.interval) &&
    rule.interval > 0 &&
    !Number.isNaN(rule.count) &&
    !Number.isNaN(until);
  return plain && date !== '' ? rule : null;
}

/** The days of a rule up to one that is not included. */
function* daysOf({ first, weekly, interval, weekdays, weekBegin }: PlainRule, end: number): Generator<number> {
  const weekday = (day: number) => (((day + 3) % 7) + 7) % 7;
  if (!weekly) {
    for (let day = first; day < end; day += interval) {
      if (weekdays.length === 0 || weekdays.includes(weekday(day))) yield day;
    }
    return;
  }
  const within = (of: number) => (of - weekBegin + 7) % 7;
  const given = weekdays.length === 0 ? [weekday(first)] : weekdays;
  const offsets = [...new Set(given.map(within))].toSorted((a, b) => a - b);
  for (let week = first - within(weekday(first)); week < end; week += 7 * interval) {
    for (const offset of offsets) if (week + offset >= first) yield week + offset;
  }
}
