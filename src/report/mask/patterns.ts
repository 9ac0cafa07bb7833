/** A stretch of a text that names or leads to a customer. UTF-16 offsets, end exclusive. */
export interface Found {
  readonly rule: MaskRule;
  readonly start: number;
  readonly end: number;
}

/** The rules, in the order in which they claim a stretch: an IBAN is full of what looks like a telephone number. */
export const MASK_RULES = ['email', 'iban', 'card', 'phone', 'plate', 'name'] as const;
export type MaskRule = (typeof MASK_RULES)[number];

/** What stands in the place of it. German, like the talk around it. */
export const LABELS: Readonly<Record<MaskRule, string>> = {
  email: '[E-Mail]',
  iban: '[IBAN]',
  card: '[Karte]',
  phone: '[Telefon]',
  plate: '[Kennzeichen]',
  name: '[Name]',
};

const alone = (body: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'gu');

const SPOKEN_DIGIT = '(?:null|eins|zwo|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun)';
const CANTON = 'AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH';

/** Repetitions are bounded: a turn of five megabytes without a blank must not be read again and again. */
const PATTERNS: readonly (readonly [MaskRule, RegExp])[] = [
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
];

/** Telephone numbers, e-mail, IBAN, cards and plates (DE, AT, CH) of a text, in no particular order; they may overlap. */
export function patternsIn(text: string): Found[] {
  return PATTERNS.flatMap(([rule, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ rule, start: index, end: index + found.length })),
  );
}
