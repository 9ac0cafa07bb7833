import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { UserError } from '../errors/diagnostic.ts';
import { type Attributor, attributor } from './attributor.ts';
import { dutiesInCalendar } from './calendar.ts';
import { type Clock, openClock } from './clock.ts';
import { type Duty, dutiesOf, shiftsOf } from './duty.ts';
import { addEmployees, openStaff, type Staff } from './staff.ts';
import { addUsers, isJson } from './users.ts';

/** The files that say who sat where when, as given by the user. */
export interface RosterFiles {
  /** CSV or iCalendar; several add up. */
  readonly roster?: readonly string[];
  readonly shifts?: string;
  /** Tables or Zendesk's users; several add up. */
  readonly employees?: readonly string[];
  /** IANA zone of local times; Europe/Berlin when missing. */
  readonly timeZone?: string;
}

/** Reads them all. Throws a UserError for what is missing or cannot be understood. */
export async function readRoster(files: RosterFiles, cwd: string): Promise<Attributor> {
  const { roster = [], shifts, employees = [], timeZone = 'Europe/Berlin' } = files;
  const clock = clockOf(timeZone);
  const staff = openStaff();
  await addStaff(staff, employees, cwd);
  const times = shifts === undefined ? null : await shiftsOf(await bytesOf(shifts, cwd), shifts);
  const duties: Duty[] = [];
  for (const file of roster) {
    const bytes = await bytesOf(file, cwd);
    const calendar = /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(bytes.toString('utf8', 0, 200));
    const found = calendar
      ? await dutiesInCalendar(bytes.toString(), file, staff, clock)
      : await dutiesOf(bytes, file, times, clock);
    const people = new Set(found.map(({ person }) => person));
    for (const person of people) staff.add(person);
    // Rosters often know the id only.
    const known = new Map([...people].map((person) => [person, staff.only(person.id ?? person.name) ?? person]));
    for (const duty of found) duties.push({ ...duty, person: known.get(duty.person) ?? duty.person });
  }
  return attributor({ duties: roster.length === 0 ? null : duties, staff, clock });
}

/** Tables first: by their ids people are to be called. */
async function addStaff(staff: Staff, files: readonly string[], cwd: string): Promise<void> {
  const users: [Buffer, string][] = [];
  for (const file of files) {
    const bytes = await bytesOf(file, cwd);
    if (isJson(bytes)) users.push([bytes, file]);
    else await addEmployees(staff, bytes, file);
  }
  for (const [bytes, file] of users) addUsers(staff, bytes, file);
}

function clockOf(zone: string): Clock {
  try {
    return openClock(zone);
  } catch {
    throw new UserError({ code: 'time-zone-unknown', params: { value: zone } });
  }
}

async function bytesOf(file: string, cwd: string): Promise<Buffer> {
  try {
    return await readFile(isAbsolute(file) ? file : join(cwd, file));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UserError({ code: 'roster-unreadable', params: { reason }, file });
  }
}
