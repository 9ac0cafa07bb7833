/** What Excel writes before the header to name the delimiter. */
const SEP_LINE = /^"?sep=(.)"?\s*$/i;
const DELIMITERS = [';', ',', '\t'];

export interface FirstLine {
  readonly delimiter: string;
  /** The cells of the header, roughly: enough to recognise them. */
  readonly cells: readonly string[];
  /** A `sep=` line stands before the header. */
  readonly sep: boolean;
  /** The first row after the header, as text. */
  readonly next: string;
}

/**
 * Finds the delimiter in the header, by counting outside of quotes. (Not in the rows, where `12,5` and commas in
 * texts outnumber the delimiter.) Null without a line or without a delimiter in it.
 */
export function readFirstLine(head: string): FirstLine | null {
  const lines = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const named = SEP_LINE.exec(lines[0] ?? '')?.[1];
  const [header, next = ''] = named ? lines.slice(1) : lines;
  if (header === undefined) return null;
  const delimiter = named ?? mostFrequent(header);
  if (countOutsideQuotes(header, delimiter) === 0) return null;
  const cells = header.split(delimiter).map((cell) => cell.replaceAll('"', '').trim());
  return { delimiter, cells, sep: named !== undefined, next };
}

export function countOutsideQuotes(line: string, delimiter: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, '').split(delimiter).length - 1;
}

function mostFrequent(header: string): string {
  const counts = DELIMITERS.map((delimiter) => countOutsideQuotes(header, delimiter));
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}
