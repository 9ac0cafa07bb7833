import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { LINE_TOO_LONG, type LineBlock } from '../lines.ts';

export interface Row {
  readonly cells: readonly string[];
  /** 1-based line where the row begins; quoted cells may run over more. */
  readonly line: number;
}
/** Reading cannot go on: a quote that is opened and never closed swallows all that follows. */
interface Torn {
  readonly torn: 'csv-quote-open' | 'csv-line-too-long';
  readonly line: number;
}

/** A row, cells and all, is held in memory; one that is longer is an open quote. In bytes. */
const LONGEST_ROW = 32 * 1024 * 1024;

/** The rows of a CSV file, blank lines left out, with the line each begins in. */
export async function* readRows(blocks: AsyncIterable<LineBlock>, delimiter: string): AsyncGenerator<Row | Torn> {
  let line = 0;
  let tooLong = false;
  const counts: { lines: number; empty_lines: number }[] = [];
  const parser = parse({
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // Mixed line ends occur where exports were put together; csv-parse by itself takes the first line's for all.
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW,
    on_record: (cells, { lines, empty_lines }) => {
      counts.push({ lines, empty_lines });
      return cells;
    },
  });
  const bytes = async function* () {
    for await (const block of blocks) {
      if (block !== LINE_TOO_LONG) yield block;
      else {
        tooLong = true;
        return;
      }
    }
  };
  let blank = 0;
  let overcount = 0;
  try {
    const parsed = pipeline(Readable.from(bytes()), parser, () => {});
    for await (const cells of parsed as AsyncIterable<string[]>) {
      const { lines = 0, empty_lines = 0 } = counts.shift() ?? {};
      const before = line;
      // csv-parse counts a CRLF inside quotes twice.
      if (lines - overcount - before > 1) overcount += crlfIn(cells);
      line = lines - overcount;
      yield { cells, line: before + 1 + empty_lines - blank };
      blank = empty_lines;
    }
  } catch (error) {
    if (!isCsvError(error)) throw error;
    yield { torn: 'csv-quote-open', line: line + 1 };
  }
  if (tooLong) yield { torn: 'csv-line-too-long', line: line + 1 };
}

function crlfIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\r\n').length - 1, 0);
}

function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
}
