import { isUtf8 } from 'node:buffer';
import { countLines, LINE_TOO_LONG, type LineBlock, splitLines, wholeLines } from './lines.ts';
import { fromWindows1252 } from './windows-1252.ts';

/**
 * Makes UTF-8 of bytes without BOM: every line that is not valid UTF-8 is Windows-1252. Deciding line by line needs neither a second pass nor a guess from the beginning: a
 * file that is plain ASCII for a megabyte and then has its first umlaut is read right, from a pipe too, and so is a
 * file put together from exports of both kinds. (German text in Windows-1252 is practically never valid UTF-8.)
 */
export function decode(chunks: AsyncIterable<Buffer>, bom: Bom) {
  let lines = 0;
  let firstLegacy = Number.POSITIVE_INFINITY;
  return {
    blocks: utf8Blocks(),
    /** The encoding found up to a 1-based line: Windows-1252 from the first line that showed it. */
    encodingAt: (line: number): string => (line < firstLegacy ? bom.encoding : 'windows-1252'),
  };

  async function* utf8Blocks(): AsyncGenerator<LineBlock> {
    for await (const block of wholeLines(chunks)) {
      if (block === LINE_TOO_LONG) {
        lines += 1;
        yield block;
      } else if (isUtf8(block)) {
        lines += countLines(block);
        yield block;
      } else {
        const utf8: Buffer[] = [];
        for (const line of splitLines(block)) utf8.push(await utf8Line(line));
        yield Buffer.concat(utf8);
      }
    }
  }

  async function utf8Line(line: Buffer): Promise<Buffer> {
    lines += 1;
    if (isUtf8(line)) return line;
    firstLegacy = Math.min(firstLegacy, lines);
    return Buffer.from(await fromWindows1252(line));
  }
}

interface Bom {
  readonly encoding: string;
  readonly length: number;
  /** Two bytes per character. */
  readonly wide: boolean;
}

/** The byte order mark at the beginning of a file; without one, UTF-8 is assumed until a line shows otherwise. */
export function bomOf(head: Buffer): Bom {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', length: 3, wide: false };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2, wide: true };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2, wide: true };
  return { encoding: 'utf-8', length: 0, wide: false };
}

/** What a BOM says is UTF-16, as UTF-8; all else as it is. */
export async function* narrowed(chunks: AsyncIterable<Buffer>, { wide, encoding }: Bom): AsyncGenerator<Buffer> {
  if (!wide) return yield* chunks;
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
