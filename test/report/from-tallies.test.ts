import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderJson } from '../../src/render/json.ts';
import { createCollector } from '../../src/report/collect.ts';
import { reportsOfTallies } from '../../src/report/from-tallies.ts';
import { parseReport } from '../../src/report/saved.ts';
import { talliesOf } from '../../src/report/tally.ts';
import { parseTally } from '../../src/report/tally-line.ts';
import { conversations } from './arbitrary.ts';
import { as, talk } from './desk.ts';
import { fakeMatcher } from './fake-matcher.ts';

const numbers = ({ employee, period, exposure, counts, total }: Report) => ({
  id: employee.id,
  period,
  exposure,
  counts,
  total,
});

test('tallies in any order make reports with the numbers of one run', () => {
  const shuffled = conversations
    .map((all) => all.flatMap((one) => talliesOf(one, fakeMatcher)))
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(conversations, (all) => {
      const collector = createCollector(fakeMatcher);
      for (const one of all) collector.add(one);
      const tallies = all.flatMap((one) => talliesOf(one, fakeMatcher));
      const byId = (a: Report, b: Report) => (numbersOf(a) < numbersOf(b) ? -1 : 1);
      const reports = reportsOfTallies(tallies, fakeMatcher, '1.0.0');
      expect(reports.toSorted(byId).map(numbers)).toEqual(collector.reports('1.0.0').toSorted(byId).map(numbers));
    }),
  );
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      expect(reportsOfTallies(mixed, fakeMatcher, '1.0.0')).toEqual(reportsOfTallies(all, fakeMatcher, '1.0.0'));
    }),
  );
});

test('a report of tallies is a saved report, and has the mark of a shared one', () => {
  const text = 'Nach unsere Bestimmungen, und das System will es.';
  const tallies = ['R-1', 'R-2'].flatMap((id) => talliesOf(talk(id, [['employee', text]]), fakeMatcher));
  const [report] = reportsOfTallies(tallies, fakeMatcher, '1.0.0');
  expect(parseReport(renderJson(report as Report), 'a.json')).toEqual(report);
  expect(report).toMatchObject({ shared: true, hits: [], total: { hits: 4, conversations: 2 } });
});

test('people without an id are told apart by name, whatever its case', () => {
  const turns = ['Anna Weber', 'ANNA  WEBER', 'Jörg Huber'].map((name) => as(null, name));
  const tallies = turns.flatMap((who, at) => talliesOf(talk(`R-${at}`, [['employee', 'Gern.', who]]), fakeMatcher));
  const people = reportsOfTallies(tallies, fakeMatcher, '1.0.0').map(({ employee, exposure }) => [
    employee.name,
    exposure.conversations,
  ]);
  expect(people).toEqual([
    ['Anna Weber', 2],
    ['Jörg Huber', 1],
  ]);
});

test.each([
  [
    'a count',
    '{"conversation_id":"R-1","employee":"A","employee_id":"1","date":"2025-11-03","turns":1,"words":2,"counts":{"b":1}}',
  ],
  ['null keys that are missing', '{"conversation_id":"R-1","turns":1,"words":2,"counts":{}}'],
])('reads %s', (_, line) => {
  expect(parseTally(line)).toMatchObject({ conversation_id: 'R-1', turns: 1, words: 2 });
});

test.each([
  ['no JSON', '{"conversation_id":'],
  ['a list', '[]'],
  ['a conversation', '{"conversation_id":"R-1","turns":[]}'],
  ['a negative count', '{"conversation_id":"R-1","turns":1,"words":2,"counts":{"b":-1}}'],
  ['a fraction', '{"conversation_id":"R-1","turns":1.5,"words":2,"counts":{}}'],
  ['a date that is none', '{"conversation_id":"R-1","date":"gestern","turns":1,"words":2,"counts":{}}'],
])('refuses %s', (_, line) => {
  expect(parseTally(line)).toBeNull();
});

function numbersOf(report: Report): string {
  return JSON.stringify(numbers(report));
}
