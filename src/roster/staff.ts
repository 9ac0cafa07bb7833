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
  /** The one it is; null for nobody and for several. */
  only(label: string | null | undefined): Person | null;
  /** Whether that person can be meant by it. */
  means(label: string | null, person: Person): boolean;
  add(person: Person, labels?: readonly string[]): void;
  /** Whether it is another system's id of somebody who is no employee. */
  isCustomer(label: string): boolean;
  addCustomer(id: string): void;
}

export function openStaff(): Staff {
  // People by key, and again as a list that can be handed out: a house may have thousands of one name.
  const byLabel = new Map<string, { readonly keys: Set<string>; readonly people: Person[] }>();
  const customers = new Set<string>();
  const find = (label: string | null | undefined) => byLabel.get(spelling(label ?? ''))?.people ?? [];
  return {
    isCustomer: (label) => customers.has(label),
    addCustomer: (id) => void customers.add(id),
    find,
    only(label) {
      const found = find(label);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    means: (label, person) => byLabel.get(spelling(label ?? ''))?.keys.has(keyOf(person)) ?? false,
    add(person, labels = []) {
      const key = keyOf(person);
      for (const given of [person.id, person.name, ...labels]) {
        const label = spelling(given ?? '');
        if (label === '') continue;
        const known = byLabel.get(label) ?? { keys: new Set(), people: [] };
        byLabel.set(label, known);
        // The first entry of a person stands: the staff file knows the name as it is to be shown.
        if (known.keys.has(key)) continue;
        known.keys.add(key);
        known.people.push(person);
      }
    },
  };
}

/** What tells people apart: the id, else the name. */
export function keyOf({ id, name }: Person): string {
  return id === null ? `name ${fold(name ?? '')}` : `id ${fold(id)}`;
}

/** Reads `employee_id;name;aliases;email;external_ids`; several aliases are divided by `|`. Throws UserError. */
export async function addEmployees(staff: Staff, bytes: Buffer, file: string): Promise<void> {
  for (const { cells } of await tableOf(bytes, file, COLUMNS)) {
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
function spelling(label: string): string {
  const [last = '', first = ''] = label.split(',');
  return fold(`${first} ${last}`);
}

function fold(label: string): string {
  return label.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
