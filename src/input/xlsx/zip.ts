import { inflateRawSync } from 'node:zlib';

/** Why an archive is not unpacked. */
export type Unpackable = 'broken' | 'too-big';

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const EXTRA_64 = 1;
/** What stands in a field of four bytes whose number takes eight. */
const ELSEWHERE = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * The wanted files of a zip archive by their names in small letters (a workbook's parts may be named in either case),
 * unpacked to at most `most` bytes together: what an archive says of its sizes is not believed, so a few kilobytes
 * that unpack to gigabytes stop at the limit.
 */
export function unzip(archive: Buffer, wanted: RegExp, most: number): ReadonlyMap<string, Buffer> | Unpackable {
  const files = new Map<string, Buffer>();
  let size = 0;
  try {
    const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || archive.readUInt32LE(end) !== END) return 'broken';
    let { at, left } = directoryOf(archive, end);
    for (; left > 0; left -= 1) {
      if (archive.readUInt32LE(at) !== ENTRY) return 'broken';
      const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
      const name = archive.toString('utf8', at + 46, nameEnd).toLowerCase();
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

/** Where the list of entries begins, and how many there are. */
function directoryOf(archive: Buffer, end: number) {
  const locator = end - 20;
  if (locator < 0 || archive.readUInt32LE(locator) !== END_64_LOCATOR) {
    return { at: archive.readUInt32LE(end + 16), left: archive.readUInt16LE(end + 10) };
  }
  const end64 = Number(archive.readBigUInt64LE(locator + 8));
  if (archive.readUInt32LE(end64) !== END_64) throw new RangeError();
  return { at: Number(archive.readBigUInt64LE(end64 + 48)), left: Number(archive.readBigUInt64LE(end64 + 32)) };
}

/** An entry's packed size and place. Programs that stream write numbers of eight bytes (zip64) in small archives too. */
function placeOf(archive: Buffer, entry: number) {
  const [unpacked, packed, local] = [24, 20, 42].map((at) => archive.readUInt32LE(entry + at));
  let at = entry + 46 + archive.readUInt16LE(entry + 28);
  const end = at + archive.readUInt16LE(entry + 30);
  while (at + 4 <= end && archive.readUInt16LE(at) !== EXTRA_64) at += 4 + archive.readUInt16LE(at + 2);
  at += 4;
  // Only the fields that have no room are there, in this order.
  const [, ...found] = [unpacked, packed, local].map((given) => {
    if (given !== ELSEWHERE || at + 8 > end) return given ?? 0;
    at += 8;
    return Number(archive.readBigUInt64LE(at - 8));
  });
  const [size = 0, begin = 0] = found;
  return { packed: size, local: begin };
}

function contentOf(archive: Buffer, entry: number, most: number): Buffer | Unpackable {
  const method = archive.readUInt16LE(entry + 10);
  const { packed, local } = placeOf(archive, entry);
  if (archive.readUInt32LE(local) !== LOCAL || (archive.readUInt16LE(entry + 8) & 1) === 1) return 'broken';
  const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const data = archive.subarray(begin, begin + packed);
  if (method === STORED) return data.length > most ? 'too-big' : data;
  if (method !== DEFLATED) return 'broken';
  if (most <= 0) return 'too-big';
  return inflateRawSync(data, { maxOutputLength: most });
}
