import { hashNext, LONGEST_FORM, spread } from './hash.ts';

/**
 * Folded words by number, found without making a string: a scanner of text hashes letters as it goes. Strings in a Map
 * were most of the cost of matching (measured: the look-up alone five times as slow).
 */
export interface FormTable {
  /** Open addressing: number + 1, 0 where free. */
  readonly slots: Int32Array;
  /** Letters of all forms, one after another; in single bytes where all fit. */
  readonly letters: Uint8Array | Uint16Array;
  /** Form n has the letters from `from[n]` to `from[n + 1]` (exclusive). */
  readonly from: Int32Array;
  /** One bit for each hash, at several times the number of forms: nearly all words that are no forms are ruled out here. */
  readonly sieve: Int32Array;
}

/** A table of distinct words; the number of a word is its place in `forms`. Words longer than LONGEST_FORM are never found. */
export function createFormTable(forms: readonly string[]): FormTable {
  const capacity = 2 ** Math.ceil(Math.log2(Math.max(16, forms.length * 1.5)));
  const slots = new Int32Array(capacity);
  const from = new Int32Array(forms.length + 1);
  const letters = new Uint16Array(forms.reduce((sum, form) => sum + form.length, 0));
  const sieve = new Int32Array(capacity / 2);
  let end = 0;
  let all = 0;
  for (let number = 0; number < forms.length; number++) {
    const form = forms[number] as string;
    let hash = 0;
    for (let at = 0; at < form.length; at++) {
      const letter = form.charCodeAt(at);
      letters[end++] = letter;
      all |= letter;
      hash = hashNext(hash, letter);
    }
    from[number + 1] = end;
    if (form.length === 0 || form.length > LONGEST_FORM) continue;
    const mixed = spread(hash);
    const bit = mixed & (sieve.length * 32 - 1);
    sieve[bit >> 5] = (sieve[bit >> 5] as number) | (1 << (bit & 31));
    let slot = mixed & (capacity - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (capacity - 1);
    slots[slot] = number + 1;
  }
  return { slots, letters: all < 256 ? Uint8Array.from(letters) : letters, from, sieve };
}

/** How many forms there are. */
export function sizeOf({ from }: FormTable): number {
  return from.length - 1;
}

/** Whether a word with that hash may be there; where not, it is not. */
export function mayHold({ sieve }: FormTable, hash: number): boolean {
  return passes(sieve, spread(hash));
}

function passes(sieve: Int32Array, mixed: number): boolean {
  const bit = mixed & (sieve.length * 32 - 1);
  return (((sieve[bit >> 5] as number) >>> (bit & 31)) & 1) === 1;
}

/** The number of the word in `letters[begin, end)` whose hash is given, or -1. */
export function findForm(table: FormTable, letters: Uint16Array, begin: number, end: number, hash: number): number {
  const { slots, sieve, from } = table;
  const mixed = spread(hash);
  if (!passes(sieve, mixed)) return -1;
  const mask = slots.length - 1;
  for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot] as number;
    if (number === 0) return -1;
    const start = from[number - 1] as number;
    if ((from[number] as number) - start !== end - begin) continue;
    if (isForm(table.letters, start, letters, begin, end)) return number - 1;
  }
}

const scratch = new Uint16Array(LONGEST_FORM);

/** The same for a text, or the end of one that begins at `begin`. */
export function findText(table: FormTable, text: string, begin = 0): number {
  const length = text.length - begin;
  if (length > LONGEST_FORM) return -1;
  let hash = 0;
  for (let at = 0; at < length; at++) {
    const letter = text.charCodeAt(begin + at);
    scratch[at] = letter;
    hash = hashNext(hash, letter);
  }
  return findForm(table, scratch, 0, length, hash);
}

/** The word with that number. */
export function formAt({ letters, from }: FormTable, number: number): string {
  return String.fromCharCode(...letters.subarray(from[number], from[number + 1]));
}

function isForm(
  forms: Uint8Array | Uint16Array,
  start: number,
  letters: Uint16Array,
  begin: number,
  end: number,
): boolean {
  for (let at = begin; at < end; at++) if (letters[at] !== forms[start + at - begin]) return false;
  return true;
}
