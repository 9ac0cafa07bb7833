import { type Optional, SAVED_REPORT, type Shape } from './saved-shape.ts';

/** How hits write the employee's name, and the files they were found in. */
export interface Noted {
  readonly spellings: readonly string[];
  readonly inputs: readonly string[];
}

/** In bytes. A pattern keeps its way back in memory, and there is an end to that; 2,000 conversations are about as much. */
const LONGEST = 4 * 1024 * 1024;

// JSON has no line feeds inside of texts: where these stand, they are keys.
const HITS = '\n  "hits": ';
const SUPPRESSED = ',\n  "suppressed": ';

/**
 * The text of a saved report with both lists of hits emptied, and what is noted of them. Three quarters of a report are
 * its hits; who needs only numbers can hold them against their shape as they lie there, and make no values of them. null
 * where they do not stand as the JSON renderer writes them; all else is not looked at.
 */
export function withoutHits(bytes: Buffer): { readonly json: string; readonly noted: Noted } | null {
  const key = bytes.indexOf(HITS);
  if (key < 0 || bytes.length > LONGEST) return null;
  const text = bytes.toString('latin1');
  const spellings = new Set<string>();
  const inputs = new Set<string>();
  const start = key + HITS.length;
  const middle = behindList(start);
  if (middle < 0 || !text.startsWith(SUPPRESSED, middle)) return null;
  const end = behindList(middle + SUPPRESSED.length);
  if (end < 0) return null;
  const json = `${bytes.toString('utf8', 0, start)}[]${SUPPRESSED}[]${bytes.toString('utf8', end)}`;
  return { json, noted: { spellings: textsOf(spellings), inputs: textsOf(inputs) } };

  /** Where the list ends that begins `at` a place, -1 where there is none. */
  function behindList(at: number): number {
    if (text.startsWith('[]', at)) return at + 2;
    hit ??= new RegExp(`\\n {4}${patternOf(SAVED_REPORT.keys.hits.of)}`, 'y');
    let here = at;
    while (text[here] === (here === at ? '[' : ',')) {
      hit.lastIndex = here + 1;
      const [, spelling, input] = hit.exec(text) ?? [];
      if (spelling === undefined || input === undefined) return -1;
      spellings.add(spelling);
      inputs.add(input);
      here = hit.lastIndex;
    }
    return here > at && text.startsWith('\n  ]', here) ? here + 4 : -1;
  }
}

/** Takes a millisecond to make. */
let hit: RegExp | undefined;

/** An object of the list, laid out as JSON.stringify does it with two blanks. */
function patternOf({ keys }: { readonly keys: Readonly<Record<string, Shape | Optional>> }): string {
  const lines = Object.entries(keys).map(([key, shape], at) => {
    const value = valuePattern(shape.is === 'optional' ? shape.of : shape);
    const line = `${at === 0 ? '' : ','}\\n {6}"${key}": ${NOTED.includes(key) ? `(${value})` : value}`;
    return shape.is === 'optional' ? `(?:${line})?` : line;
  });
  return `\\{${lines.join('')}\\n {4}\\}`;
}

const NOTED = ['employee', 'file'];

const PART = String.raw`[^"\\\x00-\x1F]*`;
const TEXT = String.raw`"${PART}(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})${PART})*"`;
/** So few digits that each is a whole number, or one at all. */
const COUNT = String.raw`(?:0|[1-9]\d{0,14})`;

/** Matches nothing that is not of the shape; not all that is. */
function valuePattern(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      return TEXT;
    case 'count':
      return COUNT;
    case 'number':
      return String.raw`-?${COUNT}(?:\.\d{1,20})?`;
    case 'boolean':
      return '(?:true|false)';
    case 'exactly':
      return JSON.stringify(shape.value);
    case 'maybe':
      return `(?:null|${valuePattern(shape.of)})`;
    default:
      return '(?!)';
  }
}

/** The texts that stand as JSON, in bytes; null is none. */
function textsOf(found: ReadonlySet<string>): string[] {
  const values = [...found].map((bytes) => JSON.parse(Buffer.from(bytes, 'latin1').toString('utf8')) as string | null);
  return values.filter((value) => value !== null);
}
