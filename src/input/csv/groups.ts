import type { Row } from './rows.ts';

export interface Group {
  readonly id: string;
  readonly rows: readonly Row[];
}

/** What a row takes besides the characters in its cells, counted in characters. */
const ROW_SIZE = 400;
/** How much is kept open at a time, in characters: some 7000 rows; and where conversations stand one behind the other. */
const WINDOW = 4 * 1024 * 1024;
const LITTLE = 128 * 1024;

/**
 * Puts the rows of a conversation together. Rows need not be neighbours (a chat export sorted by time interleaves
 * conversations): all rows are found that stand within half a window of a conversation's first row. In a larger file
 * older conversations are handed on; rows of them that come later make a conversation of their own, with the same id,
 * which the reader of the run reports (`conversation-id-reused`). A file that kept its conversations apart for a whole
 * window needs little from then on, until it no longer does.
 */
export function openGroups(window = WINDOW) {
  // Two maps that are dropped whole: one that is emptied entry by entry keeps what was in it alive for long.
  let older = new Map<string, Open>();
  let newer = new Map<string, Open>();
  let newest = '';
  let mixed = false;
  let most = window;
  let size = 0;
  return {
    /** Takes a row; gives back the conversations that had to be closed for it, in the order of their first rows. */
    *add(id: string, row: Row): Generator<Group> {
      const known = older.get(id) ?? newer.get(id);
      if (known) known.rows.push(row);
      else newer.set(id, { id, rows: [row] });
      mixed ||= known !== undefined && id !== newest;
      newest = known ? newest : id;
      size += row.cells.reduce((sum, { length }) => sum + length, ROW_SIZE);
      if (size <= most / 2) return;
      yield* older.values();
      older = newer;
      newer = new Map();
      size = 0;
      most = mixed ? window : Math.min(window, LITTLE);
    },
    rest: (): Iterable<Group> => [...older.values(), ...newer.values()],
  };
}

interface Open extends Group {
  readonly rows: Row[];
}
