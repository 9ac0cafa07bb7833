/** What a code unit below 256 means to the tokeniser. */
export const SEPARATOR = 0;
export const LETTER = 1;
/** Joins the halves of a gender form where „in“ follows: Kund:innen, Kund*in, Kund_innen, Kund/-innen, Kund(inn)en. */
export const JOINER = 2;
/** Everything that takes a closer look: apostrophes, invisible characters, rare letters and signs, all beyond Latin-1. */
export const ODD = 3;

/** Kind of each code unit below 256. */
export const KIND = new Uint8Array(256);
/**
 * Folded letter of each usual one, as in fold.ts; where two come of one (ä, ß), the second stands in the upper byte.
 * 0 for everything that is no usual letter.
 */
export const FOLDED = new Uint16Array(256);

for (let code = 0; code < 256; code++) {
  const sign = String.fromCharCode(code);
  const usual = /[\dA-Za-zÀ-ÖØ-öø-ÿ]/.test(sign);
  KIND[code] = usual ? LETTER : /[:*_/(]/.test(sign) ? JOINER : /['`´\u00AD©®ª²³µ¹º¼½¾]/.test(sign) ? ODD : SEPARATOR;
  if (usual) FOLDED[code] = sign.toLowerCase().charCodeAt(0);
}
for (const [letter, first, second] of ['äae', 'öoe', 'üue', 'ßss']) {
  for (const sign of new Set([letter, letter?.toUpperCase()])) {
    if (sign?.length !== 1) continue;
    FOLDED[sign.charCodeAt(0)] = (first?.charCodeAt(0) ?? 0) | ((second?.charCodeAt(0) ?? 0) << 8);
  }
}

/** „–“ and „„“ stand in every other sentence: they need no closer look although they are beyond Latin-1. */
export function isUsualSign(code: number): boolean {
  return code === 0x2013 || code === 0x2014 || code === 0x2026 || code === 0x20ac || (code >= 0x201c && code <= 0x201e);
}
