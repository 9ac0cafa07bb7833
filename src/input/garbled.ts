/** UTF-8 that was once read as Windows-1252 (`Ã¼`, `â€ž`) or lost altogether (U+FFFD). */
const GARBLED = /Ã[\u0080-\u00bf„–œŸ¤¶¼]|â(?:€|\u0080)|\uFFFD/;

/** The garbled place in a text and a little around it, or null. */
export function garbledIn(text: string): string | null {
  // Searching for single characters is many times as fast as the pattern, and nearly all text has none of them.
  if (!text.includes('Ã') && !text.includes('â') && !text.includes('\uFFFD')) return null;
  const at = text.search(GARBLED);
  return at < 0 ? null : text.slice(Math.max(0, at - 10), at + 10);
}
