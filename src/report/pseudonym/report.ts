import type { Evidence, Report } from '../../model/report.ts';
import { fileMark } from './code.ts';
import type { Hider } from './hide.ts';
import { hiddenNumbers } from './numbers.ts';
import { shownName, underPseudonyms } from './people.ts';

/**
 * The same reports under pseudonyms: id and name everywhere, also inside excerpts and the ids of conversations, also where one
 * person's report names another of them.
 */
export function withPseudonyms(reports: readonly Report[], key: Uint8Array): Report[] {
  return underPseudonyms(
    reports,
    key,
    ({ hits, suppressed }) => [...hits, ...suppressed].map(({ employee }) => employee),
    (report, code, hider) => hidden(report, code, key, hider),
  );
}

function hidden(report: Report, code: string, key: Uint8Array, hider: Hider): Report {
  const { skipped, ...numbers } = hiddenNumbers(report, code, key, hider);
  const { skipped: _, ...rest } = report;
  const evidence = (one: Evidence) => ({
    ...hiddenEvidence(one, code, hider),
    file: fileMark(one.file, key),
  });
  return {
    ...rest,
    ...numbers,
    desks: report.desks.map(hider.text),
    hits: report.hits.map(evidence),
    suppressed: report.suppressed.map(evidence),
    suggestions: report.suggestions.map((one) => ({ ...one, said: hider.text(one.said) })),
    skipped,
  };
}

/** The sentence is hidden in three parts, so that the hit keeps its place in it. */
function hiddenEvidence(evidence: Evidence, code: string, { text, label }: Hider): Evidence {
  const { sentence, sentence_start, sentence_end, customer_before, cue, desk } = evidence;
  const before = text(sentence.slice(0, sentence_start));
  const own = text(sentence.slice(sentence_start, sentence_end));
  return {
    ...evidence,
    conversation_id: label(evidence.conversation_id),
    employee: shownName(code),
    employee_id: code,
    text: text(evidence.text),
    ...(cue !== undefined && { cue: text(cue) }),
    desk: desk === null ? null : text(desk),
    sentence: before + own + text(sentence.slice(sentence_end)),
    sentence_start: before.length,
    sentence_end: before.length + own.length,
    customer_before: customer_before === null ? null : text(customer_before),
  };
}
