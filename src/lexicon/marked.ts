/** A stretch of a text, in UTF-16 offsets of the text without its marks; end exclusive. */
export interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** `Das «dürfen wir nicht».` → the text without the signs, and the marks (label empty). */
export function readGuillemets(source: string): MarkedText {
  return strip(source, /«([^»]*)»/gu, (found) => ({ label: '', inner: found[1] ?? '' }));
}

/** `Das [[B|dürfen wir nicht]].` → the text without the signs, and the marks with their letters. */
export function readBrackets(source: string): MarkedText {
  return strip(source, /\[\[([A-Z])\|(.*?)\]\]/gsu, (found) => ({ label: found[1] ?? '', inner: found[2] ?? '' }));
}

function strip(
  source: string,
  sign: RegExp,
  read: (found: RegExpExecArray) => { label: string; inner: string },
): MarkedText {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (let found = sign.exec(source); found; found = sign.exec(source)) {
    const { label, inner } = read(found);
    text += source.slice(from, found.index);
    marks.push({ label, start: text.length, end: text.length + inner.length });
    text += inner;
    from = found.index + found[0].length;
  }
  return { text: text + source.slice(from), marks };
}
