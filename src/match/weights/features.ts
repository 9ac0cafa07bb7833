/**
 * What a sentence consists of for the weights: each word, the parts of each word (so that compounds, endings and words
 * nobody has listed say something too), each pair of neighbours, and each word of the sentences before and after it.
 * Features are strings of folded letters with the signs below, so that all of them can lie in one form table.
 */
export const WHOLE = '=';
const OPEN = '<';
const CLOSE = '>';
const GAP = ' ';
/** Stand before the first and after the last word of a sentence. */
const BEGIN = '^';
const END = '$';
/** Stand before the words of the sentence before and of the one after, and alone where there is none. */
const BEFORE = '[';
const AFTER = ']';

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
  before: BEFORE.charCodeAt(0),
  after: AFTER.charCodeAt(0),
} as const;

/** Folded words of a sentence and of its neighbours in the text, null where there is none. */
export interface InText {
  readonly words: readonly string[];
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

/** All features of a sentence, as often as they occur. The plain form of what scale.ts does without making strings. */
export function featuresOf({ words, before, after }: InText): string[] {
  const around = [BEGIN, ...words, END];
  return [
    ...words.flatMap(partsOf),
    ...around.slice(1).map((word, at) => `${around[at]}${GAP}${word}`),
    ...(before ?? ['']).map((word) => `${BEFORE}${word}`),
    ...(after ?? ['']).map((word) => `${AFTER}${word}`),
  ];
}

/** Whether a feature is a word of another sentence: it says less than one of the sentence itself. */
export function isOfNeighbour(feature: string): boolean {
  return feature.startsWith(BEFORE) || feature.startsWith(AFTER);
}

/** Of a word, those that do not depend on its neighbours. */
export function partsOf(word: string): string[] {
  const bounded = `${OPEN}${word}${CLOSE}`;
  const parts = [`${WHOLE}${word}`];
  for (let length = SHORTEST; length <= LONGEST; length++)
    for (let at = 0; at + length <= bounded.length; at++) parts.push(bounded.slice(at, at + length));
  return parts;
}
