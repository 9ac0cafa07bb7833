import { DateTime } from 'luxon';

/** Milliseconds since 1970. */
export type Instant = number;

/** Local times of one zone as instants. */
export interface Clock {
  /** Its IANA name. */
  readonly zone: string;
  /** Whether a zone of that name exists. */
  knows(zone: string): boolean;
  /** ISO 8601 or `03.11.2025 06:00`; local where no offset is given. Null: no time at all. */
  instant(text: string): Instant | null;
  /**
   * All instants that an ISO time can mean: two in the hour that comes twice in October, none for a date alone.
   */
  meant(iso: string): readonly Instant[];
  /** A day and a time of that day (`22:00`, `24:00`), so many days later. Null: no such day or time. */
  at(date: string, time: string, daysLater?: number): Instant | null;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Throws a RangeError for a zone that does not exist. */
export function openClock(zone: string): Clock {
  const zones = new Map<string, boolean>();
  const knows = (name: string) => {
    const known = zones.get(name) ?? DateTime.local().setZone(name).isValid;
    zones.set(name, known);
    return known;
  };
  if (!knows(zone)) throw new RangeError(zone);
  const dayOf = remembered((date: string) => {
    const iso = isoOf(date);
    const time = Date.parse(iso);
    if (/^\d{4}-\d\d-\d\d$/.test(iso)) return isoDay(time / DAY) === iso ? time / DAY : null;
    // A week or a whole time: the day it is on here.
    const here = DateTime.fromISO(iso, { zone }).startOf('day').setZone('utc', { keepLocalTime: true });
    return here.isValid ? here.toMillis() / DAY : null;
  });
  const midnight = remembered((day: number) => instantOf(DateTime.fromISO(isoDay(day), { zone })));
  const written = remembered((iso: string) => instantOf(DateTime.fromISO(iso, { zone, setZone: true })));
  return {
    zone,
    knows,
    at,
    instant(text) {
      // A time alone would be one of today.
      if (!/\d[T ]\d.*:\d/i.test(text)) return null;
      const iso = isoOf(text);
      const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::00)?$/.exec(iso) ?? [];
      return date === undefined || time === undefined ? written(iso) : at(date, time);
    },
    meant(iso) {
      const time = DateTime.fromISO(iso, { zone });
      if (!time.isValid || !/T\d/.test(iso)) return [];
      if (/(?:Z|[+-]\d\d:?\d\d)$/.test(iso)) return [time.toMillis()];
      return time.getPossibleOffsets().map((possible) => possible.toMillis());
    },
  };

  function at(date: string, time: string, daysLater = 0): Instant | null {
    const [hour, minute] = /^(\d{1,2})[:.](\d\d)(?::\d\d)?$/.exec(time)?.slice(1).map(Number) ?? [];
    if (hour === undefined || minute === undefined || hour > 24 || minute > 59) return null;
    const day = dayOf(date);
    if (day === null) return null;
    const today = day + daysLater + Math.floor(hour / 24);
    const begin = midnight(today);
    const end = midnight(today + 1);
    if (begin === null || end === null) return null;
    // On a day of 24 hours the clocks were not set: no need to ask luxon, whose answers take some 30 µs.
    if (end - begin === DAY) return begin + ((hour % 24) * 60 + minute) * MINUTE;
    return instantOf(DateTime.fromMillis(begin, { zone }).set({ hour: hour % 24, minute }));
  }
}

function instantOf(time: DateTime): Instant | null {
  return time.isValid ? time.toMillis() : null;
}

/** `3.11.2025 6:00` as ISO 8601; what is neither stays as it is. */
function isoOf(text: string): string {
  return text
    .replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})(?=$| )/, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/ (?=\d:)/, ' 0')
    .replace(' ', 'T');
}

/** So many answers are kept: more than a roster has days. */
const MOST_KEPT = 10_000;

/** The same days come again in row after row. */
function remembered<Given extends string | number>(read: (given: Given) => number | null): typeof read {
  const known = new Map<Given, number | null>();
  return (given) => {
    const found = known.get(given);
    if (found !== undefined) return found;
    if (known.size === MOST_KEPT) known.clear();
    const answer = read(given);
    known.set(given, answer);
    return answer;
  };
}

/** A day by its number since 1970; nothing for one that no calendar has. */
function isoDay(day: number): string {
  const time = new Date(day * DAY);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10);
}
