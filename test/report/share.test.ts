import { expect, test } from 'vitest';
import { renderJson } from '../../src/render/json.ts';
import { parseReport } from '../../src/report/saved.ts';
import { withoutText } from '../../src/report/share.ts';
import { fiveHundred } from '../browser/pages.ts';
import { SAMPLES } from '../render/sample-reports.ts';
import { leftOut } from './desk.ts';

const reports = Object.entries({ ...SAMPLES, fiveHundred: fiveHundred() });

test.each(reports)('the shared report "%s" keeps every number', (_, report) => {
  const { exposure, counts, total, talks, course, previous } = withoutText(report);
  expect({ exposure, counts, total, talks, course, previous }).toEqual({
    exposure: report.exposure,
    counts: report.counts,
    total: report.total,
    talks: report.talks,
    course: report.course,
    previous: report.previous,
  });
  expect(withoutText(report).hits).toHaveLength(report.hits.length);
});

test.each(reports)('the shared report "%s" has not a word of what was said', (_, report) => {
  const shared = withoutText(report);
  const said = [...report.hits, ...report.suppressed].flatMap(({ sentence, customer_before, cue }) => [
    sentence,
    customer_before,
    cue,
  ]);
  const json = renderJson(shared);
  for (const words of said) if (words) expect(json).not.toContain(JSON.stringify(words).slice(1, -1));
  expect(shared.suggestions).toEqual([]);
});

test('what stood in the place of a role is words, too; numbers stay', () => {
  const report = {
    ...SAMPLES.few,
    skipped: [leftOut('role-unknown', { params: { found: 'Frau Hollerbusch', times: 3 } })],
  };
  expect(withoutText(report).skipped[0]?.params).toEqual({ found: '…', times: 3 });
});

test('a shared report reads back as a report, and sharing it again changes nothing', () => {
  const shared = withoutText(fiveHundred());
  expect(parseReport(renderJson(shared), 'weber.json')).toEqual(shared);
  expect(withoutText(shared)).toEqual(shared);
});
