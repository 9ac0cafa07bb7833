import type { VEvent } from 'node-ical';
import type { Clock, Instant } from './clock.ts';
import { recurrence } from './recurrence.ts';

/** A duty that recurs for ever is followed for so many years. */
const YEARS = 5;
/** So many recurrences of one event, and no more: hourly for five years is nobody's roster. */
const MOST = 5000;

type Expand = typeof import('node-ical').expandRecurringEvent;

interface Time {
  readonly from: Instant;
  readonly to: Instant;
  /** The event itself, or what took its place that time. */
  readonly event: VEvent;
}

/**
 * From when to when an event lasts, each time it recurs and was not cancelled. Throws whatever the parser's `expand`
 * throws.
 */
export function timesOf(
  event: VEvent,
  expand: Expand,
  clock: Clock,
  clockOf: (zone: string) => Clock | null,
): readonly Time[] {
  const begin = event.start;
  const until = new Date(begin.getTime());
  until.setUTCFullYear(until.getUTCFullYear() + YEARS);
  hasten(event, clockOf);
  const instances = event.rrule
    ? expand(event, { from: new Date(begin.getTime() - 1), to: until }).slice(0, MOST)
    : [{ start: begin, end: event.end ?? begin, isFullDay: event.datetype === 'date', event }];
  return instances.flatMap(({ start, end, isFullDay, event: one }) => {
    if (one.status === 'CANCELLED') return [];
    // A whole day is one of the house's zone, wherever the computer stands.
    const from = isFullDay ? clock.at(dayOf(start), '00:00') : start.getTime();
    const to = isFullDay ? clock.at(dayOf(end), '00:00') : end.getTime();
    return from !== null && to !== null && to > from ? [{ from, to, event: one }] : [];
  });
}

/** Exceptions and moved dates are the parser's business; only when a plain rule recurs is worked out here. */
function hasten({ rrule, start }: VEvent, clockOf: (zone: string) => Clock | null): void {
  const times = rrule && recurrence(String(rrule), clockOf);
  if (!times) return;
  const dateOf = (at: Instant): Date => {
    const date = new Date(at);
    if (!start.dateOnly) return date;
    // The parser writes a day as midnight in UTC, and hands it out as midnight where the computer stands.
    const day = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
    return Object.assign(day, { dateOnly: true });
  };
  const between = (after: Date, before: Date) => times(after.getTime(), before.getTime()).map(dateOf);
  Object.assign(rrule, { between });
}

function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
