import { ADDRESSES } from './addresses.ts';
import { IDENTIFIERS } from './identifiers.ts';
import { alone, type Found, type MaskPattern, type MaskRule, SPOKEN_DIGIT } from './pattern.ts';

/** What stands in the place of it. German, like the talk around it. */
export const LABELS: Readonly<Record<MaskRule, string>> = {
  email: '[E-Mail]',
  iban: '[IBAN]',
  number: '[Nummer]',
  card: '[Karte]',
  phone: '[Telefon]',
  birthday: '[Geburtsdatum]',
  address: '[Anschrift]',
  plate: '[Kennzeichen]',
  name: '[Name]',
};

const CANTON = 'AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH';

/** Repetitions are bounded: a turn of five megabytes without a blank must not be read again and again. */
const PATTERNS: readonly MaskPattern[] = [
  ['email', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{2,24}){1,4}/gu],
  ['email', alone('[\\p{L}\\p{N}._-]{1,64} (?:at|ät|klammeraffe) [\\p{L}\\p{N}-]{1,64} punkt \\p{L}{2,8}')],
  ['iban', alone('[A-Z]{2} ?\\d{2}(?:[ -]?[\\dA-Z]{4}){2,7}(?:[ -]?[\\dA-Z]{1,3})?')],
  ['iban', alone('[a-z]{2} ?\\d{2}(?:[ -]?\\d{4}){2,7}(?:[ -]?\\d{1,3})?')],
  ['card', alone('\\d(?:[ -]?\\d){12,18}')],
  ['phone', alone('(?:\\+|00)[1-9]\\d{0,2}(?:[ ./-]{0,3}\\(?\\d\\)?){6,13}(?:[ ]?[-/][ ]?\\d{1,4})?')],
  ['phone', alone('\\(?0[1-9]\\d{0,4}\\)?(?:[ /-]{0,3}\\d){5,11}')],
  ['phone', alone(`${SPOKEN_DIGIT}(?:[ ,]{1,2}${SPOKEN_DIGIT}){5,20}`)],
  ['plate', alone('[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?\\d{1,4}[EH]?')],
  ['plate', alone('[A-Z]{1,2}-\\d{1,5} ?[A-Z]{1,3}')],
  ['plate', alone(`(?:${CANTON})[ ·-](?!(?:19|20)\\d\\d(?!\\d))\\d{3,6}`)],
  [
    'plate',
    /(?<=(?:Kennzeichen|Nummerntafel|Nummernschild|Autonummer)[^.!?\d]{0,20}[ :])[A-ZÄÖÜ]{1,3}[ -]?(?:[A-Z]{1,2}[ -]?)?\d{1,6}(?:[ -]?[A-Z]{1,3})?(?![\p{L}\p{N}])/gu,
  ],
  ...IDENTIFIERS,
  ...ADDRESSES,
];

/** What leads to a customer by its form (DE, AT, CH), in no particular order; stretches may overlap. */
export function patternsIn(text: string): Found[] {
  return PATTERNS.flatMap(([rule, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found, groups }) => {
      const end = index + found.length;
      return { rule, start: end - (groups?.value ?? found).length, end };
    }),
  );
}
