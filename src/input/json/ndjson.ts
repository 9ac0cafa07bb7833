import type { Source } from '../../model/conversation.ts';
import { readConversation } from '../conversation.ts';
import { leftOut, onlyNote, type Unit } from '../events.ts';
import type { Format, InputFile } from '../format.ts';
import { LINE_TOO_LONG, MOST_BYTES } from '../lines.ts';
import { brokenAt } from './broken-at.ts';
import { foreignUnits } from './foreign.ts';
import { jsonShape } from './shape.ts';

/** One conversation per line, ours or another program's. A broken line costs that line only; memory holds a block of lines, never the file. */
export const ndjson: Format = {
  id: 'ndjson',
  recognises: (head) => (jsonShape(head) === 'ndjson' ? 'sure' : 'no'),
  read,
};

async function* read(file: InputFile): AsyncIterable<Unit> {
  const before = file.before ?? { line: 0, position: 0 };
  let { line, position } = before;
  for await (const block of file.blocks) {
    if (block === LINE_TOO_LONG) {
      line += 1;
      position += 1;
      yield onlyNote(leftOut('line-too-long', { file: file.name, line }, { limit: MOST_BYTES / 1024 / 1024 }));
      continue;
    }
    // Splitting one decoded string is faster than decoding every line of the block by itself.
    const text = block.toString();
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start);
      const next = end < 0 ? text.length : end + 1;
      line += 1;
      const content = text.slice(start, next).trim(); // trim also takes the BOM of a file that was appended
      start = next;
      if (content === '') continue;
      position += 1;
      const source = { file: file.name, format: ndjson.id, encoding: file.encodingAt(line - before.line), line };
      yield* readLine(content, source, position);
    }
  }
}

function readLine(content: string, source: Source, position: number): readonly Unit[] {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    const { file, line } = source;
    return [onlyNote(leftOut('json-broken-line', { file, line }, { column: brokenAt(content).column }))];
  }
  return foreignUnits(value, source, position) ?? [readConversation(value, source, position)];
}
