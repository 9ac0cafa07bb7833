/** Colour and cursor commands of a terminal, as a whole: CSI, OSC and two-character escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ANSI = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|\u001B[@-Z\\-_]/gu;

/** What could steer a terminal, hide text or turn its direction; lone surrogates have no form in UTF-8. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** More marks on one letter than any language writes: they would stand in the lines above and below. */
const PILE = /(\p{M}{4})\p{M}+/gu;

/** Text from outside on one line: blanks joined (those that hold words together stay), everything that is not plain text shown as �. */
export function clean(text: string): string {
  return text
    .replace(/[^\S\u00A0\u202F]+/gu, ' ')
    .replace(ANSI, '\uFFFD')
    .replace(UNSAFE, '\uFFFD')
    .replace(PILE, '$1\uFFFD');
}
