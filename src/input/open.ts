import { bomOf, decode, narrowed } from './encoding.ts';
import type { Head, InputFile } from './format.ts';
import { LINE_TOO_LONG } from './lines.ts';

/** As much as is looked at to recognise a file, in bytes. */
const HEAD_BYTES = 64 * 1024;

/**
 * Opens a stream of bytes as text. Looks ahead a fixed number of bytes, however the stream is chunked, so that the
 * same bytes are always recognised as the same format.
 */
export async function openInput(
  name: string,
  bytes: AsyncIterable<Buffer>,
  said: Pick<Head, 'columns' | 'domains'> = {},
): Promise<InputFile> {
  const chunks = bytes[Symbol.asyncIterator]();
  const ahead: Buffer[] = [];
  let size = 0;
  let ended = false;
  while (!ended && size <= HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) ended = true;
    else {
      ahead.push(next.value);
      size += next.value.length;
    }
  }
  const start = Buffer.concat(ahead);
  const bom = bomOf(start);
  const head = await headOf(start.subarray(0, HEAD_BYTES), bom, ended && size <= HEAD_BYTES);
  return {
    name,
    head: { ...head, ...said },
    ...decode(narrowed(all(), bom), bom),
    bytes: narrowed(all(), bom),
    close: async () => chunks.return?.(),
  };

  async function* all(): AsyncGenerator<Buffer> {
    yield start.subarray(bom.length);
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
}

async function headOf(bytes: Buffer, bom: ReturnType<typeof bomOf>, complete: boolean): Promise<Head> {
  async function* once() {
    yield bytes.subarray(bom.length);
  }
  let text = '';
  for await (const block of decode(narrowed(once(), bom), bom).blocks)
    if (block !== LINE_TOO_LONG) text += block.toString();
  return { bytes, text, complete };
}
