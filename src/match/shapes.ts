/** Classes that the engine knows by the shape of a folded word, because no list would ever end: `<zahl>` is 12, zwölf, hundertzwanzig. */
export const SHAPES: Readonly<Record<string, (key: string) => boolean>> = { zahl: isNumber };

const NUMBER =
  /^\d+$|^(?:und|ein|eins|zwei|zwo|zwan|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|sech|sieb|zig|ssig|hundert|tausend|million(?:en)?)+$/;
const NOT_A_NUMBER = new Set(['ein', 'und', 'sech', 'sieb', 'zwan', 'zig', 'undein']);

function isNumber(key: string): boolean {
  return NUMBER.test(key) && !NOT_A_NUMBER.has(key);
}
