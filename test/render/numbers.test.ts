import { expect, test } from 'vitest';
import { clock, englishNumbers, germanNumbers, timeOfDay } from '../../src/render/numbers.ts';

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1234, '1.234', '1,234'],
  [12_345_678, '12.345.678', '12,345,678'],
])('the count %d', (value, de, en) => {
  expect([germanNumbers.count(value), englishNumbers.count(value)]).toEqual([de, en]);
});

test.each([
  [0, 2, '0', '0'],
  [0.004, 2, '0,00', '0.00'],
  [0.456, 2, '0,46', '0.46'],
  [1234.5, 1, '1.234,5', '1,234.5'],
  [3.688879454, 1, '3,7', '3.7'],
])('the decimal %d with %d digits', (value, digits, de, en) => {
  expect([germanNumbers.decimal(value, digits), englishNumbers.decimal(value, digits)]).toEqual([de, en]);
});

test.each([
  ['2025-11-03', '03.11.2025', '3\u00A0Nov\u00A02025'],
  ['2025-01-31T23:59:00-05:00', '31.01.2025', '31\u00A0Jan\u00A02025'],
  ['gestern', 'gestern', 'gestern'],
])('the date %s', (iso, de, en) => {
  expect([germanNumbers.date(iso), englishNumbers.date(iso)]).toEqual([de, en]);
});

test.each([
  ['2025-11-03T09:15:00+01:00', '09:15'],
  ['2025-11-03', null],
  ['09:15', null],
])('the time of day in %s', (iso, time) => {
  expect(timeOfDay(iso)).toBe(time);
});

test.each([
  [0, '0:00'],
  [4.9, '0:04'],
  [599, '9:59'],
  [3725, '1:02:05'],
])('%d seconds into a conversation', (seconds, shown) => {
  expect(clock(seconds)).toBe(shown);
});
