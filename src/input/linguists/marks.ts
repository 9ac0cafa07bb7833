/**
 * Speech without what linguists write into it (GAT, HIAT, Simple EXMARaLDA): descriptions `((lacht))`, pauses `(.)`
 * `(0.5)`, breath `°h`, omissions `[…]`, translations `{…}`. Overlaps `[…]`, `<…>1>`, guesses `(…)` and lengthening
 * `Bestimmu:ngen` keep their words.
 */
export function withoutMarks(text: string): string {
  return text
    .replace(/\(\([^()]*\)\)|\{[^{}]*\}|\[(?:\s|\.|…)*\]/g, ' ')
    .replace(/\((?:\s|[.\-–,\d]|s)*\)/g, ' ')
    .replace(/(?<![\p{L}\p{N}])(?:°h{1,10}|h{1,10}°)(?![\p{L}\p{N}])/gu, ' ')
    .replace(/<([^<>]*)>\d{0,3}>/g, '$1')
    .replace(/(?<=\p{L}):{1,10}(?=\p{L})|(?<=\p{L}):{2,10}/gu, '')
    .replace(/[()[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same for CHAT: codes in brackets, events `&=laughs`, fragments `&+be`, ends `+...`, suffixes `@s:eng`. */
export function withoutChatMarks(text: string): string {
  return text
    .replace(/\[[^[\]]*\]|\p{Cc}\d{1,12}_\d{1,12}\p{Cc}/gu, ' ')
    .replace(/\((?:\.{1,3}|[\d.:]+)\)/g, ' ')
    .replace(/(?<!\S)(?:&[=~+*]\S*|\+\S*|xxx|yyy|www|0\p{L}\S*)(?!\S)/gu, ' ')
    .replace(/(?<!\S)&-/g, '')
    .replace(/(?<=\p{L})@\S+/gu, '')
    .replace(/[()<>‡]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,!?;:](?:\s|$))/g, '')
    .trim();
}
