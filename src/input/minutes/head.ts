import { foldLabel } from '../fold.ts';
import { isoOf, secondsOf } from '../times.ts';
import { labelLine, speakerOf } from './label.ts';
import { hasHonorific, isName } from './name.ts';

/** What the lines above the first turn say of a conversation. */
export interface Head {
  readonly id?: string;
  readonly date?: string;
  readonly begin?: string;
  readonly desk?: string;
  readonly channel?: string;
  readonly employee_id?: string;
  readonly employee_name?: string;
}

const KEYS: Readonly<Record<keyof Head, string>> = {
  id: 'Gespräch, Gesprächsnummer, Gesprächs-Nr, Gesprächs-ID, Vorgang, Vorgangsnummer, Vorgangs-Nr, Ticket, Ticketnummer, Ticket-Nr',
  date: 'Datum, Tag, Date',
  begin: 'Beginn, Uhrzeit, Zeit, Gesprächsbeginn, Start',
  desk: 'Schalter, Platz, Desk',
  channel: 'Kanal, Channel',
  employee_id: 'Personalnummer, Personal-Nr, Mitarbeiternummer, Mitarbeiter-ID',
  employee_name: '',
};
const BY_KEY: ReadonlyMap<string, keyof Head> = new Map(
  (Object.keys(KEYS) as (keyof Head)[]).flatMap((field) =>
    KEYS[field].split(',').map((key) => [foldLabel(key), field] as const),
  ),
);

/** What stands in a head is short, in characters; and the patterns for it are slow on a line of megabytes. */
const LONGEST = 200;

/** `Datum: 03.11.2025` and the like: which of the head's fields, and what it says. Not indented. */
export function headLine(line: string): Head | null {
  const found = labelLine(line);
  const field = found && !found.indented ? BY_KEY.get(foldLabel(found.label)) : undefined;
  const said = found && found.text.length <= LONGEST ? found.text.trim() : '';
  return field && said !== '' ? { [field]: said } : null;
}

/** A line that begins a new conversation wherever it stands: `Gespräch: R-1042`. An id is short. */
export function beginsConversation(line: string): boolean {
  const id = headLine(line)?.id;
  return id !== undefined && id.length <= 60;
}

/**
 * `Sachbearbeiterin: Fr. Yilmaz` above the first turn says who speaks and is not a turn; so does `Kunde: Herr Berger`.
 * Only what looks like a name counts, and only with a form of address, an id in brackets or next to another head line.
 */
export function personLine(line: string, besideHead: boolean): Head | null {
  const found = labelLine(line);
  const speaker = found && speakerOf(found.label);
  if (!found || !speaker || speaker.name !== null || found.text.length > LONGEST) return null;
  const [, name = '', id] = /^(.*?)(?:,?\s*\(?((?:\p{L}+-)?\d+)\)?)?\s*$/u.exec(found.text.trim()) ?? [];
  if (!isName(name) || !(besideHead || hasHonorific(name) || id !== undefined)) return null;
  if (speaker.role !== 'employee') return {};
  return { employee_name: name, ...(id === undefined ? {} : { employee_id: id }) };
}

/** Date and begin as one ISO time; a begin without a date is only a time of day and says nothing here. */
export function startedAt({ date, begin }: Head): string | null {
  const day = date === undefined ? null : isoOf(date);
  if (begin === undefined) return day ?? date ?? null;
  if (day === null || day.includes('T')) return isoOf(begin) ?? day ?? date ?? null;
  const clock = begin.replace(/\s*Uhr$/, '').replace(/^(\d{1,2})\.(\d\d)$/, '$1:$2');
  return isoOf(`${day} ${/^\d:/.test(clock) ? '0' : ''}${clock}`) ?? isoOf(begin) ?? day;
}

/** Seconds from the start of a conversation of a time in the margin: `00:05:32` since then, or a time of day. */
export function secondsAt(time: string | null, startedAt: string | null): number | null {
  if (time === null) return null;
  const clock = time.replace(/\s*Uhr$/, '');
  const parts = clock.split(':').length;
  // hh:mm and mm:ss look alike; as times of day they are taken to the minute.
  const seconds = secondsOf(parts === 2 ? `${clock}:00` : clock, null);
  const begin = /T(\d\d):(\d\d)(?::(\d\d))?/.exec(startedAt ?? '');
  const beginSeconds = begin ? secondsOf(`${begin[1]}:${begin[2]}:${begin[3] ?? '00'}`, null) : null;
  if (seconds === null) return null;
  if (beginSeconds !== null && seconds >= Math.floor(beginSeconds / 60) * 60)
    return Math.max(0, seconds - beginSeconds);
  return parts === 3 && clock === time ? seconds : null;
}
