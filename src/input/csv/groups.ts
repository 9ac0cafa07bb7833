/** One row as a turn in the native keys, and what it says of its conversation. */
export interface TurnRow {
  readonly line: number;
  /** The `turn` column, where it is a number. */
  readonly order: number | null;
  readonly turn: Readonly<Record<string, string | null>>;
  readonly shared: Readonly<Record<string, string | null>>;
  /** Roughly, in characters. */
  readonly size: number;
}

export interface Group {
  readonly id: string;
  readonly rows: TurnRow[];
}

/** How much is kept open at a time, in characters: some ten thousands of rows. */
const WINDOW = 8 * 1024 * 1024;

/**
 * Puts the rows of a conversation together. Rows need not be neighbours (a chat export sorted by time interleaves
 * conversations): as long as a conversation fits into the window since its first row, all its rows are found. In a
 * larger file the oldest conversation is handed on when the window is full; rows of it that come later make a
 * conversation of their own, with the same id, which the reader of the run reports (`conversation-id-reused`).
 */
export function openGroups(window = WINDOW) {
  const open = new Map<string, Group & { size: number }>();
  let size = 0;
  return {
    /** Takes a row; gives back the conversations that had to be closed for it, in the order of their first rows. */
    *add(id: string, row: TurnRow): Generator<Group> {
      const group = open.get(id) ?? { id, rows: [], size: 0 };
      open.set(id, group);
      group.rows.push(row);
      group.size += row.size;
      size += row.size;
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

/** By the `turn` column where every row has a number there, else as in the file. */
export function inOrder(rows: readonly TurnRow[]): readonly TurnRow[] {
  if (rows.some((row) => row.order === null)) return rows;
  return rows.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
}
