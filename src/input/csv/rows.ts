import type { Parser } from 'csv-parse';
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

/**
 * The rows of a CSV file in batches, blank lines left out, with the line each begins in. Batches, and a parser that
 * is given no stream to fill, because a promise for each row takes longer than parsing it.
 */
export async function* readRows(
  blocks: AsyncIterable<LineBlock>,
  delimiter: string,
): AsyncGenerator<readonly (Row | Torn)[]> {
  const { parse } = await import('csv-parse');
  let rows: Row[] = [];
  let line = 0;
  let blank = 0;
  let overcount = 0;
  const parser = parse({
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    // Mixed line ends occur where exports were put together; csv-parse by itself takes the first line's for all.
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW,
    on_record: (cells, { lines, empty_lines }) => {
      const begin = line + 1 + empty_lines - blank;
      // csv-parse counts a CRLF inside quotes twice.
      if (lines - overcount > begin) overcount += crlfIn(cells);
      rows.push({ cells, line: begin });
      line = lines - overcount;
      blank = empty_lines;
      // Relaxed or not, csv-parse builds an error with its stack for every row that is not as long as the first, which
      // takes 30 µs; to a parser that has seen no row yet, each is as long as it should be.
      Object.assign(parser.info, { records: 0 });
      return null;
    },
  });
  // Every failure is also handed to the callback that waits for it.
  parser.on('error', () => {});
  for await (const block of blocks) {
    if (block === LINE_TOO_LONG) return yield [{ torn: 'csv-line-too-long', line: line + 1 }];
    const whole = await feed(parser, block);
    yield rows;
    if (!whole) return yield [{ torn: 'csv-quote-open', line: line + 1 }];
    rows = [];
  }
  const whole = await feed(parser, null);
  yield whole ? rows : [...rows, { torn: 'csv-quote-open', line: line + 1 }];
}

/** Resolves when the block (or null: the end) is parsed: to false when the parser gave up. */
function feed(parser: Parser, block: Buffer | null): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (error?: Error | null) => resolve(!error);
    if (block === null) parser.end(done);
    else parser.write(block, done);
  });
}

function crlfIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\r\n').length - 1, 0);
}
