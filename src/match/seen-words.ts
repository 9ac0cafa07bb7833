import { spread } from './hash.ts';
import type { Tokens } from './tokens.ts';

/**
 * The words that were met, each under a number: what is worked out for a word once is kept in arrays by that number, and
 * speech repeats its words. When too many were met, all are forgotten and numbers begin again; the generation says so.
 */
const MOST_WORDS = 2 ** 16;
const WIDTH = 2;

let generation = 1;
let count = 0;
/** Open addressing, two numbers each: hash, and number + 1 (0 where free). */
let slots = new Int32Array(2 ** 15 * WIDTH);
/** Letters of all words, one after another: word n has those from `from[n]` to `from[n + 1]`. */
let letters = new Uint16Array(2 ** 16);
let from = new Int32Array(2 ** 14);

/**
 * Numbers the words of a text, into `tokens.word`, and gives the generation of the numbers. Nothing is done where that was
 * done before and still holds.
 */
export function numberWords(tokens: Tokens): number {
  if (tokens.generation === generation) return generation;
  if (count >= MOST_WORDS) forget();
  for (let at = 0; at < tokens.count; at++) tokens.word[at] = numberOf(tokens, at);
  tokens.generation = generation;
  return generation;
}

/** How many words have numbers: the highest, plus one. */
export function seenWords(): number {
  return count;
}

function forget(): void {
  generation += 1;
  count = 0;
  slots.fill(0);
}

function numberOf(tokens: Tokens, at: number): number {
  const begin = tokens.from[at] as number;
  const length = (tokens.from[at + 1] as number) - begin;
  const hash = tokens.hash[at] as number;
  const mask = slots.length / WIDTH - 1;
  let slot = spread(hash) & mask;
  for (; ; slot = (slot + 1) & mask) {
    const number = (slots[slot * WIDTH + 1] as number) - 1;
    if (number < 0) break;
    if (slots[slot * WIDTH] === hash && isWord(number, tokens.letters, begin, length)) return number;
  }
  slots[slot * WIDTH] = hash;
  slots[slot * WIDTH + 1] = count + 1;
  keep(tokens.letters, begin, length);
  if (count * 2 > mask) widen();
  return count - 1;
}

function isWord(number: number, all: Uint16Array, begin: number, length: number): boolean {
  const own = from[number] as number;
  if ((from[number + 1] as number) - own !== length) return false;
  for (let letter = 0; letter < length; letter++) if (letters[own + letter] !== all[begin + letter]) return false;
  return true;
}

function keep(all: Uint16Array, begin: number, length: number): void {
  const own = from[count] as number;
  if (own + length > letters.length) {
    const more = new Uint16Array((own + length) * 2);
    more.set(letters);
    letters = more;
  }
  for (let letter = 0; letter < length; letter++) letters[own + letter] = all[begin + letter] as number;
  count += 1;
  if (count + 1 > from.length) {
    const more = new Int32Array(from.length * 2);
    more.set(from);
    from = more;
  }
  from[count] = own + length;
}

function widen(): void {
  const old = slots;
  slots = new Int32Array(old.length * 2);
  const mask = slots.length / WIDTH - 1;
  for (let at = 0; at < old.length; at += WIDTH) {
    if (old[at + 1] === 0) continue;
    let slot = spread(old[at] as number) & mask;
    while (slots[slot * WIDTH + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * WIDTH] = old[at] as number;
    slots[slot * WIDTH + 1] = old[at + 1] as number;
  }
}
