import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, renderCsv, renderCsvOfAll } from '../../src/render/csv.ts';
import type { View } from '../../src/render/view.ts';
import { createCollector } from '../../src/report/collect.ts';
import { as, talk } from '../report/desk.ts';
import { fakeMatcher } from '../report/fake-matcher.ts';
import { SAMPLES } from './sample-reports.ts';

const excel: View = { lang: 'de', width: 80, colour: false, messages: () => '' };
const machines: View = { ...excel, csv: 'rfc4180' };

function rows(csv: string, delimiter: string): Record<string, string>[] {
  return parse(csv, { bom: true, columns: true, delimiter });
}

test('German Excel gets a BOM, semicolons and decimal commas', () => {
  const csv = renderCsv(SAMPLES.many, excel);
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(rows(csv, ';')[0]).toMatchObject({
    row: 'total',
    hits: '28',
    per_conversation: '1,1667',
    hits_high: '40,4678',
  });
});

test('Swiss Excel gets a decimal point', () => {
  expect(rows(renderCsv(SAMPLES.many, { ...excel, locale: 'de-CH' }), ';')[0]).toMatchObject({
    per_conversation: '1.1667',
  });
});

test('machines get no BOM, commas and decimal points', () => {
  const csv = renderCsv(SAMPLES.many, machines);
  expect(csv.startsWith('row,employee_id,employee,from,to,category,')).toBe(true);
  expect(rows(csv, ',')[0]).toMatchObject({ hits: '28', per_conversation: '1.1667' });
});

test('the columns stand in the documented order', () => {
  for (const [view, delimiter] of [
    [excel, ';'],
    [machines, ','],
  ] as const) {
    const [head = ''] = renderCsv(SAMPLES.none, view).replace('\uFEFF', '').split('\r\n');
    expect(head.split(delimiter)).toEqual([...CSV_COLUMNS]);
  }
});

test.each(Object.entries(SAMPLES))(
  'the report "%s" has a row for its total, each category, each hit, each passage not counted',
  (_, report) => {
    for (const [view, delimiter] of [
      [excel, ';'],
      [machines, ','],
    ] as const) {
      const all = rows(renderCsv(report, view), delimiter);
      const count = (row: string) => all.filter((one) => one.row === row).length;
      expect([count('total'), count('category'), count('hit'), count('not-counted')]).toEqual([
        1,
        report.categories.length,
        report.hits.length,
        report.suppressed.length,
      ]);
      expect(
        all.filter(({ row }) => row === 'hit').map(({ conversation_id, start }) => [conversation_id, start]),
      ).toEqual(report.hits.map(({ conversation_id, start }) => [conversation_id, String(start)]));
    }
  },
);

test('several reports share one head', () => {
  const csv = renderCsvOfAll([SAMPLES.few, SAMPLES.many], excel);
  expect(csv.match(/employee_id/g)).toHaveLength(1);
  expect(csv.match(/\uFEFF/g)).toHaveLength(1);
  expect(rows(csv, ';').filter(({ row }) => row === 'total')).toHaveLength(2);
});

describe('a cell that would run as a formula is text', () => {
  test.each(['=cmd()', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '"=1"', '=HYPERLINK("http://x";"y")'])(
    '%j',
    (name) => {
      const collector = createCollector(fakeMatcher);
      collector.add(talk('R-1', [['employee', 'Nach unsere Bestimmungen nicht.', as(null, name)]], { desk: name }));
      for (const [view, delimiter] of [
        [excel, ';'],
        [machines, ','],
      ] as const) {
        const [report] = collector.reports('1.0.0');
        if (report === undefined) throw new Error('no report');
        for (const { employee = '', desk = '' } of rows(renderCsv(report, view), delimiter)) {
          expect(employee).not.toMatch(/^\s*[=+\-@＝\t\r]/);
          expect(desk).not.toMatch(/^\s*[=+\-@＝\t\r]/);
        }
      }
    },
  );
});
