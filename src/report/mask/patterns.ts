import { ADDRESSES } from './addresses.ts';
import { IDENTIFIERS } from './identifiers.ts';
import { alone, type Found, type MaskPattern, type MaskRule, made, SPOKEN_DIGIT, SPOKEN_HINT } from './pattern.ts';

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
export const PATTERNS: readonly MaskPattern[] = [
  made('email', /@/, () => /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{2,24}){1,4}/gu),
  alone('email', / punkt /, '[\\p{L}\\p{N}._-]{1,64} (?:at|ät|klammeraffe) [\\p{L}\\p{N}-]{1,64} punkt \\p{L}{2,8}'),
  alone('iban', /[A-Z]{2} ?\d{2}/, '[A-Z]{2} ?\\d{2}(?:[ -]?[\\dA-Z]{4}){2,7}(?:[ -]?[\\dA-Z]{1,3})?'),
  alone('iban', /[a-z]{2} ?\d{2}[ -]?\d{4}/, '[a-z]{2} ?\\d{2}(?:[ -]?\\d{4}){2,7}(?:[ -]?\\d{1,3})?'),
  alone('card', /\d(?:[ -]?\d){12}/, '\\d(?:[ -]?\\d){12,18}'),
  alone('phone', /(?:\+|00)[1-9]/, '(?:\\+|00)[1-9]\\d{0,2}(?:[ ./-]{0,3}\\(?\\d\\)?){6,13}(?:[ ]?[-/][ ]?\\d{1,4})?'),
  alone('phone', /0[1-9]\d{0,4}\)?(?:[ /-]{0,3}\d){5}/, '\\(?0[1-9]\\d{0,4}\\)?(?:[ /-]{0,3}\\d){5,11}'),
  alone('phone', SPOKEN_HINT, `${SPOKEN_DIGIT}(?:[ ,]{1,2}${SPOKEN_DIGIT}){5,20}`),
  alone('plate', /-[A-Z]{1,2}[ -]?\d/, '[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ -]?\\d{1,4}[EH]?'),
  alone('plate', /[A-Z]-\d{1,5} ?[A-Z]/, '[A-Z]{1,2}-\\d{1,5} ?[A-Z]{1,3}'),
  alone('plate', /[A-Z]{2}[ ·-]\d{3}/, `(?:${CANTON})[ ·-](?!(?:19|20)\\d\\d(?!\\d))\\d{3,6}`),
  made(
    'plate',
    /Kennzeichen|Nummerntafel|Nummernschild|Autonummer/,
    () =>
      /(?<=(?:Kennzeichen|Nummerntafel|Nummernschild|Autonummer)[^.!?\d]{0,20}[ :])[A-ZÄÖÜ]{1,3}[ -]?(?:[A-Z]{1,2}[ -]?)?\d{1,6}(?:[ -]?[A-Z]{1,3})?(?![\p{L}\p{N}])/gu,
  ),
  ...IDENTIFIERS,
  ...ADDRESSES,
];

/** What leads to a customer by its form (DE, AT, CH), in no particular order; stretches may overlap. */
export function patternsIn(text: string): Found[] {
  return PATTERNS.filter(({ hint }) => hint.test(text)).flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern())].map(({ index, 0: found, groups }) => {
      const end = index + found.length;
      return { rule, start: end - (groups?.value ?? found).length, end };
    }),
  );
}
