import { isBlank } from '../csv/row-problem.ts';
import type { Row, Sheet } from './sheets.ts';

/**
 * The rows with cells that were merged downwards (a case beside all of its turns) filled in each of these columns:
 * Excel keeps the value in the first cell only.
 */
export function unmerged({ rows, merged }: Sheet, columns: readonly number[]): readonly Row[] {
  if (merged.length === 0) return rows;
  const begins = new Map(merged.map(({ column, from, to }) => [`${from} ${column}`, to]));
  const open = new Map<number, { readonly to: number; readonly value: string }>();
  return rows.map((row) => {
    if (isBlank(row.cells)) return row;
    const cells = [...row.cells];
    for (const column of columns) {
      const to = begins.get(`${row.line} ${column}`);
      if (to !== undefined) open.set(column, { to, value: cells[column] ?? '' });
      const above = open.get(column);
      if (!above || row.line > above.to) continue;
      while (cells.length <= column) cells.push('');
      cells[column] ||= above.value;
    }
    return { ...row, cells };
  });
}
