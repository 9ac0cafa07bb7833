import type { Evidence, Report } from '../model/report.ts';
import { FIGURE_COLUMNS, FIRST_COLUMNS, figuresOf, LEXICON_COLUMNS, lexiconOf, linesOf } from './csv-figures.ts';
import { type CsvRow, csvTable } from './csv-table.ts';
import type { View } from './view.ts';

type Row = CsvRow<(typeof CSV_COLUMNS)[number]>;

/**
 * The columns, in an order that never changes: new ones come last. `row` says what a row is: `total` and `category` hold
 * the figures, `hit` and `not-counted` one passage each. `start` and `end` point into the source, see the contract.
 */
export const CSV_COLUMNS = [
  ...FIRST_COLUMNS,
  'conversations',
  'turns',
  'words',
  ...FIGURE_COLUMNS,
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
  ...LEXICON_COLUMNS,
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
  const { employee, period, exposure, lexicon, categories, hits, suppressed } = report;
  const rows: Row[] = [
    ...linesOf(report, categories).map(([category, count]) => ({
      row: category === null ? 'total' : 'category',
      ...exposure,
      category,
      ...figuresOf(count),
    })),
    ...hits.map((hit) => ({ row: 'hit', ...passageOf(hit) })),
    ...suppressed.map((one) => ({ row: 'not-counted', ...passageOf(one) })),
  ];
  const common = { employee_id: employee.id, employee: employee.name, from: period.from, to: period.to };
  return rows.map((row) => ({ ...row, ...common, ...lexiconOf(lexicon, row.category) }));
}

function passageOf(evidence: Evidence): Row {
  const { conversation_id, turn, started_at, at, desk, category, entry, start, end, text } = evidence;
  const { sentence, customer_before, reason = null, cue = null, file } = evidence;
  return {
    ...{ conversation_id, turn, started_at, at, desk, category, entry, start, end, text },
    ...{ sentence, customer_before, reason, cue, file },
  };
}
