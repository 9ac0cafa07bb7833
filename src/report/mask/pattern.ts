/** A stretch of a text that names or leads to a customer. UTF-16 offsets, end exclusive. */
export interface Found {
  readonly rule: MaskRule;
  readonly start: number;
  readonly end: number;
}

/** The rules, in the order in which they claim a stretch: an IBAN is full of what looks like a telephone number. */
export const MASK_RULES = ['email', 'iban', 'number', 'card', 'phone', 'birthday', 'address', 'plate', 'name'] as const;
export type MaskRule = (typeof MASK_RULES)[number];

/** What is looked for; a group named `value` at the end of it is the stretch, what stands before only leads to it. */
export interface MaskPattern {
  readonly rule: MaskRule;
  /** Found in every text that the pattern is found in. Most texts hold none of this, and patterns are slow to make. */
  readonly hint: RegExp;
  readonly pattern: () => RegExp;
}

/** A pattern that does not stand within a word or number. */
export function alone(rule: MaskRule, hint: RegExp, body: string): MaskPattern {
  return made(rule, hint, () => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'gu'));
}

/** A pattern that is made when it is first looked for. */
export function made(rule: MaskRule, hint: RegExp, make: () => RegExp): MaskPattern {
  let known: RegExp | undefined;
  return {
    rule,
    hint,
    pattern: () => {
      known ??= make();
      return known;
    },
  };
}

export const SPOKEN_DIGIT = '(?:null|eins|zwo|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun)';
/** Two of them in a row. */
export const SPOKEN_HINT = new RegExp(`${SPOKEN_DIGIT}[ ,]{1,2}${SPOKEN_DIGIT}`);

/** A number before one of these is an amount, a time or a distance, and leads to nobody. */
export const NO_UNIT =
  '(?!\\s?(?:€|%|°|(?:Euro?|EUR|CHF|Franken|Rappen|Cent|Prozent|Uhr|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Minuten?|Min|Stunden?|Std|Mal|mal|km|Kilometer|Meter|m|kg|Kilo|Stück|Personen|Leute|Plätze|Zimmer|euro|cent|prozent|uhr|tage|wochen|monate|jahre|minuten|stunden|kilometer|meter|stück|personen)(?![\\p{L}])))';
