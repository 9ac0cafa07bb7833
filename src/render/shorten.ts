/** As much of somebody's words as a reader needs to be reminded of the moment, in characters. */
const LONG = 160;

/** The text on one line, cut after about 160 characters at a blank, with … */
export function shorten(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const chars = [...flat];
  if (chars.length <= LONG) return flat;
  const head = chars.slice(0, LONG).join('');
  const blank = head.lastIndexOf(' ');
  return `${(blank > LONG / 2 ? head.slice(0, blank) : head).replace(/[\s,;.…–-]+$/u, '')} …`;
}

/** A sentence in three parts, before, at and after a stretch of it; the outer two cut to about 160 characters. */
export function excerpt(sentence: string, start: number, end: number): [left: string, mark: string, right: string] {
  const left = sentence.slice(0, start);
  const right = sentence.slice(end);
  return [cutStart(left), sentence.slice(start, end), cutEnd(right)];
}

function cutStart(text: string): string {
  const chars = [...text];
  return chars.length <= LONG
    ? text
    : `… ${chars
        .slice(-LONG)
        .join('')
        .replace(/^\S*\s+/u, '')}`;
}

function cutEnd(text: string): string {
  const chars = [...text];
  return chars.length <= LONG
    ? text
    : `${chars
        .slice(0, LONG)
        .join('')
        .replace(/\s+\S*$/u, '')} …`;
}
