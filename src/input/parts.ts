import { detectFormat } from './detect.ts';
import type { Columns } from './format.ts';
import { ndjson } from './json/ndjson.ts';
import { openInput } from './open.ts';
import { refusal } from './refuse.ts';
import { bytesOf, type InputHost, openSource } from './sources.ts';

/** A part of the input that can be read by itself: a file, or whole lines of one. */
export interface Part {
  /** As the file is called for people. */
  readonly name: string;
  readonly path: string;
  /** Null for the whole file. */
  readonly range: Range | null;
}

/** Lines of an NDJSON file. */
interface Range {
  /** In bytes, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How many lines, and how many that are not blank, are before it in the file. */
  readonly line: number;
  readonly position: number;
}

/** Larger parts keep workers waiting for the last one, smaller ones pay more often for being opened. In bytes. */
const PART = 16 * 1024 * 1024;

/** Mails are put together across files. */
const TOGETHER = new Set(['eml', 'mbox']);

/**
 * The input in parts, in input order; null where it cannot be parted: standard input, mails, and whatever is not
 * recognised as a transcript, which is better complained of in one place.
 */
export async function partsOf(
  inputs: readonly string[],
  host: InputHost,
  said: { readonly columns?: Columns } = {},
  size = PART,
): Promise<readonly Part[] | null> {
  if (inputs.includes('-')) return null;
  const parts: Part[] = [];
  for (const given of inputs) {
    const input = await openSource(given, host);
    const before = parts.length;
    for await (const source of input.files) {
      if ('error' in source || source.path === undefined) return null;
      const own = await partsOfFile(source.name, source.path, said, size).catch(() => null);
      if (own === null) return null;
      parts.push(...own);
    }
    if (parts.length === before) return null;
  }
  return parts;
}

async function partsOfFile(
  name: string,
  path: string,
  said: { readonly columns?: Columns },
  size: number,
): Promise<readonly Part[] | null> {
  const file = await openInput(name, bytesOf(path), said);
  await file.close();
  const format = detectFormat(file.head);
  if (format === null || TOGETHER.has(format.id) || (!format.binary && refusal(file.head) !== null)) return null;
  const whole = { name, path, range: null };
  // of UTF-16, a byte says nothing about where a line ends
  if (format !== ndjson || file.encodingAt(1) !== 'utf-8') return [whole];
  return (await rangesOf(bytesOf(path), size))?.map((range) => ({ name, path, range })) ?? [whole];
}

const NEWLINE = 10;
const BLANK = 0x20;
const ASCII = 0x80;

/** Cuts behind line ends, so that no part but the last is shorter than `size`; null where it takes characters to know what a blank line is. */
async function rangesOf(chunks: AsyncIterable<Buffer>, size: number): Promise<readonly Range[] | null> {
  const ranges: Range[] = [];
  let part = { start: 0, line: 0, position: 0 };
  let read = 0;
  let line = 0;
  let position = 0;
  /** Of the line that is being read: whether there is more in it than blanks. */
  let said = false;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      if (!said) {
        while (at < chunk.length && (chunk[at] as number) <= BLANK && chunk[at] !== NEWLINE) at++;
        if (at === chunk.length) break;
        if ((chunk[at] as number) >= ASCII && read + at > 2) return null;
        said = chunk[at] !== NEWLINE;
        if (said) position++;
      }
      const end = chunk.indexOf(NEWLINE, at);
      if (end < 0) break;
      at = end + 1;
      line++;
      said = false;
      if (read + at - part.start < size) continue;
      ranges.push({ ...part, end: read + at });
      part = { start: read + at, line, position };
    }
    read += chunk.length;
  }
  if (read > part.start) ranges.push({ ...part, end: read });
  return ranges;
}
