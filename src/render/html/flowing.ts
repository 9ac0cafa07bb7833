import { text } from './escape.ts';

/** A number and the blank before the word it counts: „4 weitere“, „0,33 je Gespräch“. */
const COUNTED =
  /(?<![\p{L}\d.,’-])(\d[\d.,’\u00A0]*) (?=je\b|(?!(?:bis|von|und|oder|zwischen|and|are|between)\b)\p{L}{3})/gu;
/** The star of a note: „* unsicher“. */
const NOTE = /\* (?=\p{L})/gu;
/** „199-mal“, „95-%-Intervall“: a browser would break both at a hyphen. */
const HYPHENED = /\d[\d.,’\u00A0]*-(?:mal\b|%(?:-\p{L}+)?)/gu;

/**
 * The program's own words as HTML, with what belongs together on one line. The hyphen stays a hyphen, so that the page can be
 * searched for what it shows.
 */
export function flowing(raw: string): string {
  return text(raw.replace(COUNTED, '$1\u00A0').replace(NOTE, '*\u00A0')).replace(
    HYPHENED,
    '<span class="one">$&</span>',
  );
}
