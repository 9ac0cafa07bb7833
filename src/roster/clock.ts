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

/** Throws a RangeError for a zone that does not exist. */
export function openClock(zone: string): Clock {
  const knows = (name: string) => DateTime.local().setZone(name).isValid;
  if (!knows(zone)) throw new RangeError(zone);
  return {
    zone,
    knows,
    instant(text) {
      const iso = DateTime.fromISO(text.replace(' ', 'T'), { zone });
      const local = iso.isValid ? iso : DateTime.fromFormat(text, 'd.M.yyyy H:mm', { zone });
      return local.isValid && /\d:\d/.test(text) ? local.toMillis() : null;
    },
    meant(iso) {
      const time = DateTime.fromISO(iso, { zone });
      if (!time.isValid || !/T\d/.test(iso)) return [];
      if (/(?:Z|[+-]\d\d:?\d\d)$/.test(iso)) return [time.toMillis()];
      return time.getPossibleOffsets().map((possible) => possible.toMillis());
    },
    at(date, time, daysLater = 0) {
      const day = [DateTime.fromISO(date, { zone }), DateTime.fromFormat(date, 'd.M.yyyy', { zone })].find(
        (read) => read.isValid,
      );
      const [, hour, minute] = /^(\d{1,2})[:.](\d\d)(?::\d\d)?$/.exec(time) ?? [];
      if (!day || hour === undefined || Number(hour) > 24 || Number(minute) > 59) return null;
      const later = day.plus({ days: daysLater + (hour === '24' ? 1 : 0) });
      return later.set({ hour: Number(hour) % 24, minute: Number(minute) }).toMillis();
    },
  };
}
