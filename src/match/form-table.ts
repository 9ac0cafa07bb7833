import { hashNext, LONGEST_FORM } from './hash.ts';

/**
 * Folded words by number, found without making a string: a scanner of text hashes letters as it goes. Strings in a Map
 * were most of the cost of matching (measured: the look-up alone five times as slow).
 */
export interface FormTable {
  readonly size: number;
  /** Open addressing: hash and number + 1 side by side, 0 where free. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** Letters of all forms, one after another; `from` has one place more than there are forms. */
  readonly letters: Uint16Array;
  readonly from: Int32Array;
}

/** A table of words; the number of a word is its place in `forms`. Words longer than LONGEST_FORM are left out. */
export function createFormTable(forms: Iterable<string>): FormTable {
  const distinct = [...new Set(forms)].filter((form) => form.length > 0 && form.length <= LONGEST_FORM);
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, distinct.length * 3)));
  const slots = new Int32Array(capacity * 2);
  const letters = new Uint16Array(distinct.reduce((sum, form) => sum + form.length, 0));
  const from = new Int32Array(distinct.length + 1);
  let end = 0;
  for (const [number, form] of distinct.entries()) {
    from[number] = end;
    let hash = 0;
    for (let at = 0; at < form.length; at++) {
      const letter = form.charCodeAt(at);
      letters[end++] = letter;
      hash = hashNext(hash, letter);
    }
    let slot = spread(hash) & (capacity - 1);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = number + 1;
  }
  from[distinct.length] = end;
  return { size: distinct.length, slots, mask: capacity - 1, letters, from };
}

/** The number of the word in `letters[begin, end)` whose hash is given, or -1. */
export function findForm(table: FormTable, letters: Uint16Array, begin: number, end: number, hash: number): number {
  const { slots, mask } = table;
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const number = (slots[slot * 2 + 1] as number) - 1;
    if (number < 0) return -1;
    if (slots[slot * 2] === hash && isForm(table, number, letters, begin, end)) return number;
  }
}

/** The word with that number. */
export function formAt({ letters, from }: FormTable, number: number): string {
  return String.fromCharCode(...letters.subarray(from[number] as number, from[number + 1] as number));
}

function isForm(table: FormTable, number: number, letters: Uint16Array, begin: number, end: number): boolean {
  const start = table.from[number] as number;
  if ((table.from[number + 1] as number) - start !== end - begin) return false;
  for (let at = begin; at < end; at++) if (letters[at] !== table.letters[start + at - begin]) return false;
  return true;
}

/** Neighbouring words differ in low bits only: they must not become neighbours in the table. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
