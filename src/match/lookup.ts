import { findForm, formAt } from './form-table.ts';
import { hashNext, hashOfEnd, LONGEST_FORM } from './hash.ts';
import { EMPTY, type SetId, type SymbolSets } from './symbol-sets.ts';
import type { Head, SymbolId, SymbolTable } from './symbols.ts';
import { keyOf, type Tokens } from './tokens.ts';
import { SEPARABLE, type Vocabulary } from './vocabulary.ts';

/** A head must leave this many letters in front, or every „Urkunde“ is a Kunde. */
const SHORTEST_MODIFIER = 3;
const SHORTEST_END = 3;
const CACHE_LIMIT = 50_000;
const NINE = 0x39;
/** Instead of a set, where none was worked out yet. */
const UNSEEN = -1;
const NONE: readonly SymbolId[] = [];

/** Gives the symbols that words carry. A word is named by its number in the vocabulary, -1 where it is not known. */
export interface Lookup {
  /** The number of the word `at`. */
  number(tokens: Tokens, at: number): number;
  /** The number of a word put together from the letters of neighbours. */
  numberOf(letters: Uint16Array, begin: number, end: number, hash: number): number;
  marks(number: number): number;
  /** Of the word `at`, whose number is given: its form, the compound head it ends in, a shape, the verb in „gehts“. */
  ofToken(tokens: Tokens, at: number, number: number): SetId;
  /** Of a word that was put together from parts: its form, exactly. */
  ofForm(number: number): SetId;
  /** As ofToken, of a folded word that stands in no text. */
  ofWord(key: string): SetId;
  /** Of a bare verb form, by the number of the particle that must follow. */
  separated(number: number): ReadonlyMap<number, SetId> | undefined;
}

/** What was once worked out is kept; the memory of open text is emptied when it is full. */
export function createLookup(table: SymbolTable, { words, marks, ends }: Vocabulary, sets: SymbolSets): Lookup {
  const ofTokens = new Int32Array(words.size).fill(UNSEEN);
  const ofForms = new Int32Array(words.size).fill(UNSEEN);
  const brackets = new Map<number, ReadonlyMap<number, SetId>>();
  const unknown = new Map<string, SetId>();
  /** The last unknown word with that hash: open text repeats its words, and a string for each would cost more. */
  const recent = new Map<number, { readonly key: string; readonly set: SetId }>();

  function ofWord(key: string): SetId {
    const known = unknown.get(key);
    if (known !== undefined) return known;
    if (unknown.size >= CACHE_LIMIT) unknown.clear();
    const found = sets.of(find(table, key));
    unknown.set(key, found);
    return found;
  }

  /** Whether a word that is not in the vocabulary may be a compound or have a shape: by its end. */
  function mayBeKnown({ letters, from, hash }: Tokens, at: number): boolean {
    const begin = from[at] as number;
    const end = from[at + 1] as number;
    if ((letters[end - 1] as number) <= NINE) return true;
    let beginning = 0;
    for (let cut = begin; cut <= end - SHORTEST_END; cut++) {
      const length = end - cut;
      if (cut - begin >= SHORTEST_MODIFIER && length <= LONGEST_FORM) {
        const found = findForm(ends, letters, cut, end, hashOfEnd(hash[at] as number, beginning, length));
        if (found >= 0) return true;
      }
      beginning = hashNext(beginning, letters[cut] as number);
    }
    return false;
  }

  function ofUnknown(tokens: Tokens, at: number): SetId {
    if (!mayBeKnown(tokens, at)) return EMPTY;
    const hash = tokens.hash[at] as number;
    const known = recent.get(hash);
    if (known && isKey(tokens, at, known.key)) return known.set;
    const key = keyOf(tokens, at);
    const set = ofWord(key);
    if (recent.size >= CACHE_LIMIT) recent.clear();
    recent.set(hash, { key, set });
    return set;
  }

  const numberOf: Lookup['numberOf'] = (letters, begin, end, hash) => findForm(words, letters, begin, end, hash);

  return {
    number: ({ letters, from, hash }, at) =>
      numberOf(letters, from[at] as number, from[at + 1] as number, hash[at] as number),
    numberOf,
    marks: (number) => (number < 0 ? 0 : (marks[number] as number)),
    ofToken(tokens, at, number) {
      if (number < 0) return ofUnknown(tokens, at);
      const known = ofTokens[number] as number;
      if (known !== UNSEEN) return known;
      const found = sets.of(find(table, formAt(words, number)));
      ofTokens[number] = found;
      return found;
    },
    ofForm(number) {
      const known = ofForms[number] as number;
      if (known !== UNSEEN) return known;
      const found = sets.of(table.forms.get(formAt(words, number)) ?? NONE);
      ofForms[number] = found;
      return found;
    },
    ofWord,
    separated(number) {
      if (number < 0 || ((marks[number] as number) & SEPARABLE) === 0) return undefined;
      const known = brackets.get(number);
      if (known) return known;
      const own = [...(table.separated.get(formAt(words, number)) ?? [])];
      const found = new Map(own.map(([particle, ids]) => [numberOfKey(particle), sets.of(ids)]));
      brackets.set(number, found);
      return found;
    },
  };

  function numberOfKey(key: string): number {
    const letters = Uint16Array.from(key, (letter) => letter.charCodeAt(0));
    return findForm(words, letters, 0, letters.length, letters.reduce(hashNext, 0));
  }
}

function isKey({ letters, from }: Tokens, at: number, key: string): boolean {
  const begin = from[at] as number;
  if ((from[at + 1] as number) - begin !== key.length) return false;
  for (let letter = 0; letter < key.length; letter++) {
    if (letters[begin + letter] !== key.charCodeAt(letter)) return false;
  }
  return true;
}

function find(table: SymbolTable, key: string): readonly SymbolId[] {
  const own = [...(table.forms.get(key) ?? NONE), ...compoundOf(table.heads, key)];
  for (const { symbol, fits } of table.shapes) if (fits(key)) own.push(symbol);
  const host = key.endsWith('s') ? key.slice(0, -1) : '';
  return table.finite.has(host) ? [...own, ...(table.forms.get(host) ?? NONE)] : own;
}

/** The longest head wins: „Geschäftskunde“ before „Kunde“. */
function compoundOf(heads: ReadonlyMap<string, readonly Head[]>, key: string): readonly SymbolId[] {
  for (let at = SHORTEST_MODIFIER; at <= key.length - SHORTEST_END; at++) {
    const found = heads.get(key.slice(at));
    if (!found) continue;
    const modifier = key.slice(0, at);
    const symbols = found.flatMap((head) => (admits(head, modifier) ? head.symbols : []));
    if (symbols.length) return symbols;
  }
  return NONE;
}

function admits(head: Head, modifier: string): boolean {
  if (head.policy === 'listed') return head.modifiers.has(modifier) || head.modifiers.has(modifier.replace(/s$/, ''));
  for (const denied of head.modifiers) if (modifier.endsWith(denied)) return false;
  return true;
}
