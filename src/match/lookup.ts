import { findForm, findText, formAt, sizeOf } from './form-table.ts';
import { hashNext, hashOfEnd, LONGEST_FORM } from './hash.ts';
import { listAt, type Whole } from './lists.ts';
import { numberWords, seenWords } from './seen-words.ts';
import { SHAPES } from './shapes.ts';
import { EMPTY, type SetId, type SymbolSets } from './symbol-sets.ts';
import type { SymbolId } from './symbols.ts';
import { keyOf, type Tokens } from './tokens.ts';
import { FINITE, type Head, SEPARABLE, type Vocabulary } from './vocabulary.ts';

/** A head must leave this many letters in front, or every „Urkunde“ is a Kunde. */
const SHORTEST_MODIFIER = 3;
const SHORTEST_END = 3;
const CACHE_LIMIT = 50_000;
const NINE = 0x39;
/** Instead of a set or a number, where none was worked out yet. */
const UNSEEN = -2;
const NO_NUMBERS = new Int32Array(0);
const NONE: readonly SymbolId[] = [];

/** Gives the symbols that words carry. A word is named by its number in the vocabulary, -1 where it is not known. */
export interface Lookup {
  /** Before anything is asked of the words of a text. */
  open(tokens: Tokens): void;
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

/** The sets of all words of a vocabulary, worked out beforehand: by word, that of ofToken and that of ofForm. */
export interface StoredLookup {
  readonly ofTokens: Whole;
  readonly ofForms: Whole;
}

/** What was once worked out is kept; the memory of open text is emptied when it is full. */
export function createLookup(vocabulary: Vocabulary, sets: SymbolSets, stored?: StoredLookup): Lookup {
  const { words, marks, ends } = vocabulary;
  const ofTokens = stored?.ofTokens ?? new Int32Array(sizeOf(words)).fill(UNSEEN);
  const ofForms = stored?.ofForms ?? new Int32Array(sizeOf(words)).fill(UNSEEN);
  const brackets = new Map<number, ReadonlyMap<number, SetId>>();
  const unknown = new Map<string, SetId>();
  /** By the number of a word that was met (see seen-words.ts): its number here, and its set where it has none. */
  let numbers: Int32Array = NO_NUMBERS;
  let unknownSets: Int32Array = NO_NUMBERS;
  let generation = 0;

  function open(tokens: Tokens): void {
    const now = numberWords(tokens);
    const met = seenWords();
    if (now === generation && met <= numbers.length) return;
    const [known, sets] = [now === generation ? numbers : NO_NUMBERS, now === generation ? unknownSets : NO_NUMBERS];
    numbers = grown(known, met * 2);
    unknownSets = grown(sets, met * 2);
    generation = now;
  }

  function ofWord(key: string): SetId {
    const known = unknown.get(key);
    if (known !== undefined) return known;
    if (unknown.size >= CACHE_LIMIT) unknown.clear();
    const number = findText(words, key);
    const found = number < 0 ? sets.of(symbolsOf(vocabulary, key, number)) : ofNumber(number);
    unknown.set(key, found);
    return found;
  }

  function ofNumber(number: number): SetId {
    const known = ofTokens[number] as number;
    if (known !== UNSEEN) return known;
    const found = sets.of(symbolsOf(vocabulary, formAt(words, number), number));
    ofTokens[number] = found;
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
    const word = tokens.word[at] as number;
    const known = unknownSets[word] as number;
    if (known !== UNSEEN) return known;
    const found = mayBeKnown(tokens, at) ? ofWord(keyOf(tokens, at)) : EMPTY;
    unknownSets[word] = found;
    return found;
  }

  const numberOf: Lookup['numberOf'] = (letters, begin, end, hash) => findForm(words, letters, begin, end, hash);

  return {
    open,
    number({ letters, from, hash, word }, at) {
      const met = word[at] as number;
      const known = numbers[met] as number;
      if (known !== UNSEEN) return known;
      const found = numberOf(letters, from[at] as number, from[at + 1] as number, hash[at] as number);
      numbers[met] = found;
      return found;
    },
    numberOf,
    marks: (number) => (number < 0 ? 0 : (marks[number] as number)),
    ofToken(tokens, at, number) {
      return number < 0 ? ofUnknown(tokens, at) : ofNumber(number);
    },
    ofForm(number) {
      const known = ofForms[number] as number;
      if (known !== UNSEEN) return known;
      const found = sets.of([...listAt(vocabulary.forms(), number)]);
      ofForms[number] = found;
      return found;
    },
    ofWord,
    separated(number) {
      if (number < 0 || ((marks[number] as number) & SEPARABLE) === 0) return undefined;
      const known = brackets.get(number);
      if (known) return known;
      const own = listAt(vocabulary.separated, number);
      const byParticle = new Map<number, SymbolId[]>();
      for (let at = 0; at < own.length; at += 2) {
        const particle = own[at] as number;
        byParticle.set(particle, [...(byParticle.get(particle) ?? []), own[at + 1] as SymbolId]);
      }
      const found = new Map([...byParticle].map(([particle, symbols]) => [particle, sets.of(symbols)]));
      brackets.set(number, found);
      return found;
    },
  };
}

function grown(numbers: Int32Array, size: number): Int32Array {
  const more = new Int32Array(size).fill(UNSEEN);
  more.set(numbers);
  return more;
}

/** The symbols of a word, whose number is -1 where it is not known: of its form, of a compound, a shape, a verb and „es“. */
function symbolsOf(vocabulary: Vocabulary, key: string, number: number): readonly SymbolId[] {
  const { words, marks, forms, shapes } = vocabulary;
  const own = number < 0 ? [] : [...listAt(forms(), number)];
  own.push(...compoundOf(vocabulary, key));
  for (const { symbol, name } of shapes) if (SHAPES[name]?.fits(key)) own.push(symbol);
  const host = key.endsWith('s') ? findText(words, key.slice(0, -1)) : -1;
  return host >= 0 && ((marks[host] as number) & FINITE) !== 0 ? [...own, ...listAt(forms(), host)] : own;
}

/** The longest head wins: „Geschäftskunde“ before „Kunde“. */
function compoundOf({ ends, heads }: Vocabulary, key: string): readonly SymbolId[] {
  for (let at = SHORTEST_MODIFIER; at <= key.length - SHORTEST_END; at++) {
    const end = findText(ends, key, at);
    if (end < 0) continue;
    const modifier = key.slice(0, at);
    const symbols = heads(end).flatMap((head) => (admits(head, modifier) ? head.symbols : []));
    if (symbols.length) return symbols;
  }
  return NONE;
}

function admits(head: Head, modifier: string): boolean {
  if (head.policy === 'listed') {
    return head.modifiers.includes(modifier) || head.modifiers.includes(modifier.replace(/s$/, ''));
  }
  for (const denied of head.modifiers) if (modifier.endsWith(denied)) return false;
  return true;
}
