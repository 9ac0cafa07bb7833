import type { CategoryCount, Evidence, Report } from '../model/report.ts';
import { figuresOf } from './csv-figures.ts';
import { type CsvRow, csvTable } from './csv-table.ts';
import type { View } from './view.ts';

type Row = CsvRow<(typeof CSV_COLUMNS)[number]>;

/**
 * The columns, in an order that never changes: new ones come last. `row` says what a row is: `total` and `category` hold
 * the figures, `hit` and `not-counted` one passage each. `start` and `end` point into the source, see the contract.
 */
export const CSV_COLUMNS = [
  'row',
  'employee_id',
  'employee',
  'from',
  'to',
  'category',
  'conversations',
  'turns',
  'words',
  'hits',
  'hits_low',
  'hits_high',
  'conversations_with_hits',
  'per_conversation',
  'per_conversation_low',
  'per_conversation_high',
  'per_1000_words',
  'per_1000_words_low',
  'per_1000_words_high',
  'unsure',
  'conversation_id',
  'turn',
  'started_at',
  'at',
  'desk',
  'entry',
  'start',
  'end',
  'text',
  'sentence',
  'customer_before',
  'reason',
  'cue',
  'file',
  'lexicon',
  'lexicon_version',
  'lexicon_sha256',
] as const;

/** The report as rows. */
export function renderCsv(report: Report, view: View): string {
  return renderCsvOfAll([report], view);
}

/** Several reports as one table. */
export function renderCsvOfAll(reports: readonly Report[], view: View): string {
  return csvTable(CSV_COLUMNS, reports.flatMap(rowsOf), view);
}

function rowsOf(report: Report): Row[] {
  const { employee, period, exposure, lexicon, categories, counts, total, hits, suppressed } = report;
  const common: Row = {
    employee_id: employee.id,
    employee: employee.name,
    from: period.from,
    to: period.to,
    lexicon: lexicon.name,
    lexicon_version: lexicon.version,
    lexicon_sha256: lexicon.sha256,
  };
  const figures = (row: string, category: string | null, count: CategoryCount): Row => ({
    ...common,
    ...exposure,
    row,
    category,
    ...figuresOf(count),
  });
  const categoryRows = categories.flatMap(({ id }) => {
    const count = counts[id];
    return count === undefined ? [] : [figures('category', id, count)];
  });
  const passage = (row: string) => (evidence: Evidence) => ({ ...common, row, ...passageOf(evidence) });
  return [
    figures('total', null, total),
    ...categoryRows,
    ...hits.map(passage('hit')),
    ...suppressed.map(passage('not-counted')),
  ];
}

function passageOf(evidence: Evidence): Row {
  const { conversation_id, turn, started_at, at, desk, category, entry, start, end, text } = evidence;
  const { sentence, customer_before, reason = null, cue = null, file } = evidence;
  return {
    ...{ conversation_id, turn, started_at, at, desk, category, entry, start, end, text },
    ...{ sentence, customer_before, reason, cue, file },
  };
}
