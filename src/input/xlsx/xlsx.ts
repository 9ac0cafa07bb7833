import { conversationOf } from '../csv/conversation.ts';
import { type Group, openGroups } from '../csv/groups.ts';
import { readHeader } from '../csv/header.ts';
import { isBlank } from '../csv/row-problem.ts';
import { leftOut, type Note, onlyNote, type Unit, warning } from '../events.ts';
import type { Format, Head, InputFile } from '../format.ts';
import { hasPart } from '../packed-parts.ts';
import type { Sheet } from './sheets.ts';
import { unmerged } from './unmerged.ts';

/**
 * An Excel workbook with one row per turn, in the columns of CSV; every sheet that has them is read. Read by our own
 * hand, because libraries lay out what a sheet claims to hold: one cell at the end of the last row (1.4 KB packed) takes
 * read-excel-file 9.3.17 18 s and 2.1 GB, 3.5 million empty rows (32 KB packed) take exceljs 4.4.0 6 s and 980 MB. Here
 * they take 0.2 s and 60 MB, 2 s and 130 MB, and 50,000 turns what they take there (2 s, 150 MB).
 */
export const xlsx: Format = { id: 'xlsx', binary: true, recognises, read };

function recognises({ bytes }: Head): 'sure' | 'no' {
  return bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004' && hasPart(bytes, 'xl/') ? 'sure' : 'no';
}

/** The parts of a workbook that hold cells; pictures and the like are not even unpacked. */
const PARTS = /^xl\/(?:(?:workbook|sharedstrings|styles)\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/;
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
  for (const table of readable) {
    const { header, at } = table;
    for (const column of header.ignored) yield onlyNote(warning('csv-column-twice', { file: file.name }, { column }));
    const groups = openGroups(Number.POSITIVE_INFINITY);
    const close = (group: Group): Unit => {
      position += 1;
      const line = group.rows[0]?.line ?? null;
      return conversationOf(group, header, { file: file.name, format: xlsx.id, encoding: 'utf-8', line }, position);
    };
    // All but the text: what stands beside several rows was said once.
    const besides = [...header.columns].flatMap(([field, column]) => (field === 'text' ? [] : [column]));
    for (const row of unmerged(table, besides)) {
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
