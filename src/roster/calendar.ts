import type { Attendee, CalendarComponent, ParameterValue, VEvent } from 'node-ical';
import { UserError } from '../errors/diagnostic.ts';
import { timesOf } from './calendar-times.ts';
import { checkZone, withZones } from './calendar-zones.ts';
import { type Clock, openClock } from './clock.ts';
import type { Duty } from './duty.ts';
import type { Person, Staff } from './staff.ts';

/** So many duties of a calendar are kept: 200 desks in three shifts for nearly seven years. They take a gigabyte. */
const MOST_DUTIES = 1_500_000;

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
  const trying = <T>(run: () => T): T => {
    try {
      return strictly(run);
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      throw new UserError({ code: 'calendar-broken', params: { reason }, file });
    }
  };
  const components = trying(() => Object.values(ical.sync.parseICS(zoned)) as (CalendarComponent | undefined)[]);
  const events = components.filter((one): one is VEvent => one?.type === 'VEVENT' && one.status !== 'CANCELLED');
  const duties: Duty[] = [];
  const clockOf = clocks(clock);
  const placeOf = (event: VEvent) => {
    const people = peopleOf(event, staff);
    if (people.length === 0) {
      throw new UserError({ code: 'calendar-nobody', params: { found: plain(event.summary) || '–' }, file });
    }
    // A torn event has no start, whatever its type says; that it is broken is found out below.
    for (const time of [event.start, event.end]) checkZone(time?.tz, file, clock);
    return { people, desk: plain(event.location) || null };
  };
  for (const event of events) {
    const usual = placeOf(event);
    for (const { from, to, event: one } of trying(() => timesOf(event, ical.expandRecurringEvent, clock, clockOf))) {
      const { people, desk } = one === event ? usual : placeOf(one);
      if (duties.length + people.length > MOST_DUTIES) {
        throw new UserError({ code: 'calendar-too-long', params: { most: MOST_DUTIES }, file });
      }
      for (const person of people) duties.push({ person, desk, from, to });
    }
  }
  return duties;
}

/** What the parser warns of and passes over would leave somebody at a desk whose duty was cancelled or moved. */
const PASSED_OVER = /Invalid exdate|Invalid recurrenceid|malformed DURATION/;

/**
 * Does what the parser does, and throws for what it only writes a warning of. It throws anything at broken calendars
 * anyway, also when what it parsed is used.
 */
function strictly<T>(run: () => T): T {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (warning: unknown) => void warnings.push(String(warning));
  try {
    const found = run();
    const wrong = warnings.find((warning) => PASSED_OVER.test(warning));
    if (wrong !== undefined) throw new Error(wrong.replace('[node-ical] ', ''));
    return found;
  } finally {
    console.warn = warn;
  }
}

/** Of any zone that exists, opened once. */
function clocks(house: Clock): (zone: string) => Clock | null {
  const known = new Map([[house.zone, house]]);
  return (zone) => {
    const clock = known.get(zone) ?? (house.knows(zone) ? openClock(zone) : null);
    if (clock) known.set(zone, clock);
    return clock;
  };
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
