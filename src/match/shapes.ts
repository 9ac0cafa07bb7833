/** A class of words that is known by its look, because no list would ever end. All keys are folded. */
export interface Shape {
  readonly fits: (key: string) => boolean;
  /** Every word that fits ends in one of these, or in a digit: most words need no closer look. */
  readonly ends: readonly string[];
}

const NUMBER_PARTS =
  'und ein eins zwei zwo zwan drei vier fuenf sechs sieben acht neun zehn elf zwoelf sech sieb zig ssig hundert tausend million millionen'.split(
    ' ',
  );
const NUMBER = new RegExp(`^\\d+$|^(?:${NUMBER_PARTS.join('|')})+$`);
const NOT_A_NUMBER = new Set(['ein', 'und', 'sech', 'sieb', 'zwan', 'zig', 'undein']);

/** By the name that patterns use: `<zahl>` is 12, zwölf, hundertzwanzig. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  zahl: { fits: (key) => NUMBER.test(key) && !NOT_A_NUMBER.has(key), ends: NUMBER_PARTS },
};
