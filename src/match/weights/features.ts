/**
 * What a sentence consists of for the weights: each word, the parts of each word (so that compounds, endings and words
 * nobody has listed say something too), and each pair of neighbours. Features are strings of folded letters with the
 * signs below, so that all of them can lie in one form table.
 */
export const WHOLE = '=';
const OPEN = '<';
const CLOSE = '>';
const GAP = ' ';
/** Stand before the first and after the last word of a sentence. */
const BEGIN = '^';
const END = '$';

/** Parts of words have from this many letters to that many, signs for beginning and end counted. */
export const SHORTEST = 3;
export const LONGEST = 6;

export const signs = {
  whole: WHOLE.charCodeAt(0),
  open: OPEN.charCodeAt(0),
  close: CLOSE.charCodeAt(0),
  gap: GAP.charCodeAt(0),
  begin: BEGIN.charCodeAt(0),
  end: END.charCodeAt(0),
} as const;

/** All features of a sentence, as often as they occur. The plain form of what scale.ts does without making strings. */
export function featuresOf(words: readonly string[]): string[] {
  const around = [BEGIN, ...words, END];
  return [...words.flatMap(partsOf), ...around.slice(1).map((word, at) => `${around[at]}${GAP}${word}`)];
}

/** Of a word, those that do not depend on its neighbours. */
export function partsOf(word: string): string[] {
  const bounded = `${OPEN}${word}${CLOSE}`;
  const parts = [`${WHOLE}${word}`];
  for (let length = SHORTEST; length <= LONGEST; length++)
    for (let at = 0; at + length <= bounded.length; at++) parts.push(bounded.slice(at, at + length));
  return parts;
}
