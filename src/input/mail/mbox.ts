import { LINE_TOO_LONG, wholeLines } from '../lines.ts';

/** A mail's bytes, without the line that begins it and without the `>` that protected its own `From `. */
export interface Raw {
  readonly bytes: Buffer;
  /** 1-based line of the file where it begins. */
  readonly line: number;
  /** A line of it that was too long to be held, and is left out. */
  readonly tooLong: number | null;
  /** It was longer, and what is behind the limit is not in `bytes`. */
  readonly wasCut: boolean;
}

/**
 * `From anna@firma.de Mon Nov  3 09:15:00 2025`, with a zone before or behind the year where programs write one.
 * A sentence that begins with „From“ has no such date in it.
 */
const FROM_LINE =
  /^From \S+ {1,4}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d\d:\d\d(?::\d\d)?(?: [+-]\d{4}| [A-Z]{3,4})? \d{4}(?: [+-]\d{4}| [A-Z]{3,4})?\s*$/;
/** No such line is longer, in bytes. */
const LONGEST = 400;
const FROM = Buffer.from('From ');
const NEWLINE = 10;

export function isFromLine(line: Buffer): boolean {
  return line.length <= LONGEST && FROM_LINE.test(line.toString('latin1'));
}

/**
 * Cuts a mailbox into mails at `From ` lines that stand at the beginning or behind a blank line. Holds one mail, of
 * which at most `most` bytes are kept.
 */
export async function* splitMbox(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Raw> {
  let parts: Buffer[] = [];
  let size = 0;
  let begin = 1;
  let line = 1;
  let blank = true;
  let open = false;
  let tooLong: number | null = null;
  let wasCut = false;
  for await (const block of wholeLines(chunks, most)) {
    if (block === LINE_TOO_LONG) {
      tooLong = line;
      line += 1;
      blank = false;
      open = true;
      continue;
    }
    let kept = 0;
    for (let at = 0; at < block.length; line += 1) {
      const end = block.indexOf(NEWLINE, at);
      const next = end < 0 ? block.length : end + 1;
      if (blank && startsWith(block, at, FROM) && isFromLine(block.subarray(at, next))) {
        if (open) {
          const last = wasCut ? [] : [block.subarray(kept, at)];
          yield mail([...parts, ...last], begin, tooLong, wasCut);
        }
        wasCut = false;
        tooLong = null;
        parts = [];
        size = 0;
        kept = next;
        begin = line;
        open = true;
      }
      blank = next - at <= 2 && (block[at] === NEWLINE || block[at] === 13);
      at = next;
    }
    open ||= kept < block.length;
    wasCut ||= size > most;
    if (!wasCut) parts.push(Buffer.from(block.subarray(kept)));
    size += block.length - kept;
  }
  if (open) yield mail(parts, begin, tooLong, wasCut);
}

function startsWith(block: Buffer, at: number, sign: Buffer): boolean {
  return block[at] === sign[0] && block.subarray(at, at + sign.length).equals(sign);
}

/** Within a mail, `>From ` stands for `From ` at the beginning of a line. */
function mail(parts: readonly Buffer[], line: number, tooLong: number | null, wasCut: boolean): Raw {
  const raw = Buffer.concat(parts);
  const bytes = raw.includes('\n>From ')
    ? Buffer.from(raw.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1')
    : raw;
  return { bytes, line, tooLong, wasCut };
}
