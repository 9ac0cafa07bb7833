import fc from 'fast-check';
import ical, { type VEvent } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { openClock } from '../../src/roster/clock.ts';
import { recurrence } from '../../src/roster/recurrence.ts';

/** A few in every run, ROTATION_FUZZ=3000 for the whole. */
const RUNS = Number(process.env.ROTATION_FUZZ ?? 30);
const clockOf = (zone: string) => openClock(zone);
/** An event's rule as the library writes it, and the event. */
const eventOf = (start: string, rule: string): VEvent => {
  const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', `DTSTART${start}`, `RRULE:${rule}`, 'END:VEVENT'];
  const found = Object.values(ical.sync.parseICS([...lines, 'END:VCALENDAR', ''].join('\r\n')));
  return found.find((one): one is VEvent => one?.type === 'VEVENT') as VEvent;
};
const ruleOf = (start: string, rule: string) => String(eventOf(start, rule).rrule);
const shown = (times: readonly (number | Date)[] | undefined) => times?.map((time) => new Date(time).toISOString());

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const optional = <T>(given: fc.Arbitrary<T>) => fc.option(given, { nil: undefined });
const series = fc
  .record({
    zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata'),
    begin: fc.date({ min: new Date('2025-01-01T00:00Z'), max: new Date('2025-12-31T00:00Z'), noInvalidDate: true }),
    time: fc.constantFrom('040000', '063000', '140030', '235900'),
    FREQ: fc.constantFrom('DAILY', 'WEEKLY'),
    INTERVAL: optional(fc.integer({ min: 1, max: 5 })),
    end: fc.constantFrom('', 'COUNT=1', 'COUNT=17', 'UNTIL=20250401T040000Z', 'UNTIL=20251101T215959Z'),
    weekdays: optional(fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 })),
    WKST: optional(fc.constantFrom(...WEEKDAYS)),
  })
  .map(({ zone, begin, time, FREQ, INTERVAL, end, weekdays, WKST }) => {
    // A series begins with a day of its own: what comes of it else, the standard leaves open for every second week.
    const own = WEEKDAYS[begin.getUTCDay()] ?? '';
    const byDay = weekdays && `BYDAY=${[...new Set([...weekdays, own])].join(',')}`;
    const interval = INTERVAL && !(FREQ === 'DAILY' && weekdays) && `INTERVAL=${INTERVAL}`;
    const rule = [`FREQ=${FREQ}`, interval, end, byDay, WKST && `WKST=${WKST}`].filter(Boolean).join(';');
    return { start: `;TZID=${zone}:${begin.toISOString().slice(0, 10).replaceAll('-', '')}T${time}`, rule };
  });

describe('a plain rule', () => {
  it('recurs as the calendar’s library says', { timeout: 60_000 + RUNS * 100 }, () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -400, max: 400 }), ({ start, rule }, days) => {
        const event = eventOf(start, rule);
        const after = new Date(event.start.getTime() + Math.min(days, 0) * 24 * 3600 * 1000);
        const before = new Date(after.getTime() + (days + 400) * 24 * 3600 * 1000);
        const times = recurrence(String(event.rrule), clockOf);
        expect(times).not.toBeNull();
        expect(shown(times?.(after.getTime(), before.getTime()))).toEqual(
          shown(event.rrule?.between(after, before, true)),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps its hour, though on one night there is none such', () => {
    const times = recurrence(ruleOf(';TZID=Europe/Berlin:20250329T023000', 'FREQ=DAILY;COUNT=3'), clockOf);
    expect(shown(times?.(0, Date.UTC(2026, 0)))).toEqual([
      '2025-03-29T01:30:00.000Z',
      '2025-03-30T01:30:00.000Z',
      '2025-03-31T00:30:00.000Z',
    ]);
  });

  it('that never comes ends all the same', () => {
    const times = recurrence(ruleOf(';TZID=Europe/Berlin:20251103T060000', 'FREQ=DAILY;INTERVAL=7;BYDAY=TU'), clockOf);
    expect(times?.(0, Date.UTC(2031, 0))).toEqual([]);
  });

  it.each([
    'FREQ=MONTHLY',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=DAILY;BYHOUR=6,14',
    'FREQ=DAILY;BYMONTH=1',
    'FREQ=WEEKLY;BYSETPOS=1;BYDAY=MO,TU',
    'FREQ=HOURLY',
  ])('%s is none', (given) => {
    expect(recurrence(ruleOf(';TZID=Europe/Berlin:20251103T060000', given), clockOf)).toBeNull();
  });

  it('in a zone that nobody knows is none', () => {
    expect(recurrence('DTSTART;TZID=+01:00:20251103T060000\nRRULE:FREQ=DAILY', () => null)).toBeNull();
    expect(recurrence('FREQ=DAILY', clockOf)).toBeNull();
  });
});
