import { tableOf } from './table.ts';

/** Somebody of the house; a roster may know only one of the two. */
export interface Person {
  readonly id: string | null;
  readonly name: string | null;
}

/** Who is meant by a name, an alias, an address or another system's id. */
export interface Staff {
  /** Everybody it can be: nobody, one, or several of the same name. */
  find(label: string | null | undefined): readonly Person[];
  add(person: Person, labels?: readonly string[]): void;
  /** Whether it is another system's id of somebody who is no employee. */
  isCustomer(label: string): boolean;
  addCustomer(id: string): void;
}

export function openStaff(): Staff {
  const byLabel = new Map<string, Map<string, Person>>();
  const customers = new Set<string>();
  return {
    isCustomer: (label) => customers.has(label),
    addCustomer: (id) => void customers.add(id),
    find(label) {
      const found = spellings(label ?? null).flatMap((spelling) => [...(byLabel.get(spelling) ?? [])]);
      return [...new Map(found).values()];
    },
    add(person, labels = []) {
      for (const label of [person.id, person.name, ...labels].flatMap(spellings)) {
        const known = byLabel.get(label) ?? new Map<string, Person>();
        byLabel.set(label, known);
        // The first entry of a person stands: the staff file knows the name as it is to be shown.
        if (!known.has(keyOf(person))) known.set(keyOf(person), person);
      }
    },
  };
}

/** What tells people apart: the id, else the name. */
export function keyOf({ id, name }: Person): string {
  return id === null ? `name ${fold(name ?? '')}` : `id ${fold(id)}`;
}

/** Reads `employee_id;name;aliases;email;external_ids`; several aliases are divided by `|`. Throws UserError. */
export function addEmployees(staff: Staff, bytes: Buffer, file: string): void {
  for (const { cells } of tableOf(bytes, file, COLUMNS)) {
    if (cells.employee_id === '') continue;
    const others = `${cells.email} ${cells.external_ids}`.split(/[|,;\s]+/);
    staff.add({ id: cells.employee_id, name: cells.name || null }, [...cells.aliases.split('|'), ...others]);
  }
}

const COLUMNS = {
  names: {
    employee_id: ['Personalnummer', 'Personalnr', 'Mitarbeiternummer', 'Mitarbeiter-ID'],
    name: ['employee_name', 'Mitarbeiter', 'Mitarbeiterin'],
    aliases: ['alias', 'Aliasse', 'Auch'],
    email: ['E-Mail', 'Mail'],
    external_ids: ['external_id', 'Kennungen', 'Login'],
  },
  required: ['employee_id', 'name'],
} as const;

/** „Weber, Anna“ is Anna Weber. */
function spellings(label: string | null): readonly string[] {
  const [last = '', first = ''] = (label ?? '').split(',');
  return [label ?? '', ...(first === '' ? [] : [`${first} ${last}`])].map(fold).filter((spelling) => spelling !== '');
}

function fold(label: string): string {
  return label.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
