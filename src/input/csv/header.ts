import { foldLabel } from '../fold.ts';
import type { Columns } from '../format.ts';

const FIELDS = {
  conversation_id: `Gespräch, Gesprächs-ID, Gesprächs-Nr, Gesprächsnummer, Vorgang, Vorgangs-ID, Vorgangs-Nr,
    Vorgangsnummer, Ticket, Ticket-ID, Ticket-Nr, Ticketnummer, Conversation`,
  channel: 'Kanal',
  desk: 'Platz, Schalter',
  started_at: 'Beginn, Gesprächsbeginn, Datum',
  turn: 'Nr, Lfd-Nr',
  role: 'Rolle, Sprecher, Sprecherin, Speaker',
  employee_id: 'Personalnummer, Personal-Nr, Mitarbeiter-ID, Mitarbeiter-Nr, Mitarbeiternummer',
  employee_name: 'Mitarbeiter, Mitarbeiterin, Mitarbeitername, Employee',
  start: 'Von',
  end: 'Bis, Ende',
  text: 'Nachricht, Wortlaut, Message',
};
export type Field = keyof typeof FIELDS;
const REQUIRED: readonly Field[] = ['conversation_id', 'role', 'text'];
const NAMES = Object.keys(FIELDS) as Field[];
let byName: ReadonlyMap<string, Field> | undefined;

export interface Header {
  /** Column number of each field that is there. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly missing: readonly Field[];
  /** Columns that mean a field that another column already gives; they are not read. */
  readonly ignored: readonly string[];
  readonly width: number;
}

/**
 * Finds the fields by what the user said of the columns, by their names, or by the German names offices use. The user's
 * word wins over all names, the native name over an alias.
 */
export function readHeader(cells: readonly string[], said: Columns = new Map()): Header {
  const columns = new Map<Field, number>();
  const rank = (cell: string, field: Field) =>
    said.get(foldLabel(cell)) === field ? 2 : foldLabel(cell) === foldLabel(field) ? 1 : 0;
  const means = cells.map((cell) => fieldOf(said.get(foldLabel(cell)) ?? cell));
  for (const [column, field] of means.entries()) {
    if (!field) continue;
    const best = columns.get(field);
    if (best === undefined || rank(cells[column] ?? '', field) > rank(cells[best] ?? '', field))
      columns.set(field, column);
  }
  const ignored = cells.filter((_, column) => {
    const field = means[column];
    return field && columns.get(field) !== column;
  });
  return { columns, missing: REQUIRED.filter((field) => !columns.has(field)), ignored, width: cells.length };
}

export function fieldOf(cell: string): Field | undefined {
  byName ??= new Map(
    NAMES.flatMap((one) => [one, ...FIELDS[one].split(',')].map((name) => [foldLabel(name), one] as const)),
  );
  return byName.get(foldLabel(cell));
}
