import type { Evidence, Report } from '../../model/report.ts';
import type { Skipped } from '../../model/skipped.ts';
import { employeeKey } from '../employee-key.ts';
import { byEmployee } from '../order.ts';
import { codeFor, fileMark, keyMark } from './code.ts';
import { type Hidden, type Hider, hiderOf } from './hide.ts';

/**
 * The same reports under pseudonyms: id and name everywhere, also inside excerpts and the ids of conversations, also where one
 * person's report names another of them. Sorted anew, by pseudonym, so that the order does not give names away. Reports
 * that have pseudonyms already stay as they are.
 */
export function withPseudonyms(reports: readonly Report[], key: Uint8Array): Report[] {
  const open = reports.filter(({ pseudonyms }) => pseudonyms === undefined);
  const hider = hiderOf(open.map((report) => hiddenOf(report, key)));
  const mark = keyMark(key);
  return reports
    .map((report) => (report.pseudonyms === undefined ? hidden(report, key, hider, mark) : report))
    .sort(byEmployee);
}

function hiddenOf({ employee: { id, name }, hits, suppressed }: Report, key: Uint8Array): Hidden {
  const spellings = [name, ...[...hits, ...suppressed].map(({ employee }) => employee)];
  const names = new Set(spellings.filter((one) => one !== null));
  return { names: [...names], id, pseudonym: shownName(codeFor(employeeKey(id, name), key)) };
}

function hidden(report: Report, key: Uint8Array, hider: Hider, mark: string): Report {
  const { skipped, ...rest } = report;
  const { talks } = report;
  const code = codeFor(employeeKey(report.employee.id, report.employee.name), key);
  const evidence = (one: Evidence) => ({
    ...hiddenEvidence(one, code, hider),
    file: fileMark(one.file, key),
  });
  return {
    ...rest,
    employee: { id: code, name: shownName(code) },
    desks: report.desks.map(hider.text),
    hits: report.hits.map(evidence),
    suppressed: report.suppressed.map(evidence),
    suggestions: report.suggestions.map((one) => ({ ...one, said: hider.text(one.said) })),
    ...(talks && {
      talks: talks.map((talk) => ({ ...talk, conversation_id: hider.label(talk.conversation_id) })),
    }),
    pseudonyms: mark,
    skipped: skipped.map((one) => ({ ...hiddenSkipped(one, hider), file: fileMark(one.file, key) })),
  };
}

/** What people read and say; the full code is the id. */
function shownName(code: string): string {
  return `Person ${code.slice(0, 4)}`;
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

function hiddenSkipped(skipped: Skipped, { label }: Hider): Skipped {
  const params = Object.entries(skipped.params).map(([name, value]) => {
    return [name, typeof value === 'string' ? label(value) : value] as const;
  });
  return {
    ...skipped,
    conversation_id: skipped.conversation_id === null ? null : label(skipped.conversation_id),
    params: Object.fromEntries(params),
  };
}
