import { isUtf8 } from 'node:buffer';
import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
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
 * The rows of a table with a header (`;`, `,` or TAB; UTF-8, UTF-16 with BOM or Windows-1252; a line `sep=;` above it).
 * Throws a UserError when it is no table or a column is missing: a roster that is half understood would name the wrong
 * people.
 */
export async function tableOf<Field extends string>(
  bytes: Buffer,
  file: string,
  columns: Columns<Field>,
): Promise<Row<Field>[]> {
  const text = iconv.decode(bytes, encodingOf(bytes));
  const [header, ...rest] = await rowsOf(text, file);
  const labels = header?.record.map(fold) ?? [];
  const fields = Object.keys(columns.names) as Field[];
  const at = new Map(
    fields.map((field) => {
      const known = [field, ...columns.names[field]].map(fold);
      return [field, labels.findIndex((label) => known.includes(label))];
    }),
  );
  const missing = columns.required.filter((field) => (at.get(field) ?? -1) < 0);
  if (missing.length > 0) {
    const found = header?.record.join(', ') ?? '–';
    throw new UserError({ code: 'roster-column-missing', params: { missing: missing.join(', '), found }, file });
  }
  return rest.map(({ record, line }) => ({
    line,
    cells: Object.fromEntries(
      fields.map((field) => [field, record[at.get(field) ?? -1]?.trim() ?? '']),
    ) as Row<Field>['cells'],
  }));
}

/**
 * In bytes. A row that is longer is an open quote, and csv-parse copies the room for the longest cell for each that has
 * a quote in its middle.
 */
const LONGEST_ROW = 8 * 1024;

function encodingOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return 'utf-8';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'win1252';
}

async function rowsOf(text: string, file: string): Promise<{ record: readonly string[]; line: number }[]> {
  const header = /[^\r\n]+/.exec(text)?.[0] ?? '';
  const counts = [';', '\t', ','].map((sign) => [sign, header.split(sign).length] as const);
  const [[delimiter] = [';']] = counts.toSorted(([, a], [, b]) => b - a);
  const rows: { record: readonly string[]; line: number }[] = [];
  const parser = parse({
    delimiter,
    // Mixed line ends: csv-parse by itself takes the first line's for all.
    record_delimiter: ['\r\n', '\n', '\r'],
    from_line: /^"?sep=/i.test(header) ? 2 : 1,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    max_record_size: LONGEST_ROW,
    on_record: (record, { lines }) => {
      rows.push({ record, line: lines });
      // Relaxed or not, csv-parse builds an error with its stack for every row that is not as long as the first; to a
      // parser that has seen no row yet, each is as long as it should be.
      Object.assign(parser.info, { records: 0 });
      return null;
    },
  });
  try {
    await finished(parser.resume().end(text));
  } catch (error) {
    // Of what csv-parse refuses, only this is left to refuse.
    if (!(error instanceof CsvError)) throw error;
    throw new UserError({ code: 'roster-quote-open', params: {}, file, line: (rows.at(-1)?.line ?? 0) + 1 });
  }
  return rows;
}

function fold(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
