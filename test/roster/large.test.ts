import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../src/errors/diagnostic.ts';
import type { Conversation } from '../../src/model/conversation.ts';
import { readRoster } from '../../src/roster/roster.ts';

/** So many characters of rows; each is told its number. */
const MEGABYTE = 1_000_000;
const rows = (row: (at: number) => string, size = MEGABYTE): string => {
  const all: string[] = [];
  for (let [at, length] = [0, 0]; length < size; at += 1) {
    all.push(row(at));
    length += all[at]?.length ?? 0;
  }
  return all.join('');
};
const two = (value: number) => String(value).padStart(2, '0');
/** Every minute of a year, as a day and a time. */
const minute = (at: number) => new Date(Date.UTC(2025, 0, 1, 0, at % 525_000));
const isoOf = (time: Date) => time.toISOString().slice(0, 16);
const germanDay = (time: Date) => `${two(time.getUTCDate())}.${two(time.getUTCMonth() + 1)}.${time.getUTCFullYear()}`;
const germanOf = (time: Date) => `${germanDay(time)} ${isoOf(time).slice(11)}`;

const HEAD = 'employee_id;employee_name;desk;start;end\n';
const DAY = '2025-11-03T06:00;2025-11-03T14:00';
const SHIFTS = 'shift;start;end\nF;06:00;14:00\nN;22:00;06:00\n';
const ONE = `${HEAD}MA-07;Anna Weber;S;${DAY}\n`;
const inCalendar = (events: string) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Dienst//DE\r\n${events}END:VCALENDAR\r\n`;
const event = (at: number, ...more: string[]) => {
  const zone = ';TZID=Europe/Berlin:';
  const day = isoOf(minute(at * 100))
    .replaceAll('-', '')
    .slice(0, 8);
  const times = [`DTSTART${zone}${day}T060000`, `DTEND${zone}${day}T140000`];
  const who = [`LOCATION:S${at % 50}`, `ATTENDEE;CN="Name ${at}":mailto:n${at}@firma.de`];
  return ['BEGIN:VEVENT', `UID:u${at}`, 'DTSTAMP:20251001T000000Z', ...times, ...who, ...more, 'END:VEVENT', ''].join(
    '\r\n',
  );
};

/** A conversation at that desk, all of it within a morning: everybody speaks in turn, one turn a second. */
const talk = (names: readonly (string | null)[]): Conversation => ({
  conversation_id: 'R-1',
  channel: null,
  desk: 'S',
  started_at: '2025-11-03T09:15:00+01:00',
  turns: names.map((employee_name, turn) => ({
    turn,
    role: 'employee',
    role_as_found: null,
    employee_id: null,
    employee_name,
    start: turn,
    end: null,
    text: 'Nach unseren Bestimmungen.',
  })),
  source: { file: 'a.ndjson', format: 'ndjson', encoding: 'utf-8', line: 1 },
});
const ANONYMOUS = talk(Array.from({ length: 5000 }, () => null));
const ANNAS = talk(Array.from({ length: 5000 }, () => 'Anna Weber'));

type Files = Readonly<Record<string, string>>;
/** What is said of a conversation, or why the files are refused; and the processor's time, in milliseconds. */
async function timed(files: Files, conversation: Conversation): Promise<{ said: string; time: number }> {
  const cwd = mkdtempSync(join(tmpdir(), 'rotation-large-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  const named = (begin: RegExp) => Object.keys(files).filter((name) => begin.test(name));
  const [shifts] = named(/^schichten/);
  const from = process.cpuUsage();
  const said = await readRoster(
    { roster: named(/^(?:plan|dienste)/), employees: named(/^(?:personal|nutzer)/), ...(shifts && { shifts }) },
    cwd,
  ).then(
    (roster) => [...new Set(roster.attribute(conversation).problems.map(({ code }) => code))].join(' '),
    (error) => {
      if (error instanceof UserError) return [...new Set(error.diagnostics.map(({ code }) => code))].join(' ');
      throw error;
    },
  );
  const { user, system } = process.cpuUsage(from);
  return { said, time: Math.round((user + system) / 1000) };
}

describe('a megabyte of roster is read, and talk attributed by it, within seconds:', () => {
  it.each<[string, Files, Conversation, string]>([
    ['rows shorter than the header', { 'plan.csv': HEAD + rows(() => 'a;b\n') }, ANONYMOUS, 'roster-time-wrong'],
    [
      'holidays in rows of two lengths',
      {
        'plan.csv': `employee_id;desk;date;shift\n${rows((at) => (at % 2 ? '1;;;U\n' : '1;;;U;\n'))}`,
        'schichten.csv': `${SHIFTS}U;;\n`,
      },
      ANONYMOUS,
      'roster-nobody',
    ],
    ['a header of nothing but delimiters', { 'plan.csv': rows(() => ';') }, ANONYMOUS, 'roster-nobody'],
    [
      'times that are none',
      { 'plan.csv': HEAD + rows((at) => `${at};;S;heute;morgen\n`) },
      ANONYMOUS,
      'roster-time-wrong',
    ],
    [
      'a long cell, then quotes in the middle of cells',
      {
        'plan.csv': `employee_id;desk;date;shift\n1;${'S'.repeat(8000)};;U\n${rows(() => '"1"2;;;U\n')}`,
        'schichten.csv': `${SHIFTS}U;;\n`,
      },
      ANONYMOUS,
      'roster-nobody',
    ],
    [
      'every minute of some weeks',
      { 'plan.csv': HEAD + rows((at) => `${at};;S;${isoOf(minute(at))};${isoOf(minute(at + 1))}\n`) },
      ANONYMOUS,
      'roster-nobody',
    ],
    [
      'every minute of some weeks, in German',
      { 'plan.csv': HEAD + rows((at) => `${at};;S;${germanOf(minute(at))};${germanOf(minute(at + 1))}\n`) },
      ANONYMOUS,
      'roster-nobody',
    ],
    [
      'shifts by day',
      {
        'plan.csv': `employee_id;desk;date;shift\n${rows((at) => `${at};S;${germanDay(minute(at * 7))};N\n`)}`,
        'schichten.csv': SHIFTS,
      },
      ANONYMOUS,
      'roster-nobody',
    ],
    [
      'duties of ten years',
      { 'plan.csv': HEAD + rows((at) => `${at};;S${at};2020-01-01T00:00;2029-12-31T00:00\n`) },
      ANONYMOUS,
      'roster-nobody',
    ],
    ['everybody at once', { 'plan.csv': HEAD + rows((at) => `${at};;S;${DAY}\n`) }, ANONYMOUS, 'roster-several'],
    [
      'everybody at once, wherever, but the talk says who it was',
      { 'plan.csv': `employee_id;start;end\n${rows((at) => `${at};${DAY}\n`)}` },
      ANNAS,
      '',
    ],
    [
      'everybody of one name',
      { 'plan.csv': HEAD + rows((at) => (at % 2 ? `;Anna Weber;S;${DAY}\n` : `${at};Anna Weber;S${at};${DAY}\n`)) },
      ANNAS,
      'employee-ambiguous',
    ],
    [
      'everybody of one alias',
      {
        'personal.csv': `employee_id;name;aliases\n${rows((at) => `${at};Name ${at};Weber, Anna\n`)}`,
        'plan.csv': HEAD + rows((at) => `;Weber, Anna;S${at};${DAY}\n`),
      },
      ANNAS,
      'employee-ambiguous',
    ],
    [
      'users of one address',
      { 'nutzer.json': rows((at) => `{"id":${at},"email":"a@b.de","role":"agent"}\n`), 'plan.csv': ONE },
      ANNAS,
      '',
    ],
    ['a calendar of single duties', { 'dienste.ics': inCalendar(rows((at) => event(at))) }, ANONYMOUS, 'roster-nobody'],
    [
      'a calendar of fifty weekly duties without end',
      { 'dienste.ics': inCalendar(rows((at) => event(at, 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'), 13_500)) },
      ANONYMOUS,
      'roster-nobody',
    ],
    [
      'a duty of every second',
      { 'dienste.ics': inCalendar(event(1, 'RRULE:FREQ=SECONDLY')) },
      ANONYMOUS,
      'calendar-broken',
    ],
    [
      'a desk and a name as long as a book, every day',
      {
        'dienste.ics': inCalendar(
          event(1, 'RRULE:FREQ=DAILY')
            .replace('LOCATION:S1', `LOCATION:${'S'.repeat(MEGABYTE / 2)}`)
            .replace('Name 1', 'N'.repeat(MEGABYTE / 2)),
        ),
      },
      { ...ANONYMOUS, desk: 'S'.repeat(MEGABYTE / 2) },
      '',
    ],
    [
      'everybody invited, daily',
      {
        'dienste.ics': inCalendar(
          event(1, 'RRULE:FREQ=DAILY', rows((at) => `ATTENDEE:mailto:n${at}@firma.de\r\n`).trim()),
        ),
      },
      ANONYMOUS,
      'calendar-too-long',
    ],
  ])('%s', { timeout: 120_000 }, async (name, files, conversation, expected) => {
    const { said, time } = await timed(files, conversation);
    if (process.env.ROTATION_FUZZ) process.stdout.write(`${name}: ${time} ms\n`);
    expect(said).toBe(expected);
    expect(time).toBeLessThan(3000);
  });
});
