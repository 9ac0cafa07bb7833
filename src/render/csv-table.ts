import { clean } from './clean.ts';
import type { View } from './view.ts';

type Cell = string | number | boolean | null;
/** Cells by column; one that is missing is empty. */
export type CsvRow<Column extends string> = Readonly<Partial<Record<Column, Cell>>>;

/**
 * A table, RFC 4180. For German Excel with BOM, `;` and a decimal comma (a point for de-CH, as Excel there reads it); for
 * machines without BOM, with `,` and a point.
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly CsvRow<Column>[],
  { csv = 'excel', locale }: View,
): string {
  const excel = csv === 'excel';
  const [delimiter, point] = excel ? [';', locale === 'de-CH' ? '.' : ','] : [',', '.'];
  const lines = rows.map((row) => columns.map((name) => spell(row[name] ?? null, point)).join(delimiter));
  return `${excel ? '\uFEFF' : ''}${[columns.join(delimiter), ...lines].join('\r\n')}\r\n`;
}

/** Decimals are cut to four digits. Text stands in quotes where it has to, and never begins as a formula would. */
function spell(cell: Cell, point: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Number(cell.toFixed(4))).replace('.', point);
  const text = clean(String(cell));
  const harmless = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/u.test(text) ? `'${text}` : text;
  return /[";,\r\n]|^\s|\s$/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
