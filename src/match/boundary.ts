/** What lies between two neighbouring words. */
export const NOTHING = 0;
export const CLAUSE = 1;
export const SENTENCE = 2;
export type Boundary = typeof NOTHING | typeof CLAUSE | typeof SENTENCE;

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

/**
 * The boundary that the signs `between` two words make. `before`, `previous` and `next` are folded words: the last but
 * one before the signs, the last one, and the one behind them.
 */
export function boundaryOf(between: string, before: string, previous: string, next: string): Boundary {
  if (endsSentence(between, before, previous, next)) return SENTENCE;
  const divided = /[,;:–—()„“”"«»…]|\s-\s|\.\./.test(between) && !isDecimal(between, previous, next);
  return divided ? CLAUSE : NOTHING;
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
