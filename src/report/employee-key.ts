/**
 * The key that tells employees apart: the id, else the name (case, blanks and NFC/NFD folded), else "unnamed".
 * Keys go into Maps only, so any name is safe, also `__proto__`.
 */
export function employeeKey(id: string | null, name: string | null): string {
  const knownId = tidy(id);
  if (knownId !== null) return `id:${knownId}`;
  const knownName = tidy(name);
  return knownName === null ? 'unnamed' : `name:${foldName(knownName)}`;
}

interface Person {
  readonly id: string | null;
  readonly name: string | null;
}

/** Whether two reports are of one person: by id where both have one, else by name. Nobody without either is the same. */
export function samePerson(a: Person, b: Person): boolean {
  const ids = [tidy(a.id), tidy(b.id)];
  if (!ids.includes(null)) return ids[0] === ids[1];
  const names = [foldName(a.name ?? ''), foldName(b.name ?? '')];
  return names[0] === names[1] && names[0] !== '';
}

/** A name as it is compared: upper and lower case, runs of blanks, NFC and NFD are the same. */
export function foldName(name: string): string {
  return (tidy(name) ?? '').toLowerCase().normalize('NFC');
}

/** An id or a name as it is shown: NFC, single blanks; null when nothing is left. */
export function tidy(value: string | null): string | null {
  const text = (value ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}
