import { expect, test } from 'vitest';
import { talliesOf } from '../../src/report/tally.ts';
import { as, talk } from './desk.ts';
import { fakeMatcher } from './fake-matcher.ts';

test('every employee of a conversation gets a line, also with zero hits', () => {
  const conversation = talk('R-1', [
    ['employee', 'Nach unsere Bestimmungen geht das nicht.'],
    ['customer', 'Das System ist mir gleich, und unsere Bestimmungen auch.'],
    ['employee', 'Ich helfe Ihnen gern.', as(null, 'Jörg Lang')],
    ['employee', 'Es liegt nicht an unsere Bestimmungen.'],
  ]);
  expect(talliesOf(conversation, fakeMatcher)).toEqual([
    {
      conversation_id: 'R-1',
      employee: 'Anna Weber',
      employee_id: 'MA-07',
      date: '2025-11-03',
      turns: 2,
      words: 12,
      counts: { bestimmungen: 1, organisation: 0, 'wichtigerer-kunde': 0 },
    },
    {
      conversation_id: 'R-1',
      employee: 'Jörg Lang',
      employee_id: null,
      date: '2025-11-03',
      turns: 1,
      words: 4,
      counts: { bestimmungen: 0, organisation: 0, 'wichtigerer-kunde': 0 },
    },
  ]);
});

test.each([
  ['2025-11-03T23:30:00-05:00', '2025-11-03'],
  ['2025-11-03', '2025-11-03'],
  ['gestern', null],
  [null, null],
])('a conversation that began %s has the date %s', (started_at, date) => {
  const [tally] = talliesOf(talk('R-1', [['employee', 'Guten Tag.']], { started_at }), fakeMatcher);
  expect(tally?.date).toBe(date);
});

test('a conversation without staff has no tallies', () => {
  expect(talliesOf(talk('R-1', [['customer', 'Hallo?']]), fakeMatcher)).toEqual([]);
});
