import { readConversation } from '../conversation.ts';
import { leftOut, onlyNote, type Unit } from '../events.ts';
import { isObject } from '../fields.ts';
import type { Format, InputFile } from '../format.ts';
import { wholeText } from '../whole-text.ts';
import { adapterFor, adapters } from './adapters/all.ts';
import { brokenAt } from './broken-at.ts';
import { foreignUnits, isNative } from './foreign.ts';
import { jsonShape } from './shape.ts';

/**
 * One conversation, or an array of them, over as many lines as you like; ours or another program's (see `adapters`).
 * Read whole: beyond the limit, use NDJSON.
 */
export const json: Format = {
  id: 'json',
  recognises: (head) => (jsonShape(head) === 'json' ? 'sure' : 'no'),
  read,
};

async function* read(file: InputFile): AsyncIterable<Unit> {
  const text = await wholeText(file, 'json-too-big');
  if (typeof text !== 'string') return yield onlyNote(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { line, column } = brokenAt(text);
    return yield onlyNote(leftOut('json-broken', { file: file.name, line }, { column }));
  }
  const encoding = file.encodingAt(Number.MAX_SAFE_INTEGER);
  const source = { file: file.name, format: json.id, encoding, line: null };
  const theirs = foreignUnits(value, source, 1);
  if (theirs) return yield* theirs;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const foreign = list.every((item) => isObject(item) && !isNative(item) && !adapterFor(item));
  // Somebody else's JSON (a package.json, another tool's export): said once, not for every element.
  if (foreign && list.length > 0)
    return yield onlyNote(
      leftOut('json-foreign', { file: file.name }, { tried: adapters.map(({ id }) => id).join(', ') }),
    );
  for (const [index, item] of list.entries()) {
    yield* foreignUnits(item, source, index + 1) ?? [readConversation(item, source, index + 1)];
  }
}
