import type { Row } from './rows.ts';

export interface Group {
  readonly id: string;
  readonly rows: readonly Row[];
}

/** What a row takes besides the characters in its cells, counted in characters. */
const ROW_SIZE = 400;
/** How much is kept open at a time, in characters: some ten thousands of rows. */
const WINDOW = 8 * 1024 * 1024;

/**
 * Puts the rows of a conversation together. Rows need not be neighbours (a chat export sorted by time interleaves
 * conversations): as long as a conversation fits into the window since its first row, all its rows are found. In a
 * larger file the oldest conversation is handed on when the window is full; rows of it that come later make a
 * conversation of their own, with the same id, which the reader of the run reports (`conversation-id-reused`).
 */
export function openGroups(window = WINDOW) {
  const open = new Map<string, { id: string; rows: Row[]; size: number }>();
  let size = 0;
  return {
    /** Takes a row; gives back the conversations that had to be closed for it, in the order of their first rows. */
    *add(id: string, row: Row): Generator<Group> {
      const rowSize = row.cells.reduce((sum, { length }) => sum + length, ROW_SIZE);
      const group = open.get(id) ?? { id, rows: [], size: 0 };
      open.set(id, group);
      group.rows.push(row);
      group.size += rowSize;
      size += rowSize;
      for (const [oldest, { size: released }] of open) {
        if (size <= window) break;
        const closed = open.get(oldest);
        open.delete(oldest);
        size -= released;
        if (closed) yield closed;
      }
    },
    rest: (): Iterable<Group> => open.values(),
  };
}
