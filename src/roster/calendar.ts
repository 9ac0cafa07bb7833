import type { Attendee, CalendarComponent, ParameterValue, VEvent } from 'node-ical';
import { UserError } from '../errors/diagnostic.ts';
import { checkZone, withZones } from './calendar-zones.ts';
import type { Clock } from './clock.ts';
import type { Duty } from './duty.ts';
import type { Person, Staff } from './staff.ts';

/** A duty that recurs for ever is followed for so many years. */
const YEARS = 5;
/** So many recurrences of one event, and no more: hourly for five years is nobody's roster. */
const MOST = 5000;

/**
 * Reads a calendar: each event a duty, its desk the LOCATION, the employee the ATTENDEE's name or address or, without
 * one, the SUMMARY („Spätdienst Weber“ is nobody, „Anna Weber“ must be in the staff file). Loaded only for `.ics`.
 * Throws a UserError for events that name nobody known, because the one beside them would look like the only one there.
 */
export async function dutiesInCalendar(
  text: string,
  file: string,
  staff: Staff,
  clock: Clock,
): Promise<readonly Duty[]> {
  const { default: ical } = await import('node-ical');
  const zoned = withZones(text, file, clock);
  /** The parser throws anything at broken calendars, also when what it parsed is used. */
  const trying = <T>(run: () => T): T => {
    try {
      return run();
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      throw new UserError({ code: 'calendar-broken', params: { reason }, file });
    }
  };
  const components = trying(() => Object.values(ical.sync.parseICS(zoned)) as (CalendarComponent | undefined)[]);
  const events = components.filter((one): one is VEvent => one?.type === 'VEVENT' && one.status !== 'CANCELLED');
  return events.flatMap((event) => {
    const people = peopleOf(event, staff);
    if (people.length === 0) {
      throw new UserError({ code: 'calendar-nobody', params: { found: plain(event.summary) || '–' }, file });
    }
    const desk = plain(event.location) || null;
    // A torn event has no start, whatever its type says; that it is broken is found out below.
    for (const time of [event.start, event.end]) checkZone(time?.tz, file, clock);
    const times = trying(() => timesOf(event, ical.expandRecurringEvent, clock));
    return times.flatMap((each) => people.map((person) => ({ person, desk, ...each })));
  });
}

type Expand = typeof import('node-ical').expandRecurringEvent;

function timesOf(event: VEvent, expand: Expand, clock: Clock): readonly { from: number; to: number }[] {
  const begin = event.start;
  const until = new Date(begin.getTime());
  until.setUTCFullYear(until.getUTCFullYear() + YEARS);
  const instances = event.rrule
    ? expand(event, { from: new Date(begin.getTime() - 1), to: until }).slice(0, MOST)
    : [{ start: begin, end: event.end ?? begin, isFullDay: event.datetype === 'date' }];
  return instances.flatMap(({ start, end, isFullDay }) => {
    // A whole day is one of the house's zone, wherever the computer stands.
    const from = isFullDay ? clock.at(dayOf(start), '00:00') : start.getTime();
    const to = isFullDay ? clock.at(dayOf(end), '00:00') : end.getTime();
    return from !== null && to !== null && to > from ? [{ from, to }] : [];
  });
}

function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whoever is invited; a name that the staff file does not know is a name all the same. */
function peopleOf({ attendee, summary }: VEvent, staff: Staff): readonly Person[] {
  const invited = [attendee ?? []].flat().map((one) => labelsOf(one));
  if (invited.length === 0) {
    return [staff.only(plain(summary)) ?? []].flat();
  }
  return invited.map(
    ({ address, name }) => staff.only(address) ?? staff.only(name) ?? { id: null, name: name || address },
  );
}

function labelsOf(attendee: Attendee): { readonly address: string; readonly name: string } {
  const address = plain(attendee).replace(/^mailto:/i, '');
  const name = typeof attendee === 'string' ? '' : (attendee.params.CN ?? '');
  return { address, name: name.replace(/^"|"$/g, '') };
}

function plain(value: ParameterValue | Attendee | undefined): string {
  return (typeof value === 'string' ? value : (value?.val ?? '')).trim();
}
