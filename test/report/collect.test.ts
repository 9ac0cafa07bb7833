import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../src/model/conversation.ts';
import { type CollectorOptions, createCollector } from '../../src/report/collect.ts';
import { byLetters } from '../../src/report/order.ts';
import { conversations } from './arbitrary.ts';
import { as, leftOut, talk } from './desk.ts';
import { fakeMatcher } from './fake-matcher.ts';

function reportsOf(all: readonly Conversation[], options: CollectorOptions = {}) {
  const collector = createCollector(fakeMatcher, options);
  for (const conversation of all) collector.add(conversation);
  return collector.reports('1.0.0');
}

const rules = 'Nach unsere Bestimmungen geht das nicht.';

describe('employees', () => {
  test('an employee without a single hit has a report', () => {
    const [report] = reportsOf([talk('R-1', [['employee', 'Gern, ich kümmere mich.']])]);
    expect(report).toMatchObject({
      employee: { id: 'MA-07', name: 'Anna Weber' },
      total: { hits: 0, conversations: 0 },
    });
  });

  test('reports come by name as a German index sorts, then by id, the unnamed last', () => {
    const people = [as(null, null), as('2', 'Zorn'), as('9', 'Özer'), as('10', 'Özer'), as(null, 'Ott'), as('1', null)];
    const all = people.map((who, index) => talk(`R-${index}`, [['employee', rules, who]]));
    const order = reportsOf(all).map(({ employee }) => [employee.name, employee.id]);
    expect(order).toEqual([
      ['Ott', null],
      ['Özer', '9'],
      ['Özer', '10'],
      ['Zorn', '2'],
      [null, '1'],
      [null, null],
    ]);
  });

  test('an id with several spellings is one person, called as in the earliest conversation', () => {
    const late = talk('R-2', [['employee', rules, as('MA-07', 'A. Weber')]], { started_at: '2025-11-04' });
    const reports = reportsOf([late, talk('R-1', [['employee', rules]])]);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ employee: { name: 'Anna Weber' }, exposure: { conversations: 2 } });
  });

  test.each(['__proto__', '../../x', '<b>', 'constructor', 'x'.repeat(300)])('a person may be called %s', (name) => {
    const reports = reportsOf([talk('R-1', [['employee', rules, as(null, name)]])]);
    expect(reports.map(({ employee, total }) => [employee.name, total.hits])).toEqual([[name, 1]]);
  });

  test('only own turns, own words and own conversations count', () => {
    const jörg = as('MA-09', 'Jörg Lang');
    const both = talk('R-1', [
      ['customer', 'Wo bleibt unsere Bestimmungen?'],
      ['employee', 'Moment bitte.'],
      ['employee', rules, jörg],
    ]);
    const alone = talk('R-2', [['employee', rules, jörg]], { desk: 'Bar', started_at: '2025-11-05' });
    const [anna, lang] = reportsOf([both, alone]);
    expect(anna).toMatchObject({ exposure: { conversations: 1, turns: 1, words: 2 }, total: { hits: 0 } });
    expect(lang).toMatchObject({
      exposure: { conversations: 2, turns: 2, words: 12 },
      total: { hits: 2, conversations: 2 },
      desks: ['Bar', 'Rezeption'],
      period: { from: '2025-11-03', to: '2025-11-05' },
    });
  });

  test.each([
    ['MA-07', 1],
    ['anna  WEBER', 1],
    ['A. Weber', 1],
    ['Anna', 0],
  ])('asked for by %s: %d report', (employee, expected) => {
    const all = [
      talk('R-1', [['employee', rules]]),
      talk('R-2', [['employee', rules, as('MA-07', 'A. Weber')]]),
      talk('R-3', [['employee', rules, as(null, 'Jörg Lang')]]),
    ];
    const reports = reportsOf(all, { employee });
    expect(reports).toHaveLength(expected);
    expect(reports.every(({ total }) => total.hits === 2)).toBe(true);
  });
});

describe('the period', () => {
  const days = ['2025-11-02T23:59:00+01:00', '2025-11-03T00:10:00+01:00', '2025-11-05T23:30:00-03:00', '2025-11-06'];
  const all = days.map((started_at, index) => talk(`R-${index}`, [['employee', rules]], { started_at }));

  test('takes in its first and last day by the local date', () => {
    const [report] = reportsOf(all, { from: '2025-11-03', to: '2025-11-05' });
    expect(report?.hits.map((hit) => hit.conversation_id)).toEqual(['R-1', 'R-2']);
    expect(report?.skipped).toEqual([]);
  });

  test.each([
    [{ from: '2025-11-05' }, 2],
    [{ to: '2025-11-02' }, 1],
    [{}, 4],
  ])('may be open: %o gives %d conversations', (options, expected) => {
    expect(reportsOf(all, options)[0]?.exposure.conversations).toBe(expected);
  });

  test('a conversation without a date is left out and listed, if a period is asked for', () => {
    const undated = talk('R-9', [['employee', rules]], { started_at: null });
    const [report] = reportsOf([...all, undated], { from: '2025-11-01' });
    expect(report?.total.hits).toBe(4);
    expect(report?.skipped).toMatchObject([{ code: 'no-date-for-filter', conversation_id: 'R-9', line: 1 }]);
    expect(reportsOf([...all, undated])[0]?.total.hits).toBe(5);
  });
});

describe('evidence', () => {
  test('has the sentence, the time and the nearest words of the customer before', () => {
    const conversation = talk('R-1', [
      ['customer', 'Guten Tag.'],
      ['customer', 'Mein Zimmer ist kalt.'],
      ['other', 'Bitte bleiben Sie in der Leitung.'],
      ['employee', `Oh. ${rules} Leider.`, { start: 12.5 }],
      ['customer', 'Ach so.'],
    ]);
    expect(reportsOf([conversation])[0]?.hits).toMatchObject([
      {
        sentence: rules,
        sentence_start: 5,
        sentence_end: 24,
        customer_before: 'Mein Zimmer ist kalt.',
        at: 12.5,
        started_at: '2025-11-03T09:15:00+01:00',
        desk: 'Rezeption',
        file: 'rezeption.ndjson',
      },
    ]);
  });

  test('no customer before, none shown', () => {
    expect(reportsOf([talk('R-1', [['employee', rules]])])[0]?.hits[0]?.customer_before).toBeNull();
  });

  test('a turn of megabytes without a full stop does not travel with each of its hits', () => {
    const flood = 'äh 🛎️ also '.repeat(100_000);
    const conversation = talk('R-1', [
      ['customer', flood],
      ['employee', `${flood}unsere Bestimmungen ${flood}`],
    ]);
    const [hit] = reportsOf([conversation])[0]?.hits ?? [];
    expect(hit?.sentence.length).toBeLessThan(1000);
    expect(hit?.sentence.slice(hit.sentence_start, hit.sentence_end)).toBe('unsere Bestimmungen');
    expect(hit?.customer_before?.length).toBeLessThan(1000);
    expect(`${hit?.sentence}${hit?.customer_before}`).not.toMatch(/\p{Cs}/u);
  });

  test('suppressed hits stand apart with their reason and do not count', () => {
    const [report] = reportsOf([talk('R-1', [['employee', 'Es liegt nicht an unsere Bestimmungen.']])]);
    expect(report).toMatchObject({ total: { hits: 0 }, hits: [], suppressed: [{ reason: 'verneint' }] });
  });

  test('suggestions are for what was said, most used first, with the first wording', () => {
    const [report] = reportsOf([
      talk('R-1', [['employee', 'Das ist nicht vorgesehen, und das System sperrt, und das System bleibt so.']]),
      talk('R-2', [['employee', `${rules} Es liegt nicht an unsere Stammgäste.`]]),
    ]);
    expect(report?.suggestions.map(({ entry, hits, said }) => [entry, hits, said])).toEqual([
      ['o-system', 2, 'das System'],
      ['b-unsere-regeln', 1, 'unsere Bestimmungen'],
    ]);
  });
});

test('every report of the run lists what was left out, in an order of its own', () => {
  const items = [leftOut('text-missing', { line: 20 }), leftOut('role-unknown', { line: 3, words: 7 })];
  const collector = createCollector(fakeMatcher);
  for (const item of items) collector.skip(item);
  collector.add(talk('R-1', [['employee', rules]]));
  collector.add(talk('R-2', [['employee', rules, as(null, 'Jörg Lang')]]));
  expect(collector.reports('1.0.0').map(({ skipped }) => skipped)).toEqual([items.toReversed(), items.toReversed()]);
});

test('the order of files changes nothing', () => {
  const shuffled = conversations.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      expect(JSON.stringify(reportsOf(mixed))).toBe(JSON.stringify(reportsOf(all)));
    }),
  );
});

test('what the customer says changes no count', () => {
  fc.assert(
    fc.property(conversations, fc.string(), (all, words) => {
      const other = all.map((one) => ({
        ...one,
        turns: one.turns.map((turn) => (turn.role === 'customer' ? { ...turn, text: words } : turn)),
      }));
      const counts = (given: readonly Conversation[]) => reportsOf(given).map((one) => [one.exposure, one.counts]);
      expect(counts(other)).toEqual(counts(all));
    }),
  );
});

test('where letters decide the order of names, they decide as a German collator does', () => {
  const name = fc.string({ unit: fc.constantFrom(...'aAbzsuoUOäÖüß1 -é'), maxLength: 6 });
  const collator = new Intl.Collator('de', { numeric: true });
  let decided = 0;
  fc.assert(
    fc.property(name, name, (a, b) => {
      const order = byLetters(a, b);
      if (order === null) return;
      decided += 1;
      expect(order).toBe(Math.sign(collator.compare(a, b)));
    }),
    { numRuns: 5000 },
  );
  expect(decided).toBeGreaterThan(500);
});
