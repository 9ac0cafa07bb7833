import { isUtf8 } from 'node:buffer';
import { leftOut, type Note } from '../events.ts';
import type { InputFile } from '../format.ts';
import { MOST_BYTES } from '../lines.ts';
import { fromWindows1252 } from '../windows-1252.ts';
import { brokenAt } from './broken-at.ts';
import { jsonElements } from './elements.ts';

/** A parsed element of a JSON file's outermost array, or the one value of a file that is no array. */
export interface JsonValue {
  readonly value: unknown;
  readonly encoding: string;
  /** Of its text, in bytes. */
  readonly size: number;
}

/** The values of a JSON file one by one; a note, and no more, where it stops being JSON or one value is too big. */
export async function* jsonValues(file: InputFile): AsyncGenerator<JsonValue | Note> {
  let encoding = file.encodingAt(1);
  for await (const element of jsonElements(file.bytes, MOST_BYTES)) {
    if (element === null) {
      return yield leftOut('json-too-big', { file: file.name }, { limit: MOST_BYTES / 1024 / 1024 });
    }
    const { bytes, torn } = element;
    if (!isUtf8(bytes)) encoding = 'windows-1252';
    const text = isUtf8(bytes) ? bytes.toString() : await fromWindows1252(bytes);
    const value = torn ? undefined : parsed(text);
    if (value === undefined) {
      const { line, column } = brokenAt(text);
      const place = { file: file.name, line: element.line + line - 1 };
      return yield leftOut('json-broken', place, { column: line === 1 ? element.column + column - 1 : column });
    }
    yield { value, encoding, size: bytes.length };
  }
}

/** Undefined is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
