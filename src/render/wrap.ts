import type { Inline } from './blocks.ts';

interface Fragment {
  readonly text: string;
  readonly marked: boolean;
}
/** Fragments without a blank between them: lines never break inside. */
type Word = readonly Fragment[];

/**
 * Breaks text into lines of at most `width` columns. A mark stays on one line if it fits on one at all.
 * `paint` styles the marked stretches; it must not change what is visible.
 */
export function wrap(text: Inline, width: number, paint: (mark: string) => string): string[] {
  const lines: Word[][] = [];
  let used = 0;
  for (const word of wordsOf(text, width).flatMap((one) => cutToWidth(one, width))) {
    const needed = widthOf(word);
    const line = lines.at(-1);
    if (line === undefined || used + 1 + needed > width) {
      lines.push([word]);
      used = needed;
    } else {
      line.push(word);
      used += 1 + needed;
    }
  }
  const show = (word: Word) => word.map(({ text: part, marked }) => (marked ? paint(part) : part)).join('');
  return lines.map((line) => line.map(show).join(' '));
}

/** Columns a text takes in a terminal: combining marks take none, emoji and East Asian characters two. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let sum = 0;
  for (const char of text.replace(/[\p{M}\p{Cf}]/gu, '')) {
    sum += /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char)
      ? 2
      : 1;
  }
  return sum;
}

/** One column for each sign: Latin, without the soft hyphen, and the usual punctuation. */
const PLAIN = /^[ -\u00AC\u00AE-\u02FF\u2010-\u2027\u20AC]*$/;

function wordsOf(text: Inline, width: number): Word[] {
  const words: Fragment[][] = [[]];
  for (const piece of text) {
    if (typeof piece !== 'string') {
      words.at(-1)?.push({ text: piece.mark, marked: true });
      continue;
    }
    for (const [index, part] of piece.split(' ').entries()) {
      if (index > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, marked: false });
    }
  }
  return words.filter((word) => word.length > 0).flatMap((word) => (widthOf(word) > width ? apart(word) : [word]));
}

/** A word with a mark too long for one line, taken apart at the blanks in the mark. */
function apart(word: Word): Word[] {
  const words: Fragment[][] = [[]];
  for (const { text, marked } of word) {
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) words.push([]);
      words.at(-1)?.push({ text: part, marked });
    }
  }
  return words;
}

/** Without a blank to break at, the line breaks anywhere. */
function cutToWidth(word: Word, width: number): Word[] {
  if (widthOf(word) <= width) return [word];
  const parts: Fragment[][] = [[]];
  let used = 0;
  for (const { text, marked } of word) {
    for (const char of text) {
      if (used + columns(char) > width) {
        parts.push([]);
        used = 0;
      }
      parts.at(-1)?.push({ text: char, marked });
      used += columns(char);
    }
  }
  return parts;
}

function widthOf(word: Word): number {
  return word.reduce((sum, { text }) => sum + columns(text), 0);
}
