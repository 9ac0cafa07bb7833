import { cellText, dateOf } from './cell.ts';
import { isDateFormat } from './number-format.ts';
import { scanXml } from './scan.ts';

export interface Row {
  /** As numbered in Excel, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly sheet: string;
  /** Those with something in them. */
  readonly rows: readonly Row[];
  readonly merged: readonly Merged[];
}

/** Cells of a column that are shown as one, from a line to a later one. */
interface Merged {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** What cells refer to. */
interface Book {
  readonly strings: readonly string[];
  /** By style: shown as a date or a time. */
  readonly dates: readonly boolean[];
  readonly from1904: boolean;
}

/** Cells of a workbook, empty ones before the last of a row included: one in column XFD makes 16,384. */
const MOST_CELLS = 2_000_000;
class TooBig extends Error {}

/** What stands in a workbook's sheets, as text, in the order of the workbook; each of its files is gone through once. */
export async function readSheets(files: ReadonlyMap<string, Buffer>): Promise<readonly Sheet[] | 'broken' | 'too-big'> {
  const part = (name: string) => files.get(name) ?? Buffer.alloc(0);
  const listed = await listedSheets(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
  const strings = await sharedStrings(part('xl/sharedstrings.xml'));
  const dates = await dateStyles(part('xl/styles.xml'));
  if (!listed || !strings || !dates) return 'broken';
  const room = { cells: MOST_CELLS };
  const sheets: Sheet[] = [];
  try {
    for (const { sheet, file } of listed.sheets) {
      const cells = await cellsOf(part(file), { strings, dates, from1904: listed.from1904 }, room);
      if (!cells) return 'broken';
      sheets.push({ sheet, ...cells });
    }
  } catch (error) {
    if (error instanceof TooBig) return 'too-big';
    throw error;
  }
  return sheets;
}

async function listedSheets(workbook: Buffer, relations: Buffer) {
  const named: { sheet: string; id: string }[] = [];
  const files = new Map<string, string>();
  let from1904 = false;
  const wholeBook = await scanXml(workbook, {
    open(name, attributes) {
      // `r:id` is what counts, `sheetId` is another number.
      if (name === 'sheet') named.push({ sheet: attributes.name ?? '', id: attributes.id ?? '' });
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
    },
  });
  const wholeRelations = await scanXml(relations, {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') files.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  if (!wholeBook || !wholeRelations || named.length === 0) return null;
  return { from1904, sheets: named.map(({ sheet, id }) => ({ sheet, file: (files.get(id) ?? '').toLowerCase() })) };
}

/** Texts that several cells may share, in runs of different fonts; the Japanese reading above them is left out. */
async function sharedStrings(xml: Buffer): Promise<readonly string[] | null> {
  const strings: string[] = [];
  let string = '';
  let reading = false;
  const whole = await scanXml(xml, {
    open(name) {
      if (name === 'rPh') reading = true;
    },
    close(name, text) {
      if (name === 't' && !reading) string += text;
      if (name === 'rPh') reading = false;
      if (name !== 'si') return;
      strings.push(string);
      string = '';
    },
  });
  return whole ? strings : null;
}

async function dateStyles(xml: Buffer): Promise<readonly boolean[] | null> {
  const codes = new Map<string, string>();
  const styles: boolean[] = [];
  let ofCells = false;
  const whole = await scanXml(xml, {
    open(name, { numFmtId = '', formatCode = '' }) {
      if (name === 'numFmt') codes.set(numFmtId, formatCode);
      if (name === 'cellXfs') ofCells = true;
      if (name === 'xf' && ofCells) styles.push(isDateFormat(numFmtId, codes.get(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false;
    },
  });
  return whole ? styles : null;
}

/** Throws TooBig when there is no room for its cells. */
async function cellsOf(xml: Buffer, book: Book, room: { cells: number }): Promise<Omit<Sheet, 'sheet'> | null> {
  const rows: Row[] = [];
  const merged: Merged[] = [];
  const take = (count: number) => {
    room.cells -= count;
    if (room.cells < 0) throw new TooBig();
  };
  let line = 0;
  let cells: string[] = [];
  let column = -1;
  let cell: Readonly<Record<string, string>> = {};
  let value = '';
  let reading = false;
  const whole = await scanXml(xml, {
    open(name, attributes) {
      if (name === 'rPh') reading = true;
      if (name === 'mergeCell') {
        take(1);
        merged.push(...mergedAt(attributes.ref ?? ''));
      }
      if (name === 'row') {
        line = Number(attributes.r) || line + 1;
        cells = [];
        column = -1;
      }
      if (name === 'c') {
        cell = attributes;
        column = columnOf(attributes.r) ?? column + 1;
        value = '';
      }
    },
    close(name, text) {
      if (name === 'v') value = text;
      else if (name === 't' && !reading) value += text;
      else if (name === 'rPh') reading = false;
      else if (name === 'c' && value !== '') {
        take(Math.max(1, column + 1 - cells.length));
        while (cells.length < column) cells.push('');
        cells[column] = textOf(value, cell, book);
      } else if (name === 'row' && cells.length > 0) rows.push({ line, cells });
    },
  });
  return whole ? { rows, merged } : null;
}

/** `A3:A7` is column 0 from line 3 to 7; nothing for what is merged sideways only. */
function mergedAt(ref: string): readonly Merged[] {
  const [, begin, from, to] = /^([A-Z]{1,3}(\d{1,7})):[A-Z]{1,3}(\d{1,7})$/i.exec(ref) ?? [];
  const column = columnOf(begin);
  return column === null || Number(to) <= Number(from) ? [] : [{ column, from: Number(from), to: Number(to) }];
}

/** `C7` is 2, from 0; null for what is no address. */
function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(address ?? '')?.[0].toUpperCase();
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(value: string, { t: type = 'n', s: style = '' }: Readonly<Record<string, string>>, book: Book): string {
  if (type === 's') return plain(book.strings[Number(value)] ?? '');
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'e') return '';
  const number = Number(value);
  if (type !== 'n' || Number.isNaN(number)) return plain(value);
  return cellText(book.dates[Number(style)] ? dateOf(number, book.from1904) : number);
}

/** What XML cannot hold is written like this in cells, above all carriage returns; and so is `_` before what looks like it. */
function plain(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r', '');
}
