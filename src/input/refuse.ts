import type { Head } from './format.ts';
import { hasPart } from './packed-parts.ts';

/**
 * Why a file cannot be text at all, as a message code that says what it is and what to do; null when it can be.
 * Told by its first bytes, since what an office calls `Protokoll.txt` may still be a Word document.
 */
export function refusal({ bytes, text, complete }: Head): string | null {
  if (complete && text.trim() === '') return 'file-empty';
  const start = bytes.toString('latin1', 0, 16);
  if (start.startsWith('PK\u0003\u0004')) return packed(bytes);
  const known = Object.keys(STARTS).find((code) => STARTS[code]?.some((sign) => start.startsWith(sign)));
  if (known) return known;
  if (start.startsWith('ftyp', 4)) return 'file-sound';
  if (text.includes('\0')) return looksWide(bytes) ? 'file-utf16-without-bom' : 'file-binary';
  return null;
}

const STARTS: Readonly<Record<string, readonly string[]>> = {
  'file-pdf': ['%PDF'],
  'file-rtf': ['{\\rtf'],
  'file-old-office': ['\xd0\xcf\x11\xe0'],
  'file-packed': ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd'],
  'file-image': ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'],
  'file-sound': ['RIFF', 'ID3', 'OggS', 'fLaC', '\xff\xfb', '\xff\xf3', '\xff\xf2', '\x1aE\xdf\xa3'],
};

/** Office documents are zip archives. */
function packed(bytes: Buffer): string {
  if (hasPart(bytes, 'word/') || bytes.includes('opendocument.text')) return 'file-word';
  if (hasPart(bytes, 'xl/') || bytes.includes('opendocument.spreadsheet')) return 'file-excel';
  return 'file-packed';
}

/** Nearly every second byte is zero: Latin text, two bytes a character. */
function looksWide(bytes: Buffer): boolean {
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > bytes.length * 0.35 && Math.min(even, odd) < bytes.length * 0.05;
}
