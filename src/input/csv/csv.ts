import { leftOut, type Note, onlyNote, type Place, type Unit, warning } from '../events.ts';
import type { Format, Head, InputFile } from '../format.ts';
import { conversationOf } from './conversation.ts';
import { countOutsideQuotes, readFirstLine } from './delimiter.ts';
import { type Group, openGroups } from './groups.ts';
import { type Header, readHeader } from './header.ts';
import { isBlank, rowProblem } from './row-problem.ts';
import { readRows } from './rows.ts';

/** One row per turn, with a header; see `header.ts` for the names of the columns. */
export const csv: Format = { id: 'csv', recognises, read };

function recognises(head: Head): 'sure' | 'maybe' | 'no' {
  const first = readFirstLine(head.text);
  if (!first) return 'no';
  const known = readHeader(first.cells, head.columns).columns.size;
  if (known >= 2) return 'sure';
  // Surely a table, only not with our columns: better to say which are missing than "unknown format".
  const columns = first.cells.length;
  const table = first.sep || (columns > 2 && countOutsideQuotes(first.next, first.delimiter) === columns - 1);
  return table && first.delimiter !== ',' ? 'maybe' : 'no';
}

async function* read(file: InputFile): AsyncIterable<Unit> {
  const delimiter = readFirstLine(file.head.text)?.delimiter ?? ';';
  const groups = openGroups();
  let header: Header | null = null;
  let position = 0;
  const close = (group: Group, columns: Header): Unit => {
    position += 1;
    const encoding = file.encodingAt(group.rows.at(-1)?.line ?? 1);
    const source = { file: file.name, format: csv.id, encoding, line: group.rows[0]?.line ?? null };
    return conversationOf(group, columns, source, position);
  };
  for await (const batch of readRows(file.blocks, delimiter)) {
    for (const row of batch) {
      const place = { file: file.name, line: row.line };
      if ('torn' in row) yield onlyNote(leftOut(row.torn, place));
      else if (isBlank(row.cells) || (header === null && isSepLine(row.cells))) continue;
      else if (header === null) {
        header = readHeader(row.cells, file.head.columns);
        const notes = headerNotes(header, row.cells, place);
        if (notes.length > 0) yield { conversation: null, notes };
        if (header.missing.length > 0) return;
      } else {
        const problem = rowProblem(row.cells, header, delimiter, place);
        const id = row.cells[header.columns.get('conversation_id') ?? -1]?.trim();
        if (problem) yield onlyNote(problem);
        else if (!id) yield onlyNote(leftOut('csv-id-missing', place));
        else for (const group of groups.add(id, row)) yield close(group, header);
      }
    }
  }
  if (header) for (const group of groups.rest()) yield close(group, header);
}

function isSepLine(cells: readonly string[]): boolean {
  return /^sep=/i.test(cells[0] ?? '');
}

function headerNotes({ missing, ignored }: Header, cells: readonly string[], place: Place): readonly Note[] {
  if (missing.length > 0) {
    return [leftOut('csv-column-missing', place, { missing: missing.join(', '), found: cells.join(', ') })];
  }
  return ignored.map((column) => warning('csv-column-twice', place, { column }));
}
