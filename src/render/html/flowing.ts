import { text } from './escape.ts';

const ONE = '<span class="one">$&</span>';
/** A number and the blank before the word it counts: „4 weitere“, „0,33 je Gespräch“. */
const COUNTED =
  /(?<![\p{L}\d.,’-])(\d[\d.,’\u00A0]*) (?=je\b|(?!(?:bis|von|und|oder|zwischen|and|are|between)\b)\p{L}{3})/gu;
/** The star of a note: „* unsicher“. */
const NOTE = /\* (?=\p{L})/gu;
/** „199-mal“, „95-%-Intervall“: a browser would break both at a hyphen. */
const HYPHENED = /\d[\d.,’\u00A0]*-(?:mal\b|%(?:-\p{L}+)?)/gu;

/** „Gespräch R-12 · 4. Beitrag“: a line may end with the dot, and never begins with it. */
const DOT = / · /g;
/** „· Eintrag b-noch-nie“, which ends the line above a quotation: an id is copied as one word. A longer one would not fit a telephone. */
const ENTRY = /(?<=\u00A0· )\p{L}{1,8} [\p{L}\d-]{1,24}$/u;

/**
 * The program's own words as HTML, with what belongs together on one line. The hyphen stays a hyphen, so that the page can be
 * searched for what it shows.
 */
export function flowing(raw: string): string {
  const held = raw.replace(COUNTED, '$1\u00A0').replace(NOTE, '*\u00A0').replace(DOT, '\u00A0· ');
  return text(held).replace(HYPHENED, ONE).replace(ENTRY, ONE);
}
