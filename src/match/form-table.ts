import { hashNext, LONGEST_FORM } from './hash.ts';

/**
 * Folded words by number, found without making a string: a scanner of text hashes letters as it goes. Strings in a Map
 * were most of the cost of matching (measured: the look-up alone five times as slow).
 */
export interface FormTable {
  readonly size: number;
  /** Open addressing, four numbers each: hash, number + 1 (0 where free), where its letters begin, how many. */
  readonly slots: Int32Array;
  /** Letters of all forms, one after another. */
  readonly letters: Uint16Array;
  /** Slot of each form. */
  readonly slotOf: Int32Array;
  /** One bit for each hash, at several times the number of forms: nearly all words that are no forms are ruled out here. */
  readonly sieve: Int32Array;
}

const WIDTH = 4;

/** A table of words; the number of a word is its place in `forms`. Words longer than LONGEST_FORM are left out. */
export function createFormTable(forms: Iterable<string>): FormTable {
  const distinct = [...new Set(forms)].filter((form) => form.length > 0 && form.length <= LONGEST_FORM);
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, distinct.length * 2)));
  const slots = new Int32Array(capacity * WIDTH);
  const letters = new Uint16Array(distinct.reduce((sum, form) => sum + form.length, 0));
  const slotOf = new Int32Array(distinct.length);
  const sieve = new Int32Array(capacity / 4);
  let end = 0;
  for (const [number, form] of distinct.entries()) {
    const begin = end;
    let hash = 0;
    for (let at = 0; at < form.length; at++) {
      const letter = form.charCodeAt(at);
      letters[end++] = letter;
      hash = hashNext(hash, letter);
    }
    const bit = spread(hash) & (sieve.length * 32 - 1);
    sieve[bit >> 5] = (sieve[bit >> 5] as number) | (1 << (bit & 31));
    let slot = spread(hash) & (capacity - 1);
    while (slots[slot * WIDTH + 1] !== 0) slot = (slot + 1) & (capacity - 1);
    slots.set([hash, number + 1, begin, form.length], slot * WIDTH);
    slotOf[number] = slot;
  }
  return { size: distinct.length, slots, letters, slotOf, sieve };
}

/** The number of the word in `letters[begin, end)` whose hash is given, or -1. */
export function findForm(table: FormTable, letters: Uint16Array, begin: number, end: number, hash: number): number {
  const { slots, sieve } = table;
  const mixed = spread(hash);
  const bit = mixed & (sieve.length * 32 - 1);
  if ((((sieve[bit >> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
  const mask = slots.length / WIDTH - 1;
  for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
    const place = slot * WIDTH;
    const number = slots[place + 1] as number;
    if (number === 0) return -1;
    if (slots[place] !== hash || slots[place + 3] !== end - begin) continue;
    if (isForm(table.letters, slots[place + 2] as number, letters, begin, end)) return number - 1;
  }
}

/** The word with that number. */
export function formAt({ slots, letters, slotOf }: FormTable, number: number): string {
  const place = (slotOf[number] as number) * WIDTH;
  const begin = slots[place + 2] as number;
  return String.fromCharCode(...letters.subarray(begin, begin + (slots[place + 3] as number)));
}

function isForm(forms: Uint16Array, start: number, letters: Uint16Array, begin: number, end: number): boolean {
  for (let at = begin; at < end; at++) if (letters[at] !== forms[start + at - begin]) return false;
  return true;
}

/** Neighbouring words differ in low bits only: they must not become neighbours in the table. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
