const EXPANSIONS: Readonly<Record<string, string>> = { ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue' };
const PLAIN = /^[a-z0-9]*$/;
/** What most words of German are made of: nothing in them can be composed or is invisible. */
const USUAL = /^[A-Za-zÄÖÜäöüß0-9]*$/;
/** Soft hyphens, zero-width characters, apostrophes, and the signs that join gender forms (Kund:innen, Kund(inn)en). */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF'’ʼ`´:*_/()-]/g;

/**
 * The key under which a word is looked up: NFC, lower case, without invisible characters, umlauts and ß expanded
 * (never contracted: that would maul „neue“ and „aktuell“). Both the lexicon and the text go through it.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  if (USUAL.test(word)) return expanded(word.toLowerCase());
  return expanded(word.normalize('NFC').toLowerCase().normalize('NFC').replace(INVISIBLE, ''));
}

function expanded(word: string): string {
  return PLAIN.test(word) ? word : word.replace(/[ßäöü]/g, (letter) => EXPANSIONS[letter] ?? letter);
}
