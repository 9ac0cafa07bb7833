import { readConversation } from '../conversation.ts';
import { leftOut, onlyNote, type Unit } from '../events.ts';
import { isObject } from '../fields.ts';
import type { Format, InputFile } from '../format.ts';
import { MOST_BYTES } from '../lines.ts';
import { adapterFor, adapters } from './adapters/all.ts';
import { foreignUnits, isNative } from './foreign.ts';
import { jsonShape } from './shape.ts';
import { jsonValues } from './values.ts';

/**
 * One conversation, or an array of them, over as many lines as you like; ours or another program's (see `adapters`).
 * An array is read element by element, so it may be of any size.
 */
export const json: Format = {
  id: 'json',
  recognises: (head) => (jsonShape(head) === 'json' ? 'sure' : 'no'),
  read,
};

async function* read(file: InputFile): AsyncIterable<Unit> {
  const parts: unknown[] = [];
  let partsSize = 0;
  let source = { file: file.name, format: json.id, encoding: file.encodingAt(1), line: null };
  let position = 0;
  let foreign = 0;
  let known = false;
  for await (const found of jsonValues(file)) {
    if (!('value' in found)) {
      known = true;
      yield onlyNote(found);
      continue;
    }
    const { value, encoding, size } = found;
    source = { ...source, encoding };
    position += 1;
    // Somebody else's JSON (a package.json, another tool's export) is said once; among conversations, each time.
    if (!known && isForeign(value)) {
      foreign += 1;
      continue;
    }
    if (!known) for (let before = 1; before <= foreign; before += 1) yield readConversation({}, source, before);
    known = true;
    if (isPart(value)) {
      partsSize += size;
      if (partsSize <= MOST_BYTES) parts.push(value);
    } else yield* foreignUnits(value, source, position) ?? [readConversation(value, source, position)];
  }
  if (!known && foreign > 0) yield onlyNote(leftOut('json-foreign', { file: file.name }, { tried: triedAdapters() }));
  if (partsSize > MOST_BYTES) {
    yield onlyNote(leftOut('json-parts-too-big', { file: file.name }, { limit: MOST_BYTES / 1024 / 1024 }));
  } else if (parts.length > 0) yield* foreignUnits(parts, source, 1) ?? [];
}

/** Where the elements of the array are not conversations but what they are made of, it must be seen whole. */
function isPart(value: unknown): boolean {
  return !isNative(value) && adapterFor([value]) !== null;
}

function isForeign(value: unknown): boolean {
  return isObject(value) && !isNative(value) && !adapterFor(value) && !isPart(value);
}

function triedAdapters(): string {
  return adapters.map(({ id }) => id).join(', ');
}
