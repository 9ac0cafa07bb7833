import { type Diagnostic, UserError } from '../errors/diagnostic.ts';
import type { Clock, Instant } from './clock.ts';
import type { Person } from './staff.ts';
import { type Row, tableOf } from './table.ts';

/** Somebody at a desk from an instant to another, the latter not included. */
export interface Duty {
  readonly person: Person;
  /** Null: wherever. */
  readonly desk: string | null;
  readonly from: Instant;
  readonly to: Instant;
}

/** Times of day by the shift's name; null for a name that is no duty (holiday, sick). */
export type Shifts = ReadonlyMap<string, { readonly start: string; readonly end: string } | null>;

/**
 * Reads a roster: `employee_id;employee_name;desk;start;end`, or with `date;shift` and the times of the shifts. A
 * shift that ends before it begins ends on the next day and belongs to the day it begins. Throws a UserError with the
 * first rows that cannot be understood: a row left out would make the one who is left look like the only one there.
 */
export async function dutiesOf(
  bytes: Buffer,
  file: string,
  shifts: Shifts | null,
  clock: Clock,
): Promise<readonly Duty[]> {
  const wrong: Diagnostic[] = [];
  const duties: Duty[] = [];
  for (const row of await tableOf(bytes, file, COLUMNS)) {
    const duty = dutyOf(row, shifts, clock);
    if (typeof duty === 'object') duties.push(duty);
    else if (duty !== 'free') wrong.push({ code: duty, params: { found: described(row) }, file, line: row.line });
    // Nobody reads more of them, and to find that a time is none takes long.
    if (wrong.length === MOST_SHOWN) break;
  }
  if (wrong.length > 0) throw new UserError(...wrong);
  return duties;
}

/** Reads `shift;start;end`; without times, the shift is no duty. Throws UserError. */
export async function shiftsOf(bytes: Buffer, file: string): Promise<Shifts> {
  const rows = await tableOf(bytes, file, SHIFT_COLUMNS);
  return new Map(
    rows.map(({ cells, line }) => {
      const { shift, start, end } = cells;
      if ((start === '') !== (end === ''))
        throw new UserError({ code: 'shift-time-wrong', params: { shift }, file, line });
      return [shift, start === '' ? null : { start, end }];
    }),
  );
}

const COLUMNS = {
  names: {
    employee_id: ['Personalnummer', 'Personalnr', 'Mitarbeiternummer', 'Mitarbeiter-ID'],
    employee_name: ['name', 'Mitarbeiter', 'Mitarbeiterin'],
    desk: ['Schalter', 'Platz', 'Arbeitsplatz', 'Team'],
    start: ['Beginn', 'Von'],
    end: ['Ende', 'Bis'],
    date: ['Datum', 'Tag'],
    shift: ['Schicht', 'Schichttyp', 'Dienst'],
  },
  required: [],
} as const;
const SHIFT_COLUMNS = {
  names: { shift: ['Schicht', 'Schichttyp', 'Dienst'], start: ['Beginn', 'Von'], end: ['Ende', 'Bis'] },
  required: ['shift', 'start', 'end'],
} as const;
type RosterRow = Row<keyof typeof COLUMNS.names>;

const MOST_SHOWN = 10;
/** Ten years, in milliseconds: a slip of the pen, not a duty. */
const LONGEST = 10 * 366 * 24 * 3600 * 1000;

type Wrong = 'roster-nobody-named' | 'roster-time-wrong' | 'shift-unknown' | 'shifts-missing';
type Times = { readonly from: Instant; readonly to: Instant } | 'free' | Wrong;

function dutyOf(row: RosterRow, shifts: Shifts | null, clock: Clock): Duty | 'free' | Wrong {
  const { cells } = row;
  const person = { id: cells.employee_id || null, name: cells.employee_name || null };
  const times = cells.shift === '' ? plainTimes(row, clock) : shiftTimes(row, shifts, clock);
  if (typeof times === 'string') return times;
  if (person.id === null && person.name === null) return 'roster-nobody-named';
  if (times.to <= times.from || times.to - times.from > LONGEST) return 'roster-time-wrong';
  return { person, desk: cells.desk || null, ...times };
}

function plainTimes({ cells }: RosterRow, clock: Clock): Times {
  const { start, end, date } = cells;
  // `date` beside `start` and `end`: times of that day.
  const from = clock.instant(start) ?? (date === '' ? null : clock.at(date, start));
  const to = clock.instant(end) ?? (date === '' ? null : clock.at(date, end));
  if (from === null || to === null) return 'roster-time-wrong';
  const overnight = to <= from && date !== '' ? clock.at(date, end, 1) : null;
  return { from, to: overnight ?? to };
}

function shiftTimes({ cells }: RosterRow, shifts: Shifts | null, clock: Clock): Times {
  if (shifts === null) return 'shifts-missing';
  const shift = shifts.get(cells.shift);
  if (shift === null) return 'free';
  if (shift === undefined) return 'shift-unknown';
  const from = clock.at(cells.date, shift.start);
  const to = clock.at(cells.date, shift.end);
  if (from === null || to === null) return 'roster-time-wrong';
  return { from, to: to > from ? to : (clock.at(cells.date, shift.end, 1) ?? to) };
}

function described({ cells }: RosterRow): string {
  return Object.values(cells).filter(Boolean).join(' · ');
}
