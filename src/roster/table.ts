import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { UserError } from '../errors/diagnostic.ts';

/** A row by field, trimmed; what is not there is empty. */
export interface Row<Field extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Field, string>>;
}

interface Columns<Field extends string> {
  /** Other names of each field; its own always holds. */
  readonly names: Readonly<Record<Field, readonly string[]>>;
  readonly required: readonly NoInfer<Field>[];
}

/**
 * The rows of a small table with a header (`;`, `,` or TAB; UTF-8, UTF-16 with BOM or Windows-1252; a line `sep=;` above it). Throws a UserError when it is no
 * table or a column is missing: a roster that is half understood would name the wrong people.
 */
export function tableOf<Field extends string>(bytes: Buffer, file: string, columns: Columns<Field>): Row<Field>[] {
  const text = iconv.decode(bytes, encodingOf(bytes));
  const rows = rowsOf(text, file);
  const [header, ...rest] = rows;
  const fields = Object.keys(columns.names) as Field[];
  const at = new Map(
    fields.map((field) => {
      const known = [field, ...columns.names[field]].map(fold);
      return [field, header?.record.findIndex((cell) => known.includes(fold(cell))) ?? -1];
    }),
  );
  const missing = columns.required.filter((field) => (at.get(field) ?? -1) < 0);
  if (missing.length > 0) {
    const found = header?.record.join(', ') ?? '–';
    throw new UserError({ code: 'roster-column-missing', params: { missing: missing.join(', '), found }, file });
  }
  return rest.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(
      fields.map((field) => [field, record[at.get(field) ?? -1]?.trim() ?? '']),
    ) as Row<Field>['cells'],
  }));
}

function encodingOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return 'utf-8';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'win1252';
}

function rowsOf(text: string, file: string): { record: string[]; info: { lines: number } }[] {
  const header = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const counts = [';', '\t', ','].map((sign) => [sign, header.split(sign).length] as const);
  const [[delimiter] = [';']] = counts.toSorted(([, a], [, b]) => b - a);
  try {
    return parse(text, {
      delimiter,
      info: true,
      // Mixed line ends: csv-parse by itself takes the first line's for all.
      record_delimiter: ['\r\n', '\n', '\r'],
      from_line: /^"?sep=/i.test(header) ? 2 : 1,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new UserError({ code: 'roster-no-table', params: { reason }, file });
  }
}

function fold(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
