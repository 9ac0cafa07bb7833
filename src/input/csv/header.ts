import { foldLabel } from '../fold.ts';

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
const BY_NAME: ReadonlyMap<string, Field> = new Map(
  NAMES.flatMap((field) => [field, ...FIELDS[field].split(',')].map((name) => [foldLabel(name), field] as const)),
);

export interface Header {
  /** Column number of each field that is there. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly missing: readonly Field[];
  /** Columns that mean a field that another column already gives; they are not read. */
  readonly ignored: readonly string[];
  readonly width: number;
}

/** Finds the fields by their names or the German names offices use. The native name wins over an alias. */
export function readHeader(cells: readonly string[]): Header {
  const columns = new Map<Field, number>();
  for (const [column, cell] of cells.entries()) {
    const field = fieldOf(cell);
    if (field && (!columns.has(field) || foldLabel(cell) === foldLabel(field))) columns.set(field, column);
  }
  const ignored = cells.filter((cell, column) => {
    const field = fieldOf(cell);
    return field && columns.get(field) !== column;
  });
  return { columns, missing: REQUIRED.filter((field) => !columns.has(field)), ignored, width: cells.length };
}

export function fieldOf(cell: string): Field | undefined {
  return BY_NAME.get(foldLabel(cell));
}
