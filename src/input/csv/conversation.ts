import type { Source } from '../../model/conversation.ts';
import { readConversation } from '../conversation.ts';
import type { Unit } from '../events.ts';
import type { Group } from './groups.ts';
import type { Field, Header } from './header.ts';
import type { Row } from './rows.ts';

/** The rows of one conversation as a conversation; what is said of it as a whole is taken from the first row that says it. */
export function conversationOf({ id, rows }: Group, { columns }: Header, source: Source, position: number): Unit {
  const cell = (row: Row, field: Field): string => row.cells[columns.get(field) ?? -1] ?? '';
  const first = (field: Field): string | null => {
    const row = rows.find((candidate) => cell(candidate, field).trim() !== '');
    return row ? cell(row, field) : null;
  };
  // By the `turn` column where every row has a number there, else as in the file.
  const numbered = rows.every((row) => /^\s*\d+\s*$/.test(cell(row, 'turn')));
  const ordered = numbered ? rows.toSorted((a, b) => Number(cell(a, 'turn')) - Number(cell(b, 'turn'))) : rows;
  const value = {
    conversation_id: id,
    channel: first('channel'),
    desk: first('desk'),
    started_at: first('started_at'),
    turns: ordered.map((row) => ({
      role: cell(row, 'role'),
      employee_id: cell(row, 'employee_id'),
      employee_name: cell(row, 'employee_name'),
      start: cell(row, 'start').trim(),
      end: cell(row, 'end').trim(),
      text: cell(row, 'text'),
    })),
  };
  const lines = ordered.map((row) => row.line);
  return readConversation(value, source, position, lines);
}
