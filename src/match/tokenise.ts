import { type Boundary, boundaryOf, CLAUSE, NOTHING, SENTENCE } from './boundary.ts';
import { FOLDED, isUsualSign, JOINER, KIND, LETTER, ODD, SEPARATOR } from './characters.ts';
import { fold } from './fold.ts';
import { hashNext } from './hash.ts';
import { createTokens, keyOf, reserve, type Tokens } from './tokens.ts';

/** A word of a text, for those who want few of them and all at hand; the fields as in tokens.ts. */
export interface Token {
  /** Folded form. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly clause: number;
}

const tokens = createTokens();

/** The words of a text as objects. */
export function tokenise(text: string): Token[] {
  scan(text, tokens);
  return Array.from({ length: tokens.count }, (_, at) => ({
    key: keyOf(tokens, at),
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
    sentence: tokens.sentence[at] as number,
    clause: tokens.clause[at] as number,
  }));
}

const LETTER_CLASS = '[\\p{L}\\p{M}\\p{N}]';
const HIDDEN = '[\\u00AD\\u200B-\\u200D\\u2060]';
/** Kund:innen, Kund*innen, Kund_innen, Kund/innen, Kunden/-innen, Kund(inn)en. */
const GENDER =
  '(?:[:*_/](?=in(?:nen)?(?![\\p{L}\\p{N}]))|/-(?=in(?:nen)?(?![\\p{L}\\p{N}]))|\\((?:in|innen|inn)\\)(?:en)?)';
/** uns're is one word; geht's, mit'm, für'n are two. */
const APOSTROPHE = "['’ʼ`´](?=[\\p{L}\\p{M}])(?![snm](?![\\p{L}\\p{M}]))";
/** The full rule for a word; most words are plain letters and never get here. A mark alone, as in ☹️, is none. Slow to make. */
function wordPattern(): RegExp {
  return new RegExp(
    `[\\p{L}\\p{N}]${LETTER_CLASS}*(?:(?:${HIDDEN}|${APOSTROPHE}|${GENDER})*${LETTER_CLASS}+|\\((?:in|innen|inn)\\)(?:en)?)*`,
    'uy',
  );
}

let pattern: RegExp | undefined;

/** Speech recognition writes no full stops: a sentence is cut here, so that no pattern ever looks at a whole book. */
const LONGEST_SENTENCE = 250;
const CLITICS: Readonly<Record<string, string>> = { s: 'es', n: 'einen', m: 'dem' };

/**
 * Splits a text into words with sentence and clause numbers and puts them into `tokens`, in place of what was there.
 * Nothing here depends on capitals, because speech recognition writes none: the same text in lower or upper case gives
 * the same boundaries.
 */
export function scan(text: string, tokens: Tokens): void {
  tokens.count = 0;
  tokens.generation = 0;
  tokens.from[0] = 0;
  // each usual letter gives two at most
  reserve(tokens, 0, text.length * 2);
  let sentenceBegin = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SEPARATOR || kind === JOINER) {
      at++;
      continue;
    }
    reserve(tokens, tokens.count + 1, 0);
    let end = kind === LETTER ? usualWord(text, at, tokens) : at;
    if (end === at) end = oddWord(text, at, tokens);
    if (end === at) {
      at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      continue;
    }
    sentenceBegin = place(text, at, end, tokens, sentenceBegin);
    at = end;
  }
}

function kindOf(code: number): number {
  return code < 256 ? (KIND[code] as number) : isUsualSign(code) ? SEPARATOR : ODD;
}

/** Reads plain letters from `start` on; gives their end, or `start` where the word takes a closer look. */
function usualWord(text: string, start: number, tokens: Tokens): number {
  const { letters, count } = tokens;
  let to = tokens.from[count] as number;
  let hash = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = code < 256 ? (FOLDED[code] as number) : 0;
    if (folded === 0) {
      const kind = kindOf(code);
      if (kind === ODD || (kind === JOINER && mayJoin(text, at))) return start;
      break;
    }
    letters[to++] = folded & 255;
    hash = hashNext(hash, folded & 255);
    if (folded > 255) {
      letters[to++] = folded >> 8;
      hash = hashNext(hash, folded >> 8);
    }
  }
  tokens.from[count + 1] = to;
  tokens.hash[count] = hash;
  return at;
}

function mayJoin(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === 0x69 || next === 0x49 || (next === 0x2d && text[at] === '/');
}

/** A word by the full rule; gives its end, or `start` where none begins. */
function oddWord(text: string, start: number, tokens: Tokens): number {
  pattern ??= wordPattern();
  pattern.lastIndex = start;
  const word = pattern.exec(text)?.[0];
  if (word === undefined) return start;
  write(wordKey(word), tokens, text.length - start - word.length);
  return start + word.length;
}

function write(key: string, tokens: Tokens, rest: number): void {
  const begin = tokens.from[tokens.count] as number;
  // „ﬃ“ and the like give more letters than they are, and the rest of the text needs its room
  reserve(tokens, 0, begin + key.length + rest * 2);
  let hash = 0;
  for (let at = 0; at < key.length; at++) {
    const letter = key.charCodeAt(at);
    tokens.letters[begin + at] = letter;
    hash = hashNext(hash, letter);
  }
  tokens.from[tokens.count + 1] = begin + key.length;
  tokens.hash[tokens.count] = hash;
}

/** „Stammkunden/-innen“ is looked up as „Stammkunden“, „Stammkund:innen“ as „Stammkundinnen“. */
function wordKey(word: string): string {
  return fold(word.replace(/(\p{L}{3}(?:en|er))(?:\/-?|[:*_])in(?:nen)?$/u, '$1'));
}

/** Gives the word its place: sentence, clause and what its surroundings make of it. Returns where its sentence begins. */
function place(text: string, start: number, end: number, tokens: Tokens, sentenceBegin: number): number {
  const at = tokens.count++;
  const previousEnd = at === 0 ? start : (tokens.end[at - 1] as number);
  tokens.start[at] = start;
  tokens.end[at] = end;
  tokens.elliptic[at] = isElliptic(text, end) ? 1 : 0;
  let sentence = at === 0 ? 0 : (tokens.sentence[at - 1] as number);
  let clause = at === 0 ? 0 : (tokens.clause[at - 1] as number);
  const boundary =
    at === 0 ? NOTHING : at - sentenceBegin >= LONGEST_SENTENCE ? SENTENCE : boundaryAt(text, previousEnd, tokens);
  if (boundary !== NOTHING) clause++;
  if (boundary === SENTENCE) sentence++;
  tokens.sentence[at] = sentence;
  tokens.clause[at] = clause;
  if (start - previousEnd === 1 && isApostrophe(text.charCodeAt(previousEnd))) leanOn(tokens, at, text.length - end);
  return boundary === SENTENCE ? at : sentenceBegin;
}

/** As in APOSTROPHE. */
function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60 || code === 0xb4;
}

/** „geht's“: the second word is „es“. */
function leanOn(tokens: Tokens, at: number, rest: number): void {
  const clitic = CLITICS[keyOf(tokens, at)];
  if (clitic === undefined) return;
  tokens.count = at;
  write(clitic, tokens, rest);
  tokens.count = at + 1;
}

function isElliptic(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (code === 0x2d || (code >= 0x2010 && code <= 0x2013)) && /^[-‐‑–](?=[\s,])/.test(text.slice(end, end + 2));
}

/** The boundary before the last word. Spaces and commas, which are nearly all there is, need no closer look. */
function boundaryAt(text: string, previousEnd: number, tokens: Tokens): Boundary {
  const at = tokens.count - 1;
  const start = tokens.start[at] as number;
  const sign = text.charCodeAt(previousEnd);
  if (start === previousEnd || (start - previousEnd === 1 && sign === 0x20)) return NOTHING;
  if (start - previousEnd === 2 && text.charCodeAt(previousEnd + 1) === 0x20) {
    if (sign === 0x2c) return CLAUSE;
    if (sign === 0x21 || sign === 0x3f) return SENTENCE;
  }
  const key = (back: number): string => (at < back ? '' : keyOf(tokens, at - back));
  return boundaryOf(text.slice(previousEnd, start), key(2), key(1), key(0));
}
