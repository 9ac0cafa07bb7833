import { readConversation } from '../conversation.ts';
import { leftOut, onlyNote, type Unit } from '../events.ts';
import { isObject } from '../fields.ts';
import type { Format, InputFile } from '../format.ts';
import { wholeText } from '../whole-text.ts';
import { brokenAt } from './broken-at.ts';
import { jsonShape } from './shape.ts';

/** One conversation, or an array of them, over as many lines as you like. Read whole: beyond the limit, use NDJSON. */
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
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const foreign = list.every((item) => isObject(item) && !('conversation_id' in item) && !('turns' in item));
  // Somebody else's JSON (a package.json, another tool's export): said once, not for every element.
  if (foreign && list.length > 0) return yield onlyNote(leftOut('json-foreign', { file: file.name }));
  const source = { file: file.name, format: json.id, encoding: file.encodingAt(Number.MAX_SAFE_INTEGER), line: null };
  for (const [index, item] of list.entries()) yield readConversation(item, source, index + 1);
}
