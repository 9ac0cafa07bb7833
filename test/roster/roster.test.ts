import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { UserError } from '../../src/errors/diagnostic.ts';
import { readConversation } from '../../src/input/conversation.ts';
import { nativeOf } from '../../src/input/native.ts';
import type { Conversation, Turn } from '../../src/model/conversation.ts';
import { rosterMessages } from '../../src/roster/messages.ts';
import { type RosterFiles, readRoster } from '../../src/roster/roster.ts';
import { mutated, openRandom } from '../input/mutations.ts';

type Files = Readonly<Record<string, string | Buffer>>;
const newFolder = () => {
  const cwd = mkdtempSync(join(tmpdir(), 'rotation-roster-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  return cwd;
};
const roster = (files: Files, options: RosterFiles = {}, cwd = newFolder()) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  const has = (name: string) => (name in files ? name : undefined);
  const shifts = has('schichten.csv');
  const employees = Object.keys(files).filter((name) => /^(?:personal|nutzer)/.test(name));
  return readRoster(
    {
      roster: Object.keys(files).filter((name) => /^(?:plan|dienste)/.test(name)),
      ...(shifts && { shifts }),
      employees,
      ...options,
    },
    cwd,
  );
};

const turn = (given: Partial<Turn>, at = 0): Turn => ({
  turn: at,
  role: 'employee',
  role_as_found: null,
  employee_id: null,
  employee_name: null,
  start: null,
  end: null,
  text: 'Nach unseren Bestimmungen.',
  ...given,
});
const talk = (
  started_at: string | null,
  turns: readonly Partial<Turn>[] = [{}],
  desk: string | null = 'Schalter 2',
): Conversation => ({
  conversation_id: 'R-1',
  channel: null,
  desk,
  started_at,
  turns: turns.map(turn),
  source: { file: 'a.ndjson', format: 'ndjson', encoding: 'utf-8', line: 1 },
});
/** Who the turns are attributed to, and the problems. */
const who = async (files: Files, conversation: Conversation, options: RosterFiles = {}) => {
  const { turns, problems } = (await roster(files, options)).attribute(conversation);
  for (const { code } of problems) expect(rosterMessages).toHaveProperty(code);
  return [...turns.map((t) => t.employee_id ?? t.employee_name ?? '?'), ...problems.map(({ code }) => code)];
};
const codeOf = (run: Promise<unknown>) =>
  run.then(
    () => 'nothing wrong',
    (error) =>
      error instanceof UserError
        ? error.diagnostics.map(({ code, line }) => (line ? `${code}:${line}` : code)).join(' ')
        : String(error),
  );

const PLAN = `employee_id;employee_name;desk;start;end
MA-07;Anna Weber;Schalter 2;2025-11-03T06:00:00+01:00;2025-11-03T14:00:00+01:00
MA-31;Jörg Huber;Schalter 2;2025-11-03T14:00;2025-11-03T22:00
MA-12;Mira Köhler;Schalter 3;2025-11-03T06:00;2025-11-03T14:00
MA-13;Leyla Yilmaz;Schalter 3;2025-11-03T12:00;2025-11-03T14:00
`;

describe('a roster', () => {
  it('names the one who was at the desk at the time, and marks it', async () => {
    const { turns, problems } = (await roster({ 'plan.csv': PLAN })).attribute(talk('2025-11-03T09:15:00+01:00'));
    expect(turns).toMatchObject([{ employee_id: 'MA-07', employee_name: 'Anna Weber', attribution: 'roster' }]);
    expect(problems).toEqual([]);
  });

  it.each<[string, Conversation, string[]]>([
    ['the end of a shift is not in it', talk('2025-11-03T14:00:00+01:00'), ['MA-31']],
    ['its last second is', talk('2025-11-03T13:59:59+01:00'), ['MA-07']],
    ['another offset, the same instant', talk('2025-11-03T12:59:59Z'), ['MA-07']],
    ['a time without offset is the zone’s', talk('2025-11-03T13:30:00'), ['MA-07']],
    ['desks are compared without case and blanks', talk('2025-11-03T09:15:00+01:00', [{}], 'SCHALTER2'), ['MA-07']],
    [
      'the shift changes in the middle of a call: turn by turn',
      talk('2025-11-03T13:50:00+01:00', [
        { start: 0 },
        { role: 'customer', start: 300 },
        { start: 599.9 },
        { start: 600 },
        {},
      ]),
      ['MA-07', '?', 'MA-07', 'MA-31', 'MA-31'],
    ],
    ['nobody there', talk('2025-11-03T23:00:00+01:00'), ['?', 'roster-nobody']],
    ['an unknown desk', talk('2025-11-03T09:00:00+01:00', [{}], 'Kassa'), ['?', 'roster-nobody']],
    ['several there', talk('2025-11-03T12:30:00+01:00', [{}, {}], 'Schalter 3'), ['?', '?', 'roster-several']],
    ['no time', talk(null), ['?', 'roster-no-time']],
    ['a day is no time', talk('2025-11-03'), ['?', 'roster-no-time']],
    ['no desk', talk('2025-11-03T09:15:00+01:00', [{}], null), ['?', 'roster-no-desk']],
    [
      'an id in the transcript wins',
      talk('2025-11-03T09:15:00+01:00', [{ employee_id: 'MA-31' }]),
      ['MA-31', 'roster-contradicts'],
    ],
    ['the same id is no contradiction', talk('2025-11-03T09:15:00+01:00', [{ employee_id: 'MA-07' }]), ['MA-07']],
    [
      'a name that is another’s contradicts',
      talk('2025-11-03T09:15:00+01:00', [{ employee_name: 'Nora Stein' }]),
      ['Nora Stein', 'roster-contradicts'],
    ],
    [
      'a name of the roster gets its id',
      talk('2025-11-03T09:15:00+01:00', [{ employee_name: 'Weber, Anna' }]),
      ['MA-07'],
    ],
    [
      'customers and bots are nobody’s employees',
      talk('2025-11-03T09:15:00+01:00', [{ role: 'customer' }, { role: 'other' }]),
      ['?', '?'],
    ],
  ])('%s', async (_, conversation, expected) => {
    expect(await who({ 'plan.csv': PLAN }, conversation)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['beside its date', 'employee_id;date;start;end\nMA-07;2025-11-03;06:00;14:00\n'],
    ['in German', 'employee_id;Datum;Von;Bis\nMA-07;3.11.2025;6:00;14:00\n'],
    ['over midnight', 'employee_id;Datum;Von;Bis\nMA-07;02.11.2025;22:00;10:00\n'],
    ['with its date', 'employee_id;Von;Bis\nMA-07;3.11.2025 6:00;3.11.2025 14:00\n'],
    ['with seconds', 'employee_id;Von;Bis\nMA-07;03.11.2025 06:00:00;03.11.2025 14:00:00\n'],
  ])('a time %s', async (_, plan) => {
    expect(await who({ 'plan.csv': plan }, talk('2025-11-03T09:15:00+01:00'))).toEqual(['MA-07']);
    expect(await who({ 'plan.csv': plan }, talk('2025-11-03T23:15:00+01:00'))).toEqual(['?', 'roster-nobody']);
  });

  it('with one desk only needs none in the conversation', async () => {
    const plan = PLAN.split('\n').slice(0, 3).join('\n');
    expect(await who({ 'plan.csv': plan }, talk('2025-11-03T09:15:00+01:00', [{}], null))).toEqual(['MA-07']);
  });

  it('says in the end how many turns it attributed and left open', async () => {
    const attributor = await roster({ 'plan.csv': PLAN });
    attributor.attribute(talk('2025-11-03T09:15:00+01:00', [{}, {}]));
    attributor.attribute(talk('2025-11-03T23:15:00+01:00'));
    expect(attributor.said()).toEqual({ code: 'roster-sum', params: { turns: 2, open: 1 } });
  });
});

const SHIFTS = 'shift;start;end\nF;06:00;14:00\nN;22:00;06:00\nU;;\n';
const DAYS = `Datum;Platz;Mitarbeiter;Personalnummer;Schicht
03.11.2025;Schalter 2;Anna Weber;MA-07;N
04.11.2025;Schalter 2;Jörg Huber;MA-31;F
04.11.2025;Schalter 2;Mira Köhler;MA-12;U
25.10.2025;Schalter 2;Anna Weber;MA-07;N
29.03.2025;Schalter 2;Jörg Huber;MA-31;N
`;

describe('a roster of shifts', () => {
  it.each<[string, string, string[]]>([
    ['a night shift belongs to the day it begins: before midnight', '2025-11-03T23:59:59+01:00', ['MA-07']],
    ['after midnight', '2025-11-04T05:59:59+01:00', ['MA-07']],
    ['not on the morning of its date', '2025-11-03T05:00:00+01:00', ['?', 'roster-nobody']],
    ['the next shift begins where it ends', '2025-11-04T06:00:00+01:00', ['MA-31']],
    ['who is on holiday is not there', '2025-11-04T07:00:00+01:00', ['MA-31']],
    ['the night with 25 hours: 02:30 summer time', '2025-10-26T02:30:00+02:00', ['MA-07']],
    ['02:30 winter time', '2025-10-26T02:30:00+01:00', ['MA-07']],
    ['its end by winter time', '2025-10-26T05:59:00+01:00', ['MA-07']],
    ['and not an hour early or late', '2025-10-26T06:00:00+01:00', ['?', 'roster-nobody']],
    ['the night with 23 hours ends by summer time', '2025-03-30T05:59:00+02:00', ['MA-31']],
    ['and no later', '2025-03-30T06:00:00+02:00', ['?', 'roster-nobody']],
  ])('%s', async (_, at, expected) => {
    expect(await who({ 'plan.csv': DAYS, 'schichten.csv': SHIFTS }, talk(at))).toEqual(expected);
  });

  it('cannot decide the hour that comes twice where the two differ', async () => {
    const plan = `employee_id;desk;start;end
MA-07;Schalter 2;2025-10-26T02:00:00+02:00;2025-10-26T03:00:00+02:00
MA-31;Schalter 2;2025-10-26T02:00:00+01:00;2025-10-26T03:00:00+01:00
`;
    expect(await who({ 'plan.csv': plan }, talk('2025-10-26T02:30:00'))).toEqual(['?', 'roster-several']);
    expect(await who({ 'plan.csv': plan }, talk('2025-10-26T02:30:00+01:00'))).toEqual(['MA-31']);
  });

  it('is of the zone that was named', async () => {
    const files = { 'plan.csv': DAYS, 'schichten.csv': SHIFTS };
    expect(await who(files, talk('2025-11-04T05:30:00Z'), { timeZone: 'Europe/London' })).toEqual(['MA-07']);
    expect(await who(files, talk('2025-11-04T05:30:00Z'))).toEqual(['MA-31']);
    expect(await codeOf(roster(files, { timeZone: 'Europe/Germany' }))).toBe('time-zone-unknown');
  });

  it('from a German Excel is read: Windows-1252, semicolons, CRLF', async () => {
    const bytes = Buffer.from(DAYS.replaceAll('\n', '\r\n'), 'latin1');
    const { turns } = (await roster({ 'plan.csv': bytes, 'schichten.csv': SHIFTS })).attribute(
      talk('2025-11-04T07:00:00+01:00'),
    );
    expect(turns[0]?.employee_name).toBe('Jörg Huber');
  });

  it.each([
    ['Unicode text', Buffer.from(`\uFEFF${DAYS.replaceAll(';', '\t').replaceAll('\n', '\r\n')}`, 'utf16le')],
    ['UTF-8 with BOM', `\uFEFF${DAYS}`],
    ['its delimiter named above the header', `sep=;\r\n${DAYS}`],
  ])('is read as %s, too', async (_, plan) => {
    const files = { 'plan.csv': plan, 'schichten.csv': SHIFTS };
    const { turns } = (await roster(files)).attribute(talk('2025-11-04T07:00:00+01:00'));
    expect(turns).toMatchObject([{ employee_id: 'MA-31', employee_name: 'Jörg Huber' }]);
    const wrong = typeof plan === 'string' ? plan.replace('04.11.2025;Schalter 2;Jörg', 'heute;Schalter 2;Jörg') : DAYS;
    const line = plan.toString().startsWith('sep=') ? 4 : 3;
    if (wrong !== DAYS) expect(await codeOf(roster({ ...files, 'plan.csv': wrong }))).toBe(`roster-time-wrong:${line}`);
  });
});

const STAFF = `employee_id;name;aliases;email;external_ids
MA-07;Anna Weber;Müller, Anna (Extern)|A. Weber;anna.weber@firma.de;5f1c-77
MA-31;Jörg Huber;;joerg.huber@firma.de;
MA-40;Anna Weber-Krenn;A. Weber;;
`;

describe('the staff file', () => {
  it.each<[string, Partial<Turn>, string[]]>([
    ['a display name whose role nobody knew', { role: null, role_as_found: 'Müller, Anna (Extern)' }, ['MA-07']],
    ['as a speaker', { role: null, speaker: 'jörg  huber' }, ['MA-31']],
    ['a mail address', { employee_id: 'anna.weber@firma.de' }, ['MA-07']],
    ['another system’s id', { employee_id: '5f1c-77', employee_name: 'agent 5' }, ['MA-07']],
    ['an alias of two people is nobody’s', { employee_name: 'A. Weber' }, ['A. Weber', 'employee-ambiguous']],
    ['a stranger stays one', { role: null, speaker: 'Jan Berger' }, ['?']],
    ['a customer of the same name stays a customer', { role: 'customer', speaker: 'Jörg Huber' }, ['?']],
  ])('%s', async (_, given, expected) => {
    expect(await who({ 'personal.csv': STAFF }, talk(null, [given]))).toEqual(expected);
  });

  it('makes an employee of who is named in it, and marks it', async () => {
    const { turns } = (await roster({ 'personal.csv': STAFF })).attribute(
      talk(null, [{ role: null, role_as_found: 'Jörg Huber' }]),
    );
    expect(turns).toMatchObject([
      { role: 'employee', role_as_found: null, employee_id: 'MA-31', speaker: 'Jörg Huber', attribution: 'alias' },
    ]);
  });
});

describe('Zendesk’s users, in a file of their own', () => {
  const users = [
    { id: 901, name: 'Anna Weber', email: 'anna.weber@firma.de', role: 'agent' },
    { id: 902, name: 'Jörg Huber', email: 'j.huber@firma.de', role: 'admin' },
    { id: 903, name: 'Jan Berger', email: 'jan@gmx.at', role: 'end-user' },
    { id: 904, name: 'Weg', role: null },
  ];
  const said = talk(null, [
    { role: null, speaker: '901' },
    { role: null, speaker: '903' },
    { role: null, speaker: '904' },
    { role: 'employee', employee_id: '902' },
    { role: null, speaker: '777' },
  ]);
  const forms: [string, string][] = [
    ['an answer of the API', JSON.stringify({ users, next_page: null })],
    ['a list', JSON.stringify(users, null, 2)],
    ['one per line, with BOM', `\uFEFF${users.map((user) => JSON.stringify(user)).join('\r\n')}\r\n\r\n`],
  ];
  const roles = async (files: Files) => {
    const { turns, problems } = (await roster(files)).attribute(said);
    expect(problems).toEqual([]);
    return turns.map(({ role, employee_id, employee_name }) => [role, employee_id, employee_name]);
  };

  it.each(forms)('%s: agents are staff, end users customers, others stay unknown', async (_, nutzer) => {
    expect(await roles({ 'nutzer.json': nutzer })).toEqual([
      ['employee', '901', 'Anna Weber'],
      ['customer', null, null],
      [null, null, null],
      ['employee', '902', 'Jörg Huber'],
      [null, null, null],
    ]);
  });

  it('are called as the staff file calls them, known there by id or address, whichever file comes first', async () => {
    const personal = 'employee_id;name;email;external_ids\nMA-07;Weber, Anna;anna.weber@firma.de;\nMA-31;Huber;;902\n';
    const [, [, nutzer] = ['', '']] = forms;
    for (const files of [
      { 'nutzer.json': nutzer, 'personal.csv': personal },
      { 'personal.csv': personal, 'nutzer.json': nutzer },
    ]) {
      expect((await roles(files)).filter(([role]) => role === 'employee')).toEqual([
        ['employee', 'MA-07', 'Weber, Anna'],
        ['employee', 'MA-31', 'Huber'],
      ]);
    }
  });

  it.each([
    ['users-broken:2', `${JSON.stringify(users[0])}\n{"id": 902,`],
    ['users-broken:1', Buffer.from('[{"id":1,"role":"agent","name":"Jörg"}]', 'latin1')],
    ['users-missing', '{"tickets":[]}'],
    ['users-missing', '[1,null,"x",[]]'],
  ])('%s', async (code, nutzer) => {
    expect(await codeOf(roster({ 'nutzer.json': nutzer }))).toBe(code);
  });
});

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:u1', 'DTSTAMP:20251001T000000Z', ...lines, 'END:VEVENT'];
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dienst//DE', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const NIGHT = ['DTSTART;TZID=Europe/Berlin:20251020T220000', 'DTEND;TZID=Europe/Berlin:20251021T060000'];
const INVITED = ['LOCATION:Schalter 2', 'ATTENDEE;CN="Anna Weber":mailto:anna.weber@firma.de'];

describe('a calendar', () => {
  it.each<[string, string, string, string[]]>([
    [
      'whoever is invited',
      calendar(...event(...NIGHT, 'SUMMARY:Nacht', ...INVITED)),
      '2025-10-21T05:59:00+02:00',
      ['MA-07'],
    ],
    [
      'up to its end',
      calendar(...event(...NIGHT, 'SUMMARY:Nacht', ...INVITED)),
      '2025-10-21T06:00:00+02:00',
      ['?', 'roster-nobody'],
    ],
    [
      'the title, if it is somebody’s name',
      calendar(...event(...NIGHT, 'SUMMARY:Jörg Huber', 'LOCATION:Schalter 2')),
      '2025-10-20T23:00:00+02:00',
      ['MA-31'],
    ],
    [
      'recurring over the end of summer time: by local time',
      calendar(...event(...NIGHT, 'RRULE:FREQ=DAILY;COUNT=20', 'SUMMARY:Nacht', ...INVITED)),
      '2025-10-28T05:59:00+01:00',
      ['MA-07'],
    ],
    [
      'a zone as Exchange calls it',
      calendar(
        ...event(
          ...NIGHT.map((line) => line.replace('Europe/Berlin', 'W. Europe Standard Time')),
          'SUMMARY:N',
          ...INVITED,
        ),
      ),
      '2025-10-20T22:00:00+02:00',
      ['MA-07'],
    ],
    [
      'whole days end before the next',
      calendar(...event('DTSTART;VALUE=DATE:20251103', 'DTEND;VALUE=DATE:20251104', 'SUMMARY:A', ...INVITED)),
      '2025-11-03T23:59:00+01:00',
      ['MA-07'],
    ],
    [
      'and not after it',
      calendar(...event('DTSTART;VALUE=DATE:20251103', 'DTEND;VALUE=DATE:20251104', 'SUMMARY:A', ...INVITED)),
      '2025-11-04T00:00:00+01:00',
      ['?', 'roster-nobody'],
    ],
    [
      'what was cancelled is no duty',
      calendar(...event(...NIGHT, 'STATUS:CANCELLED', 'SUMMARY:N', ...INVITED)),
      '2025-10-20T23:00:00+02:00',
      ['?', 'roster-nobody'],
    ],
  ])('%s', async (_, ics, at, expected) => {
    expect(await who({ 'dienste.ics': ics, 'personal.csv': STAFF }, talk(at))).toEqual(expected);
  });

  describe('one night of a series is', () => {
    const other = (...lines: string[]) => [
      'RECURRENCE-ID;TZID=Europe/Berlin:20251021T220000',
      'DTSTART;TZID=Europe/Berlin:20251021T220000',
      'DTEND;TZID=Europe/Berlin:20251022T060000',
      ...lines,
    ];
    const WITH_JOERG = ['SUMMARY:Nacht', 'LOCATION:Schalter 2', 'ATTENDEE;CN="Jörg Huber":mailto:joerg.huber@firma.de'];
    it.each<[string, string[], string[]]>([
      ['another’s who took it over', WITH_JOERG, ['MA-07', 'MA-31', 'MA-07']],
      ['nobody’s, once cancelled', ['STATUS:CANCELLED', ...INVITED], ['MA-07', '?', 'MA-07']],
      ['at another desk', ['LOCATION:Schalter 3', INVITED[1] ?? ''], ['MA-07', '?', 'MA-07']],
    ])('%s', async (_, lines, expected) => {
      const series = event(...NIGHT, 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Nacht', ...INVITED);
      const files = { 'dienste.ics': calendar(...series, ...event(...other(...lines))), 'personal.csv': STAFF };
      const nights = ['2025-10-20', '2025-10-21', '2025-10-22'].map((day) => talk(`${day}T23:00:00+02:00`));
      const found = await Promise.all(nights.map((night) => who(files, night)));
      expect(found.map(([person]) => person)).toEqual(expected);
    });

    it('refused when it names nobody known', async () => {
      const series = event(...NIGHT, 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Nacht', ...INVITED);
      const ics = calendar(...series, ...event(...other('SUMMARY:Tausch')));
      expect(await codeOf(roster({ 'dienste.ics': ics }))).toBe('calendar-nobody');
    });
  });

  describe('wherever the computer stands', () => {
    const there = process.env.TZ;
    beforeAll(() => {
      process.env.TZ = 'America/New_York';
    });
    afterAll(() => {
      if (there === undefined) delete process.env.TZ;
      else process.env.TZ = there;
    });
    const night = (zone: string, ...more: string[]) =>
      calendar(
        ...event(...NIGHT.map((line) => line.replace(';TZID=Europe/Berlin', zone)), 'SUMMARY:N', ...INVITED, ...more),
      );
    const own = [
      ...[
        'BEGIN:VTIMEZONE',
        'TZID:Customized Time Zone',
        'BEGIN:STANDARD',
        'DTSTART:16010101T030000',
        'TZOFFSETFROM:+0200',
      ],
      ...['TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD', 'BEGIN:DAYLIGHT'],
      ...['DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
    ];
    const described = night(';TZID="Customized Time Zone"').replace(
      'BEGIN:VEVENT',
      `${own.join('\r\n')}\r\nBEGIN:VEVENT`,
    );

    it.each<[string, string, string, string[]]>([
      ['a time without zone is the house’s', night(''), '2025-10-21T05:59:00+02:00', ['MA-07']],
      ['and not the computer’s', night(''), '2025-10-21T06:00:00+02:00', ['?', 'roster-nobody']],
      [
        'recurring, over the end of summer time, but for an exception',
        night('', 'RRULE:FREQ=DAILY;COUNT=20', 'EXDATE:20251028T220000'),
        '2025-10-28T05:59:00+01:00',
        ['MA-07'],
      ],
      [
        'which is none',
        night('', 'RRULE:FREQ=DAILY;COUNT=20', 'EXDATE:20251026T220000,20251027T220000'),
        '2025-10-28T05:59:00+01:00',
        ['?', 'roster-nobody'],
      ],
      [
        'even in the second half of a folded line',
        night('', 'RRULE:FREQ=DAILY;COUNT=20', 'EXDATE:20251026T220000,202510\r\n 27T220000'),
        '2025-10-28T05:59:00+01:00',
        ['?', 'roster-nobody'],
      ],
      ['a zone named twice, by Google', night(';TZID=TZID=Europe/Berlin'), '2025-10-21T05:59:00+02:00', ['MA-07']],
      ['a zone of Outlook that the calendar describes', described, '2025-10-21T05:59:00+02:00', ['MA-07']],
      ['and not a minute longer', described, '2025-10-21T06:00:00+02:00', ['?', 'roster-nobody']],
    ])('%s', async (_, ics, at, expected) => {
      expect(new Date(2025, 9, 20).getTimezoneOffset()).toBe(240);
      expect(await who({ 'dienste.ics': ics, 'personal.csv': STAFF }, talk(at))).toEqual(expected);
    });

    it('a time without zone is of the zone that was named', async () => {
      const files = { 'dienste.ics': night('') };
      const london = { timeZone: 'Europe/London' };
      expect(await who(files, talk('2025-10-21T05:59:00+01:00'), london)).toEqual(['Anna Weber']);
    });

    it.each([';TZID=Europe/Germany', ';TZID=Customized Time Zone', ';TZID=Hausuhr'])('%s is refused', async (zone) => {
      expect(await codeOf(roster({ 'dienste.ics': night(zone) }))).toBe('calendar-zone-unknown');
    });
  });

  it.each([
    ['an exception', [...NIGHT, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/Berlin:morgen']],
    ['a moved night', [...NIGHT, 'RECURRENCE-ID:morgen']],
    ['a duration', [NIGHT[0] ?? '', 'DURATION:lang']],
  ])('with %s that cannot be understood is refused, and nothing else is written', async (_, lines) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warn.mockRestore());
    const ics = calendar(...event(...lines, 'SUMMARY:N', ...INVITED));
    expect(await codeOf(roster({ 'dienste.ics': ics }))).toBe('calendar-broken');
    expect(warn).not.toHaveBeenCalled();
  });

  it('that names nobody known is refused', async () => {
    const ics = calendar(...event(...NIGHT, 'SUMMARY:Spätdienst', 'LOCATION:Schalter 2'));
    expect(await codeOf(roster({ 'dienste.ics': ics }))).toBe('calendar-nobody');
  });
});

describe('what is wrong with a roster is said before anything is counted', () => {
  it.each<[string, Files]>([
    [
      'roster-time-wrong:3 roster-time-wrong:4',
      {
        'plan.csv': `employee_id;desk;start;end\nMA-07;S;2025-11-03T06:00;2025-11-03T14:00\nMA-07;S;heute;morgen\nMA-07;S;2025-11-03T14:00;2025-11-03T06:00\n`,
      },
    ],
    [
      'roster-nobody-named:2',
      { 'plan.csv': 'employee_id;employee_name;desk;start;end\n;;S;2025-11-03T06:00;2025-11-03T14:00\n' },
    ],
    ['roster-time-wrong:2', { 'plan.csv': 'employee_id;start;end\nMA-07;06:00;14:00\n' }],
    ['shifts-missing:2', { 'plan.csv': 'employee_id;desk;date;shift\nMA-07;S;2025-11-03;F\n' }],
    ['shift-unknown:2', { 'plan.csv': 'employee_id;desk;date;shift\nMA-07;S;2025-11-03;X\n', 'schichten.csv': SHIFTS }],
    ['shift-time-wrong:2', { 'plan.csv': DAYS, 'schichten.csv': 'shift;start;end\nF;06:00;\n' }],
    ['roster-column-missing', { 'plan.csv': DAYS, 'schichten.csv': 'a;b\n1;2\n' }],
    ['roster-column-missing', { 'personal.csv': '' }],
    ['roster-quote-open:3', { 'plan.csv': `${PLAN.split('\n', 2).join('\n')}\n"MA-08;S;` }],
    ['roster-quote-open:2', { 'personal.csv': STAFF.replace('Anna', '"Anna') + STAFF.repeat(200) }],
    ['roster-time-wrong:2', { 'plan.csv': 'a;b\n1;2\n' }],
  ])('%s', async (code, files) => {
    expect(await codeOf(roster(files))).toBe(code);
  });

  it('a missing file', async () => {
    expect(await codeOf(roster({}, { roster: ['fehlt.csv'] }))).toBe('roster-unreadable');
  });
});

it('what the roster said outlives conversion', async () => {
  const conversation = talk('2025-11-03T09:15:00+01:00');
  const { turns } = (await roster({ 'plan.csv': PLAN })).attribute(conversation);
  const again = readConversation(nativeOf({ ...conversation, turns }), conversation.source, 1);
  expect(again.conversation?.turns).toEqual(turns);
});

/** A few in every run, ROTATION_FUZZ=20000 for the whole. */
const RUNS = Number(process.env.ROTATION_FUZZ ?? 30);
const ICS = calendar(
  ...event(
    ...NIGHT,
    'RRULE:FREQ=DAILY;COUNT=20',
    'EXDATE;TZID=Europe/Berlin:20251025T220000',
    'SUMMARY:Nacht',
    ...INVITED,
  ),
);

describe('whatever is in it, it is read or refused with a message:', () => {
  it.each<[string, string, Files]>([
    ['plan.csv', PLAN, {}],
    ['plan.csv', DAYS, { 'schichten.csv': SHIFTS }],
    ['schichten.csv', SHIFTS, { 'plan.csv': DAYS }],
    ['personal.csv', STAFF, { 'plan.csv': PLAN }],
    [
      'nutzer.json',
      '{"users":[{"id":901,"name":"A. Weber","email":"a@b.de","role":"agent"}]}',
      { 'personal.csv': STAFF },
    ],
    ['dienste.ics', ICS, { 'personal.csv': STAFF }],
  ])('%s', { timeout: 60_000 + RUNS * 100 }, async (name, seed, others) => {
    let [slowest, largest] = [0, 0];
    const cwd = newFolder();
    for (let run = 0; run < RUNS; run += 1) {
      const bytes = mutated(Buffer.from(seed), openRandom(run + 1));
      const [begin, before] = [process.cpuUsage(), process.memoryUsage()];
      const code = await codeOf(
        roster({ ...others, [name]: bytes }, {}, cwd).then((read) =>
          read.attribute(talk('2025-11-03T09:15:00+01:00', [{}, { employee_name: 'A. Weber' }])),
        ),
      );
      const [{ user, system }, after] = [process.cpuUsage(begin), process.memoryUsage()];
      slowest = Math.max(slowest, (user + system) / 1000);
      largest = Math.max(largest, (after.heapUsed + after.external - before.heapUsed - before.external) / 1024 / 1024);
      expect(code, `run ${run}`).not.toContain('Error');
    }
    const heap = Math.round(largest);
    if (process.env.ROTATION_FUZZ)
      process.stdout.write(`${name} ${JSON.stringify({ runs: RUNS, slowest: Math.round(slowest), heap })}\n`);
    expect(slowest).toBeLessThan(2000);
    expect(heap).toBeLessThan(300);
  });
});
