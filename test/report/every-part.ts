import type { Report } from '../../src/model/report.ts';
import { createCollector } from '../../src/report/collect.ts';
import { as, leftOut, talk } from './desk.ts';
import { fakeMatcher } from './fake-matcher.ts';

/** A report in which nothing is missing that may be missing, in the order in which the parts are written. */
export function everyPart(): Report {
  const collector = createCollector(fakeMatcher);
  collector.add(
    talk('R-1', [
      ['customer', 'Warum geht das nicht, „Frau Weber“?'],
      ['employee', 'Nach unsere Bestimmungen geht das nicht.', { start: 12.5, attribution: 'roster' }],
      ['employee', 'Das liegt nicht an unsere Bestimmungen. \\ "nicht vorgesehen"', as('MA-07', 'Änne\u2028Weber')],
    ]),
  );
  collector.add(talk('R-2', [['employee', 'Da lässt mich das System nicht.']], { started_at: null, desk: null }));
  collector.skip(leftOut('role-unknown', { words: 3, params: { found: 'Speaker 1', times: 2 } }));
  const [report] = collector.reports('1.0.0');
  if (report === undefined) throw new Error('no report');
  const { skipped, ...rest } = report;
  const { period, exposure, counts, total } = report;
  const stretch = { from: '2025-11-03', to: '2025-11-04', conversations: 2, words: 9, hits: 1 };
  return {
    ...rest,
    course: [{ ...stretch, interval: { low: 0, high: 3.5 }, counts: { bestimmungen: 1 } }],
    previous: [{ period, exposure, counts, total }],
    pseudonyms: '0123ABCDEFGH',
    shared: true,
    skipped,
  };
}
