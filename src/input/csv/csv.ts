import { readConversation } from '../conversation.ts';
import { leftOut, onlyNote, type Place, type Unit, warning } from '../events.ts';
import type { Format, Head, InputFile } from '../format.ts';
import { roleOf } from '../roles.ts';
import { countOutsideQuotes, readFirstLine } from './delimiter.ts';
import { type Group, inOrder, openGroups, type TurnRow } from './groups.ts';
import { type Field, fieldOf, type Header, readHeader } from './header.ts';
import { readRows } from './rows.ts';

/** One row per turn, with a header; see `header.ts` for the names of the columns. */
export const csv: Format = { id: 'csv', recognises, read };

function recognises(head: Head): 'sure' | 'maybe' | 'no' {
  const first = readFirstLine(head.text);
  if (!first) return 'no';
  const known = new Set(first.cells.map(fieldOf).filter((field) => field !== undefined)).size;
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
  for await (const row of readRows(file.blocks, delimiter)) {
    const place = { file: file.name, line: row.line };
    if ('torn' in row) {
      yield onlyNote(leftOut(row.torn, place));
    } else if (header === null) {
      if (/^sep=/i.test(row.cells[0] ?? '')) continue;
      header = readHeader(row.cells);
      const found = row.cells.join(', ');
      if (header.missing.length > 0) {
        return yield onlyNote(leftOut('csv-column-missing', place, { missing: header.missing.join(', '), found }));
      }
      for (const column of header.ignored) yield onlyNote(warning('csv-column-twice', place, { column }));
    } else {
      const problem = rowProblem(row.cells, header, delimiter, place);
      if (problem) yield onlyNote(problem);
      else if (row.cells.some((cell) => cell.trim() !== '')) {
        const { id, turn } = readRow(row.cells, row.line, header);
        if (id === '') yield onlyNote(leftOut('csv-id-missing', place));
        else for (const group of groups.add(id, turn)) yield conversation(group, file, ++position);
      }
    }
  }
  for (const group of groups.rest()) yield conversation(group, file, ++position);
}

function rowProblem(cells: readonly string[], { width, columns }: Header, delimiter: string, place: Place) {
  const params = { found: cells.length, expected: width };
  if (cells.every((cell) => cell.trim() === '')) return null;
  if (cells.length < width) return leftOut('csv-too-few-cells', place, params);
  if (cells.slice(width).some((cell) => cell.trim() !== '')) return leftOut('csv-too-many-cells', place, params);
  return swallowsRows(cells, columns.get('role') ?? 0, width, delimiter) ? leftOut('csv-quote-swallows', place) : null;
}

/** An opening quote without its end takes in the rows below, up to the next quote in the file. */
function swallowsRows(cells: readonly string[], role: number, width: number, delimiter: string): boolean {
  return cells.some((cell) =>
    cell.split('\n').some((line, index) => {
      const inner = index > 0 ? line.split(delimiter) : [];
      return inner.length >= width && roleOf(inner[role] ?? '') !== null;
    }),
  );
}

const OF_CONVERSATION: readonly Field[] = ['channel', 'desk', 'started_at'];
const OF_TURN: readonly Field[] = ['role', 'employee_id', 'employee_name', 'start', 'end', 'text'];
/** Memory a row takes besides its cells, in characters. */
const ROW_SIZE = 400;

function readRow(cells: readonly string[], line: number, { columns }: Header): { id: string; turn: TurnRow } {
  const cell = (field: Field): string => cells[columns.get(field) ?? -1] ?? '';
  const pick = (fields: readonly Field[]) => Object.fromEntries(fields.map((field) => [field, cell(field) || null]));
  const number = cell('turn').trim();
  const size = ROW_SIZE + cells.reduce((sum, { length }) => sum + length, 0);
  return {
    id: cell('conversation_id').trim(),
    turn: {
      line,
      order: /^\d+$/.test(number) ? Number(number) : null,
      turn: pick(OF_TURN),
      shared: pick(OF_CONVERSATION),
      size,
    },
  };
}

function conversation({ id, rows }: Group, file: InputFile, position: number): Unit {
  const shared = Object.fromEntries(
    OF_CONVERSATION.map((field) => [field, rows.find((row) => row.shared[field]?.trim())?.shared[field] ?? null]),
  );
  const ordered = inOrder(rows);
  const line = rows[0]?.line ?? null;
  const source = { file: file.name, format: csv.id, encoding: file.encodingAt(rows.at(-1)?.line ?? 1), line };
  const value = { conversation_id: id, ...shared, turns: ordered.map((row) => row.turn) };
  return readConversation(
    value,
    source,
    position,
    ordered.map((row) => row.line),
  );
}
