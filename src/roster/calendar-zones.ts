import { UserError } from '../errors/diagnostic.ts';
import type { Clock } from './clock.ts';

/** A time without zone: `DTSTART:20251103T060000`, or several of them. */
const LOCAL =
  /^(DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)((?:;(?!TZID=)[^:;]*)*):(\d{8}T\d{6}(?:,\d{8}T\d{6})*)[ \t]*$/i;
/** What Outlook calls a zone that the calendar itself describes: the only names for which the parser looks that up. */
const CUSTOM = /;TZID="?((?:Customized Time Zone|\(no TZ description\)|tzone:\/\/Microsoft\/)[^":;]*)/i;

/**
 * A calendar's text in which times without zone are the house's, because the parser would take the zone of the
 * computer; and a zone named twice (`TZID=TZID=Europe/Berlin`, by Google) is named once.
 */
export function withZones(text: string, file: string, { zone }: Clock): string {
  const described = new Set<string>();
  let describing = false;
  const unfolded = text.replace(/(?:\r\n|\n|\r)[ \t]/g, '');
  const lines = unfolded.split(/\r\n|\n|\r/).map((line) => {
    if (/^BEGIN:VTIMEZONE\s*$/i.test(line)) describing = true;
    if (/^END:VTIMEZONE\s*$/i.test(line)) describing = false;
    if (describing) {
      if (/^TZID:/i.test(line)) described.add(line.slice('TZID:'.length).trim());
      return line;
    }
    const custom = CUSTOM.exec(line)?.[1];
    if (custom !== undefined && !described.has(custom)) throw unknownZone(custom, file);
    return line.replace(LOCAL, `$1$2;TZID=${zone}:$3`).replace(/;TZID=TZID=/i, ';TZID=');
  });
  return lines.join('\r\n');
}

/** Throws a UserError for a zone that nobody knows: the parser takes that of the computer instead. */
export function checkZone(zone: string | undefined, file: string, clock: Clock): void {
  if (zone === undefined || /^[+-]\d\d:?\d\d$/.test(zone) || clock.knows(zone)) return;
  throw unknownZone(zone, file);
}

function unknownZone(zone: string, file: string): UserError {
  return new UserError({ code: 'calendar-zone-unknown', params: { found: zone }, file });
}
