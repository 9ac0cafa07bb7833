import { leftOut, type Note } from './events.ts';
import type { InputFile } from './format.ts';
import { LINE_TOO_LONG, MOST_BYTES } from './lines.ts';

/** All text of a file, for formats that cannot be read in pieces; a note when that is more than memory should hold. */
export async function wholeText(file: InputFile, tooBig: string): Promise<string | Note> {
  const blocks: Buffer[] = [];
  let size = 0;
  for await (const block of file.blocks) {
    if (block !== LINE_TOO_LONG) size += block.length;
    if (block === LINE_TOO_LONG || size > MOST_BYTES) {
      return leftOut(tooBig, { file: file.name }, { limit: MOST_BYTES / 1024 / 1024 });
    }
    blocks.push(block);
  }
  return Buffer.concat(blocks).toString();
}
