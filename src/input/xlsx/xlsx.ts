import { conversationOf } from '../csv/conversation.ts';
import { type Group, openGroups } from '../csv/groups.ts';
import { readHeader } from '../csv/header.ts';
import { isBlank } from '../csv/row-problem.ts';
import { leftOut, type Note, onlyNote, type Unit, warning } from '../events.ts';
import type { Format, Head, InputFile } from '../format.ts';
import type { Sheet } from './sheets.ts';

/** An Excel workbook with one row per turn, in the columns of CSV; every sheet that has them is read. */
export const xlsx: Format = { id: 'xlsx', binary: true, recognises, read };

function recognises({ bytes }: Head): 'sure' | 'no' {
  return bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004' && bytes.includes('xl/') ? 'sure' : 'no';
}

/** The parts of a workbook that hold cells; pictures and the like are not even unpacked. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:_rels\/)?(?:workbook|sharedStrings|styles)\.xml(?:\.rels)?|xl\/worksheets\/[^/]+\.xml)$/;
/** Of the packed file, and of what it unpacks to, in bytes: a table of 50,000 turns has some 24 MB. */
const MOST_PACKED = 64 * 1024 * 1024;
const MOST_UNPACKED = 24 * 1024 * 1024;

async function* read(file: InputFile): AsyncIterable<Unit> {
  const sheets = await sheetsOf(file);
  if ('kind' in sheets) return yield onlyNote(sheets);
  const filled = sheets.filter(({ rows }) => rows.some(({ cells }) => !isBlank(cells)));
  const tables = filled.map((sheet) => ({ ...sheet, ...headerOf(sheet, file) }));
  const readable = tables.filter(({ header }) => header.missing.length === 0);
  for (const { sheet, header, found } of tables) {
    const missing = { sheet, missing: header.missing.join(', '), found };
    // Beside a table, a sheet of remarks is nothing that is missing.
    const note = readable.length === 0 ? leftOut : warning;
    if (header.missing.length > 0) yield onlyNote(note('sheet-column-missing', { file: file.name }, missing));
  }
  let position = 0;
  for (const { rows, header, at } of readable) {
    for (const column of header.ignored) yield onlyNote(warning('csv-column-twice', { file: file.name }, { column }));
    const groups = openGroups(Number.POSITIVE_INFINITY);
    const close = (group: Group): Unit => {
      position += 1;
      const line = group.rows[0]?.line ?? null;
      return conversationOf(group, header, { file: file.name, format: xlsx.id, encoding: 'utf-8', line }, position);
    };
    for (const row of rows) {
      const { cells, line } = row;
      if (line <= at || isBlank(cells)) continue;
      const id = cells[header.columns.get('conversation_id') ?? -1]?.trim();
      if (id) for (const group of groups.add(id, row)) yield close(group);
      else yield onlyNote(leftOut('csv-id-missing', { file: file.name, line }));
    }
    for (const group of groups.rest()) yield close(group);
  }
}

/** Above the header there may be a title: it is the first row that names the columns, else the first row. */
function headerOf({ rows }: Sheet, { head }: InputFile) {
  const filled = rows.filter(({ cells }) => !isBlank(cells)).slice(0, 10);
  const headers = filled.map(({ line: at, cells }) => ({
    at,
    header: readHeader(cells, head.columns),
    found: cells.join(', '),
  }));
  const [first] = headers;
  const named = headers.find(({ header }) => header.missing.length === 0) ?? first;
  return named ?? { at: 0, header: readHeader([]), found: '' };
}

async function sheetsOf(file: InputFile): Promise<readonly Sheet[] | Note> {
  const parts: Buffer[] = [];
  let size = 0;
  const limit = { limit: MOST_UNPACKED / 1024 / 1024 };
  for await (const part of file.bytes) {
    size += part.length;
    if (size > MOST_PACKED) return leftOut('xlsx-too-big', { file: file.name }, limit);
    parts.push(part);
  }
  const { unzip } = await import('./zip.ts');
  const files = unzip(Buffer.concat(parts), PARTS, MOST_UNPACKED);
  const { readSheets } = await import('./sheets.ts');
  const sheets = typeof files === 'string' ? files : await readSheets(files);
  if (sheets === 'too-big') return leftOut('xlsx-too-big', { file: file.name }, limit);
  return sheets === 'broken' ? leftOut('xlsx-broken', { file: file.name }) : sheets;
}
