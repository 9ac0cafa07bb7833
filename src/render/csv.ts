import type { CategoryCount, Evidence, Rate, Report } from '../model/report.ts';
import { clean } from './clean.ts';
import type { View } from './view.ts';

type Cell = string | number | boolean | null;
type Row = Readonly<Partial<Record<Column, Cell>>>;
type Column = (typeof CSV_COLUMNS)[number];

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

/**
 * The report as rows, RFC 4180. For German Excel with BOM, `;` and a decimal comma (a point for de-CH, as Excel there
 * reads it); for machines without BOM, with `,` and a point.
 */
export function renderCsv(report: Report, view: View): string {
  return renderCsvOfAll([report], view);
}

/** Several reports as one table. */
export function renderCsvOfAll(reports: readonly Report[], { csv = 'excel', locale }: View): string {
  const excel = csv === 'excel';
  const [delimiter, point] = excel ? [';', locale === 'de-CH' ? '.' : ','] : [',', '.'];
  const lines = [
    CSV_COLUMNS.join(delimiter),
    ...reports.flatMap(rowsOf).map((row) => CSV_COLUMNS.map((name) => spell(row[name] ?? null, point)).join(delimiter)),
  ];
  return `${excel ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
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

function figuresOf({ hits, conversations, interval, per_conversation, per_1000_words }: CategoryCount): Row {
  return {
    hits,
    hits_low: interval.low,
    hits_high: interval.high,
    conversations_with_hits: conversations,
    ...rateOf('per_conversation', per_conversation),
    ...rateOf('per_1000_words', per_1000_words),
    unsure: per_conversation?.unsure ?? null,
  };
}

function rateOf(name: 'per_conversation' | 'per_1000_words', rate: Rate | null): Row {
  if (rate === null) return {};
  return { [name]: rate.value, [`${name}_low`]: rate.interval.low, [`${name}_high`]: rate.interval.high };
}

function passageOf(evidence: Evidence): Row {
  const { conversation_id, turn, started_at, at, desk, category, entry, start, end, text } = evidence;
  const { sentence, customer_before, reason = null, cue = null, file } = evidence;
  return {
    ...{ conversation_id, turn, started_at, at, desk, category, entry, start, end, text },
    ...{ sentence, customer_before, reason, cue, file },
  };
}

/** Decimals are cut to four digits. Text stands in quotes where it has to, and never begins as a formula would. */
function spell(cell: Cell, point: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Number(cell.toFixed(4))).replace('.', point);
  const text = clean(String(cell));
  const harmless = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u.test(text) ? `'${text}` : text;
  return /[";,\r\n]|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
