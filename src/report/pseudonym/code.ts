import { createHmac } from 'node:crypto';

/** Shorter keys could be tried out. */
export const KEY_BYTES = 32;

/** Without I, L, O and U, which are misread. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/**
 * The pseudonym of a person: the same for the same key and person, and without the key not to be led back, not even by
 * trying all names of a firm. 12 signs, 60 bits: no two people of any firm share one.
 */
export function codeFor(person: string, key: Uint8Array): string {
  return signsOf('rotation/pseudonym/1', person, key);
}

/** In the place of a file's name, which may be anybody's: tells files apart, and keeps the ending. */
export function fileMark(file: string, key: Uint8Array): string {
  if (file === '-') return file;
  const ending = /\.[a-z0-9]{1,6}$/i.exec(file)?.[0] ?? '';
  return `file-${signsOf('rotation/file/1', file, key).slice(0, 8)}${ending}`;
}

/** Tells keys apart without telling anything of them. */
export function keyMark(key: Uint8Array): string {
  return signsOf('rotation/key-mark/1', '', key);
}

function signsOf(use: string, text: string, key: Uint8Array): string {
  const digest = createHmac('sha256', key).update(`${use}\0${text}`).digest();
  return [...digest.subarray(0, LENGTH)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}
