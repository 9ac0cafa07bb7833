import { UserError } from '../errors/diagnostic.ts';
import type { Attributor } from '../roster/attributor.ts';
import type { RosterFiles } from '../roster/roster.ts';

/** Reads the roster where one is given; its code is loaded only then. Throws UserError. */
export async function openRoster(files: RosterFiles, cwd: string): Promise<Attributor | null> {
  const { roster, shifts, employees, timeZone } = files;
  if (roster === undefined && (shifts !== undefined || timeZone !== undefined)) {
    const option = shifts === undefined ? '--time-zone' : '--shifts';
    throw new UserError({ code: 'roster-needed', params: { option } });
  }
  if (roster === undefined && employees === undefined) return null;
  return (await import('../roster/roster.ts')).readRoster(files, cwd);
}
