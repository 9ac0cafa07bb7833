import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { type CompareInput, compareReports } from '../../../src/report/comparison/compare.ts';
import { withoutText } from '../../../src/report/share.ts';
import { leftOut } from '../desk.ts';
import { reportOf, talkOf } from './team.ts';
import { team } from './team-of-forty.ts';

function compared(reports: readonly Report[], given: Partial<CompareInput> = {}) {
  return compareReports({ reports, minGroup: 8, leftOut: [], toolVersion: '1', ...given });
}

const desk = team({ people: 9, talks: 30 });
const forty = team();

describe('what does not change a comparison', () => {
  const whole = compared(desk, { split: '2025-11-15' });
  const seed = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });

  test('the order of the reports', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(desk, { minLength: desk.length }), (shuffled) => {
        expect(compared(shuffled, { split: '2025-11-15' })).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  test('a report cut in two, however it is cut', () => {
    fc.assert(
      fc.property(seed, (cuts) => {
        const parts = desk.flatMap((report, at) => {
          const { talks = [] } = report;
          const cut = (cuts[at] ?? 0) % (talks.length + 1);
          return [reportOf(report.employee, talks.slice(cut)), reportOf(report.employee, talks.slice(0, cut))];
        });
        expect(compared(parts, { split: '2025-11-15' })).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  test('whether the reports were handed on without their words', () => {
    expect(compared(desk.map(withoutText), { split: '2025-11-15' })).toEqual(whole);
  });

  test('the same report twice, but that is said', () => {
    const twice = compared([...desk, ...desk.slice(0, 2)], { split: '2025-11-15' });
    const repeated = desk.slice(0, 2).reduce((sum, { exposure }) => sum + exposure.conversations, 0);
    expect(twice).toEqual({ ...whole, missing: { ...whole.missing, repeated } });
  });
});

describe('conversations', () => {
  const who = { id: 'MA-01', name: 'Anna Weber' };

  test('that two reports of one person hold count once', () => {
    const { team: all, missing } = compared([
      reportOf(who, [talkOf('R-1', [1, 0, 0]), talkOf('R-2', [0, 1, 0])]),
      reportOf(who, [talkOf('R-2', [0, 1, 0]), talkOf('R-3', [0, 0, 1])]),
    ]);
    expect([all.exposure.conversations, all.total.hits, missing.repeated]).toEqual([3, 3, 1]);
  });

  test('of two people with the same id are a transfer and count for both', () => {
    const { team: all, missing } = compared([
      reportOf(who, [talkOf('R-1', [1, 0, 0])]),
      reportOf({ id: 'MA-02', name: 'Jörg Lang' }, [talkOf('R-1', [1, 0, 0])]),
    ]);
    expect([all.exposure.conversations, all.total.hits, missing.repeated]).toEqual([2, 2, 0]);
  });

  test('with the same id and time but other numbers are different ones, and that is said', () => {
    const { team: all, missing } = compared([
      reportOf(who, [talkOf('1', [1, 0, 0])]),
      reportOf(who, [talkOf('1', [0, 2, 0])]),
    ]);
    expect([all.exposure.conversations, all.total.hits, missing.reused]).toEqual([2, 3, 1]);
  });

  test('that look alike within one report are two', () => {
    const talk = talkOf('1', [1, 0, 0]);
    expect(compared([reportOf(who, [talk, talk])]).team.exposure.conversations).toBe(2);
  });
});

describe('people', () => {
  test('stand by name as a German index sorts, never by number', () => {
    const names = ['Zoe', 'Österreicher', 'Ofner', 'Anna 10', 'Anna 9', 'ähnlich', 'Mia', 'Otto'];
    const reports = names.map((name, at) =>
      reportOf(
        { id: null, name },
        Array.from({ length: 30 }, (_, talk) => talkOf(`${at}-${talk}`, [at % 5, 0, 0])),
      ),
    );
    expect(compared(reports).people.map(({ employee }) => employee.name)).toEqual([
      'ähnlich',
      'Anna 9',
      'Anna 10',
      'Mia',
      'Ofner',
      'Österreicher',
      'Otto',
      'Zoe',
    ]);
  });

  test.each([
    [7, 8, false],
    [8, 8, true],
    [5, 5, true],
  ])('%d of them with a smallest group of %d: rows per person %s', (people, minGroup, shown) => {
    const found = compared(team({ people }), { minGroup });
    expect([found.group.shown, found.people.length > 0, found.funnels.length > 0]).toEqual([shown, shown, shown]);
    expect(found.team.total.hits).toBeGreaterThan(0);
    if (!shown) expect(JSON.stringify(found)).not.toContain('Achleitner');
  });

  test('have rates only from 10 conversations and 2,000 words on, and no verdict below', () => {
    const small = reportOf({ id: 'MA-99', name: 'Neu' }, [talkOf('N-1', [9, 9, 9])]);
    const neu = compared([...desk, small]).people.find(({ employee }) => employee.id === 'MA-99');
    expect(neu?.total).toMatchObject({ hits: 27, per_conversation: null, per_1000_words: null, verdict: null });
  });

  test('with a much higher or lower rate get a word, the others ~', () => {
    const { people, tests } = compared(team({ people: 12, talks: 200, factor: (at) => [3, 0.2][at] ?? 1 }));
    const verdict = (id: string) => people.find(({ employee }) => employee.id === id)?.total.verdict;
    expect(['MA-01', 'MA-02', 'MA-05'].map(verdict)).toEqual(['higher', 'lower', 'none']);
    expect(tests).toBe(48);
  });

  test('who only talk longer are not called higher: both measures must say the same', () => {
    const long = (report: Report) => {
      const talks = report.talks?.map((talk) => ({ ...talk, words: talk.words * 3 })) ?? [];
      return reportOf(report.employee, talks);
    };
    const all = team({ people: 12, talks: 200, factor: (at) => (at === 0 ? 3 : 1) });
    const { people } = compared(all.map((report, at) => (at === 0 ? long(report) : report)));
    expect(people.find(({ employee }) => employee.id === 'MA-01')?.total.verdict).toBe('none');
  });
});

describe('what hits pointed to', () => {
  const pointing = (person: number, words: readonly string[]) =>
    reportOf(
      { id: `MA-${person}`, name: null },
      words.map((word, at) =>
        talkOf(`${person}-${at}`, [1, 0, 0], {
          pointers: [{ category: 'bestimmungen', entry: 'b-regel', named: [word] }],
        }),
      ),
    );

  test('is listed when enough people stand behind it, the rest put together', () => {
    const { causes } = compared(
      Array.from({ length: 8 }, (_, at) =>
        pointing(at, at < 3 ? ['Vorschrift', 'Storno'] : ['Vorschrift', `Wort ${at}`]),
      ),
      { minGroup: 8 },
    );
    expect(causes.named).toEqual([
      { category: 'bestimmungen', name: 'Vorschrift', hits: 8, people: 8 },
      { category: 'bestimmungen', name: null, hits: 8, people: 8 },
    ]);
    expect(causes.suppressed).toBe(6);
  });

  test('does not let the rest be worked out: too few behind it, and a listed word joins it', () => {
    const { causes } = compared(
      Array.from({ length: 9 }, (_, at) => pointing(at, at === 0 ? ['Vorschrift', 'Sonderfall'] : ['Vorschrift'])),
      { minGroup: 8 },
    );
    expect(causes.named).toEqual([{ category: 'bestimmungen', name: null, hits: 10, people: 9 }]);
  });

  test('is not listed at all for a group that is too small', () => {
    expect(compared(team({ people: 6 })).causes).toMatchObject({ named: [], entries: [] });
  });
});

describe('two periods', () => {
  test('a report with itself: nothing but ~', () => {
    const { periods } = compared(desk, { before: desk });
    const all = [periods?.total, ...Object.values(periods?.counts ?? {})];
    expect(all.map((change) => change?.verdict)).toEqual(['none', 'none', 'none', 'none']);
    for (const change of all) expect(change?.ratio?.value).toBe(1);
    expect(periods?.people_in_both).toBe(9);
  });

  test('a real change is found, in its direction', () => {
    const later = team({ people: 9, talks: 100, rate: 0.25, seed: 3 });
    const earlier = team({ people: 9, talks: 100, rate: 0.6, seed: 4 });
    expect(compared(later, { before: earlier }).periods?.total.verdict).toBe('lower');
    expect(compared(earlier, { before: later }).periods?.total.verdict).toBe('higher');
  });

  test('a day cuts: it belongs to the later one, conversations without a date to none', () => {
    const dated = (id: string, started_at: string | null) => talkOf(id, [1, 0, 0], { started_at });
    const talks = [dated('1', '2025-11-14T23:59:00+01:00'), dated('2', '2025-11-15'), dated('3', null)];
    const { periods, missing } = compared([reportOf({ id: null, name: 'Anna Weber' }, talks)], { split: '2025-11-15' });
    expect([periods?.before.exposure.conversations, periods?.after.exposure.conversations]).toEqual([1, 1]);
    expect(periods?.after.period.from).toBe('2025-11-15');
    expect(missing.undated).toBe(1);
  });
});

describe('what hits pointed to in two periods', () => {
  const desk = (person: number, words: readonly string[], from: number) =>
    reportOf(
      { id: `MA-${person}`, name: null },
      words.map((word, at) =>
        talkOf(`${person}-${from}-${at}`, [1, 0, 0], {
          words: 400,
          pointers: [{ category: 'bestimmungen', entry: 'b-regel', named: [word] }],
        }),
      ),
    );
  const team = (words: (person: number) => readonly string[], from = 0) =>
    Array.from({ length: 9 }, (_, person) => desk(person, words(person), from));
  const often = (word: string, times: number) => Array.from({ length: times }, () => word);
  const causes = (before: readonly Report[], after: readonly Report[]) => {
    return compared(after, { before }).periods?.causes;
  };

  test('a rule that is named less often after it was changed is found, the others stay', () => {
    const before = team(() => [...often('Frist', 20), ...often('Tarif', 10)]);
    const after = team(() => [...often('Frist', 5), ...often('Tarif', 10), ...often('anderes', 15)], 1);
    const changed = causes(before, after)?.named.map(({ name, before, after, verdict }) => {
      return [name, before.hits, after.hits, verdict];
    });
    expect(changed).toEqual([
      ['Frist', 180, 45, 'lower'],
      ['Tarif', 90, 90, 'none'],
      ['anderes', 0, 135, 'higher'],
    ]);
  });

  test('is put together where too few people of one of the periods stand behind it', () => {
    const before = team(() => ['Frist', 'Frist', 'Tarif']);
    const after = team((person) => (person === 0 ? ['Frist', 'Tarif'] : ['Tarif', 'Tarif']), 1);
    expect(causes(before, after)).toMatchObject({
      named: [{ name: null, before: { hits: 27 }, after: { hits: 18 } }],
      suppressed: 2,
    });
  });

  test('adds up to what is listed for the whole team, when a day cuts it', () => {
    const { causes: all, periods } = compared(forty, { split: '2025-11-15' });
    const sums = new Map(periods?.causes.named.map(({ name, before, after }) => [name, before.hits + after.hits]));
    expect(all.named.length).toBeGreaterThan(5);
    expect(all.named.map(({ name }) => sums.get(name))).toEqual(all.named.map(({ hits }) => hits));
  });
});

test('what the reports of one run left out counts once', () => {
  const skipped = [leftOut('role-unknown', { line: 4, words: 7 }), leftOut('role-unknown', { line: 5, words: 2 })];
  const reports = desk.map((report) => ({ ...report, skipped }));
  expect(compared(reports).missing.input).toEqual([{ code: 'role-unknown', items: 2, words: 9 }]);
});

test('no sentence, no file and no conversation id of a report gets into a comparison', () => {
  const json = JSON.stringify(compared(desk, { split: '2025-11-15' }));
  expect(json).not.toMatch(/R-\d+-\d+|"file"|sentence|conversation_id/);
});
