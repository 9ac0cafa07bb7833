import { describe, expect, it } from 'vitest';
import { roleOf } from '../../src/input/roles.ts';
import { isoOf, secondsOf } from '../../src/input/times.ts';

describe('a role', () => {
  it.each([
    [
      'employee',
      'employee, agent, AGENT, Mitarbeiter, Mitarbeiterin, MA, Berater, Beraterin, Sachbearbeiter, SB, Service, Support, Operator, Rezeption',
    ],
    [
      'employee',
      'Mitarbeiter*in, Mitarbeiter:in, Mitarbeiter/in, Mitarbeiter(in), Mitarbeiter_in, MitarbeiterIn, Mitarbeiter/-in, Sachbearbeiter/Sachbearbeiterin',
    ],
    [
      'customer',
      'customer, end_user, END USER, Kunde, Kundin, Kund*in, Kunde/Kundin, Kunde/in, KD, Anrufer(in), Gast, Bürger, Buergerin, BÜRGER, Bu\u0308rger',
    ],
    ['customer', 'Mieter, Mieterin, Versicherte(r), Mitglied, Beschwerdeführer, Beschwerdefuehrerin'],
    ['other', 'other, bot, System, IVR, supervisor, AUTOMATED_AGENT, CUSTOM_BOT'],
    [null, 'Weber, Anna Weber, SPEAKER_00, A, 0, K, M, Mitarbeiter/Kunde, Kundenname, user, ?, employees, , /'],
  ])('%s is said as %s', (role, words) => {
    for (const word of words.split(', ')) expect([word, roleOf(word)]).toEqual([word, role]);
  });
});

describe('seconds', () => {
  const start = '2025-11-03T09:15:00+01:00';
  it.each<[value: unknown, start: string | null, seconds: number | null]>([
    [4.2, null, 4.2],
    ['4.2', null, 4.2],
    ['4,2', null, 4.2],
    [' 12 ', null, 12],
    ['-3,5', null, -3.5],
    ['00:05:32', null, 332],
    ['1:02:03,250', null, 3723.25],
    ['0:0:5.320', null, 5.32],
    ['05:32', null, 332],
    ['2025-11-03T09:15:04.500+01:00', start, 4.5],
    ['2025-11-03T08:15:30Z', start, 30],
    ['03.11.2025 09:15:20', '2025-11-03T09:15', 20],
    ['2025-11-03T09:15:04', start, null],
    ['2025-11-03T09:15:04+01:00', null, null],
    ['bald', start, null],
    [Number.NaN, null, null],
    ['9'.repeat(400), null, null],
    [`${'9'.repeat(400)}:00:00`, null, null],
    [true, null, null],
  ])('%s from %s are %s', (value, startedAt, seconds) => {
    expect(secondsOf(value, startedAt)).toBe(seconds);
  });
});

describe('a date', () => {
  it.each<[value: string, iso: string | null]>([
    ['2025-11-03T09:15:00+01:00', '2025-11-03T09:15:00+01:00'],
    ['2025-11-03T09:15:00.123Z', '2025-11-03T09:15:00.123Z'],
    ['2025-11-03 09:15', '2025-11-03T09:15'],
    ['2025-11-03', '2025-11-03'],
    ['03.11.2025 09:15', '2025-11-03T09:15:00'],
    ['3.11.2025, 9:15:07 Uhr', '2025-11-03T09:15:07'],
    ['3.11.25', '2025-11-03'],
    ['Montag, 3. November 2025 um 9.15 Uhr', '2025-11-03T09:15:00'],
    ['7. Jänner 2026', '2026-01-07'],
    ['1. März 2026', '2026-03-01'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2025', null],
    ['2025-13-01', null],
    ['03.11.2025 25:00', null],
    ['11/03/2025', null],
    ['3. Brumaire 2025', null],
    ['', null],
  ])('%s is %s', (value, iso) => {
    expect(isoOf(value)).toBe(iso);
  });
});
