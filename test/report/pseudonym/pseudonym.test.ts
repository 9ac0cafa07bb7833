import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderJson } from '../../../src/render/json.ts';
import { createCollector } from '../../../src/report/collect.ts';
import { compareReports } from '../../../src/report/comparison/compare.ts';
import { codeFor } from '../../../src/report/pseudonym/code.ts';
import { withPseudonyms } from '../../../src/report/pseudonym/report.ts';
import { parseReport } from '../../../src/report/saved.ts';
import { team } from '../comparison/team-of-forty.ts';
import { as, leftOut, talk } from '../desk.ts';
import { fakeMatcher } from '../fake-matcher.ts';

const key = Buffer.from('der Schlüssel liegt beim Betriebsrat im Safe');
const other = Buffer.from('ein anderer Schlüssel, so lang wie nötig ist.');

function desk() {
  const collector = createCollector(fakeMatcher, { mask: false });
  const anna = as('MA-07', 'Anna Weber-Özil');
  const joerg = as(null, 'Jörg Lang');
  collector.add(
    talk(
      'anna_weber-0815',
      [
        ['customer', 'Frau Weber-Özil, ich warte lang. Gestern sagte Herr Lang, Sie rufen an.'],
        ['employee', 'Anna Weber-Özil hier. Nach unsere Bestimmungen dauert das lang, sagt Jörg.', anna],
        ['employee', 'Webers Regel ist das nicht; unter MA-07 läuft nichts, Sie sagten das System.', anna],
      ],
      {
        desk: 'Schalter Weber',
        source: { file: 'ablage/AnnaWeber.ndjson', format: 'ndjson', encoding: 'utf-8', line: 1 },
      },
    ),
  );
  collector.add(talk('R-2', [['employee', 'nach unsere Bestimmungen hat das die anna weber so gesagt', joerg]]));
  collector.skip(leftOut('role-unknown', { file: 'ablage/joerg-lang.csv', params: { found: 'Frau Weber', line: 3 } }));
  return collector.reports('1.0.0');
}

describe('a report under a pseudonym', () => {
  const [first, second] = withPseudonyms(desk(), key);
  const all = `${JSON.stringify(first)}${JSON.stringify(second)}`;

  test('has nobody’s name and id in it, wherever they stood', () => {
    expect(all).not.toMatch(/anna|weber|özil|jörg|MA-07/i);
    expect(all).toContain('dauert das lang');
  });

  test('names people readably, in ids and hits alike', () => {
    for (const report of [first, second]) {
      expect(report?.employee.name).toMatch(/^Person [0-9A-HJKMNP-TV-Z]{4}$/);
      expect(report?.employee.id).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
      expect(report?.hits.map(({ employee, employee_id }) => ({ id: employee_id, name: employee }))).toEqual(
        report?.hits.map(() => report.employee),
      );
    }
  });

  test('keeps every number, and the hit at its place in the sentence', () => {
    const open = new Map(desk().map((report) => [report.total.hits * 1000 + report.exposure.words, report]));
    for (const report of [first, second]) {
      const before = open.get((report?.total.hits ?? 0) * 1000 + (report?.exposure.words ?? 0));
      expect(report?.counts).toEqual(before?.counts);
      for (const hit of report?.hits ?? [])
        expect(hit.sentence.slice(hit.sentence_start, hit.sentence_end)).toBe(hit.text);
    }
  });

  test('stands in the order of pseudonyms, not of names', () => {
    const shown = withPseudonyms(team({ people: 20, talks: 2 }), key).map(({ employee }) => employee.name ?? '');
    expect(shown).toEqual(shown.toSorted(new Intl.Collator('de', { numeric: true }).compare));
    expect(new Set(shown).size).toBe(20);
  });

  test('reads back equal, and is not given a pseudonym of its pseudonym', () => {
    for (const report of [first, second]) {
      if (report === undefined) throw new Error('no report');
      const read = parseReport(renderJson(report), 'person.json');
      expect(read).toEqual(report);
      expect(withPseudonyms([read], other)).toEqual([read]);
    }
  });
});

test('the same person and key give the same pseudonym, another key another one', () => {
  fc.assert(
    fc.property(fc.string(), (person) => {
      expect(codeFor(person, key)).toBe(codeFor(person, Buffer.from(key)));
      expect(codeFor(person, key)).not.toBe(codeFor(person, other));
    }),
  );
});

test('the pseudonym is an HMAC-SHA-256: this one never changes', () => {
  expect(codeFor('id:MA-07', Buffer.alloc(32, 1))).toMatchInlineSnapshot(`"PAE6PGAJGHBZ"`);
});

test('comparing under pseudonyms changes nothing but names and their order', () => {
  const input = { minGroup: 8, leftOut: [], toolVersion: '1' };
  const open = compareReports({ ...input, reports: team({ people: 12 }) });
  const hidden = compareReports({ ...input, reports: withPseudonyms(team({ people: 12 }), key) });
  expect(hidden.team).toEqual(open.team);
  expect(hidden.causes).toEqual(open.causes);
  expect(hidden.people.map(({ total }) => total.hits).sort()).toEqual(
    open.people.map(({ total }) => total.hits).sort(),
  );
  expect(JSON.stringify(hidden)).not.toMatch(/MA-|Achleitner|Änne/);
});

test('files are told apart but not named', () => {
  const [first] = withPseudonyms(desk(), key).filter(({ hits }) => hits[0]?.file.endsWith('.ndjson'));
  expect(first?.hits[0]?.file).toMatch(/^file-[0-9A-Z]{8}\.ndjson$/);
  expect(first?.skipped[0]?.file).toMatch(/^file-[0-9A-Z]{8}\.csv$/);
});
