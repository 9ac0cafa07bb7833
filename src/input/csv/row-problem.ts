import { leftOut, type Note, type Place } from '../events.ts';
import { roleOf } from '../roles.ts';
import type { Header } from './header.ts';

/** Why a row cannot be read as the header says, or null. A row that is cut wrong is never half read. */
export function rowProblem(cells: readonly string[], header: Header, delimiter: string, place: Place): Note | null {
  const { width } = header;
  if (cells.some((cell) => cell.includes('\n') && swallowsRows(cell, header, delimiter))) {
    return leftOut('csv-quote-swallows', place);
  }
  const params = { found: cells.length, expected: width };
  if (cells.length < width) return leftOut('csv-too-few-cells', place, params);
  const beyond = cells.length > width && !isBlank(cells.slice(width));
  return beyond ? leftOut('csv-too-many-cells', place, params) : null;
}

/** Spreadsheets write rows of nothing but delimiters below the last one. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** An opening quote without its end takes in the rows below, up to the next quote in the file. */
function swallowsRows(cell: string, { width, columns }: Header, delimiter: string): boolean {
  const [, ...below] = cell.split('\n');
  return below.some((line) => {
    const inner = line.split(delimiter);
    return inner.length >= width && roleOf(inner[columns.get('role') ?? 0] ?? '') !== null;
  });
}
