import { fold } from './fold.ts';

/** A word of a text. Offsets are UTF-16 code units of the text as given, end exclusive. */
export interface Token {
  /** Folded form; the key for every look-up. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** 0-based number of the sentence. */
  readonly sentence: number;
  /** 0-based number of the clause, counted through the whole text; punctuation inside a sentence starts a new one. */
  readonly clause: number;
  /** Ends in a hyphen that waits for the next compound: „Stamm- und Großkunden“. */
  readonly elliptic: boolean;
}

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
const HIDDEN = '[\\u00AD\\u200B-\\u200D\\u2060]';
/** Kund:innen, Kund*innen, Kund_innen, Kund/innen, Kunden/-innen, Kund(inn)en. */
const GENDER =
  '(?:[:*_/](?=in(?:nen)?(?![\\p{L}\\p{N}]))|/-(?=in(?:nen)?(?![\\p{L}\\p{N}]))|\\((?:in|innen|inn)\\)(?:en)?)';
/** uns're is one word; geht's, mit'm, für'n are two. */
const APOSTROPHE = "['’ʼ`´](?=[\\p{L}\\p{M}])(?![snm](?![\\p{L}\\p{M}]))";
const WORD = new RegExp(
  `${LETTER}+(?:(?:${HIDDEN}|${APOSTROPHE}|${GENDER})*${LETTER}+|\\((?:in|innen|inn)\\)(?:en)?)*`,
  'gu',
);

const ABBREVIATIONS = new Set(
  'abs art bzw ca dgl dr evtl exkl fr ggf hr inkl ing mag max min mind mwst nr num prof ev ggfs sog st str tel usw vgl zb zzgl bspw lt resp'.split(
    ' ',
  ),
);
const AFTER_ORDINAL = new Set(
  'januar jaenner februar feber maerz april mai juni juli august september oktober november dezember stock klasse reihe quartal halbjahr kalenderwoche kw auflage etage'.split(
    ' ',
  ),
);
/** „bis zum 24. im Urlaub“: a day, not the end of a sentence. */
const BEFORE_ORDINAL = new Set('am ab bis den dem der im seit vom zum zwischen'.split(' '));
/** Speech recognition writes no full stops: a sentence is cut here, so that no pattern ever looks at a whole book. */
const LONGEST_SENTENCE = 250;
const CLITICS: Readonly<Record<string, string>> = { s: 'es', n: 'einen', m: 'dem' };

/**
 * Splits a text into words with sentence and clause numbers. Nothing here depends on capitals, because speech
 * recognition writes none: the same text in lower or upper case gives the same boundaries.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let previousEnd = 0;
  let previousKey = '';
  let sentenceBegin = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found; found = WORD.exec(text)) {
    const word = found[0];
    const start = found.index;
    const key = wordKey(word);
    const between = tokens.length ? text.slice(previousEnd, start) : '';
    if (tokens.length - sentenceBegin >= LONGEST_SENTENCE || (between !== ' ' && between !== '')) {
      if (
        tokens.length - sentenceBegin >= LONGEST_SENTENCE ||
        endsSentence(between, tokens.at(-2)?.key ?? '', previousKey, key)
      ) {
        sentence++;
        clause++;
        sentenceBegin = tokens.length;
      } else if (/[,;:–—()„“”"«»…]|\s-\s|\.\./.test(between) && !isDecimal(between, previousKey, key)) clause++;
    }
    const clitic = /^['’ʼ`´]$/.test(between) ? CLITICS[key] : undefined;
    const end = start + word.length;
    tokens.push({
      key: clitic ?? key,
      start,
      end,
      sentence,
      clause,
      elliptic: /^[-‐‑–](?=[\s,])/.test(text.slice(end, end + 2)),
    });
    previousEnd = end;
    previousKey = clitic ?? key;
  }
  return tokens;
}

/** „Stammkunden/-innen“ is looked up as „Stammkunden“, „Stammkund:innen“ as „Stammkundinnen“. */
function wordKey(word: string): string {
  return fold(word.replace(/(\p{L}{3}(?:en|er))(?:\/-?|[:*_])in(?:nen)?$/u, '$1'));
}

/** „0,9 %“, „14:30 Uhr“ */
function isDecimal(between: string, previous: string, next: string): boolean {
  return /^[,:]$/.test(between) && /^\d+$/.test(previous) && /^\d/.test(next);
}

function endsSentence(between: string, before: string, previous: string, next: string): boolean {
  if (/[!?;\p{Extended_Pictographic}]|\n\s*\n/u.test(between)) return true;
  if (!between.includes('.') || /^\.{2,}\s*$/.test(between)) return false;
  if (!/\.["“”«»')\s]|\.$/.test(between)) return false;
  if (/^\.\s*$/.test(between)) {
    if (/^\d+$/.test(previous)) {
      return between.length > 1 && !AFTER_ORDINAL.has(next) && !/^\d/.test(next) && !BEFORE_ORDINAL.has(before);
    }
    if (previous.length === 1 || ABBREVIATIONS.has(previous)) return false;
  }
  return true;
}
