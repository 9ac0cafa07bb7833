import { inflateRawSync } from 'node:zlib';

/** Why an archive is not unpacked. */
export type Unpackable = 'broken' | 'too-big';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The wanted files of a zip archive, unpacked to at most `most` bytes together: what an archive says of its sizes is
 * not believed, so a few kilobytes that unpack to gigabytes stop at the limit.
 */
export function unzip(archive: Buffer, wanted: RegExp, most: number): ReadonlyMap<string, Buffer> | Unpackable {
  const files = new Map<string, Buffer>();
  let size = 0;
  try {
    const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || archive.readUInt32LE(end) !== END) return 'broken';
    let at = archive.readUInt32LE(end + 16);
    for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
      if (archive.readUInt32LE(at) !== ENTRY) return 'broken';
      const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
      const name = archive.toString('utf8', at + 46, nameEnd);
      if (wanted.test(name)) {
        const content = contentOf(archive, at, most - size);
        if (typeof content === 'string') return content;
        size += content.length;
        files.set(name, content);
      }
      at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return files;
  } catch (error) {
    // Offsets beyond the end, or data that does not unpack.
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-big'
      : 'broken';
  }
}

function contentOf(archive: Buffer, entry: number, most: number): Buffer | Unpackable {
  const method = archive.readUInt16LE(entry + 10);
  const packed = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  if (archive.readUInt32LE(local) !== LOCAL || (archive.readUInt16LE(entry + 8) & 1) === 1) return 'broken';
  const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const data = archive.subarray(begin, begin + packed);
  if (method === STORED) return data.length > most ? 'too-big' : data;
  if (method !== DEFLATED) return 'broken';
  if (most <= 0) return 'too-big';
  return inflateRawSync(data, { maxOutputLength: most });
}
