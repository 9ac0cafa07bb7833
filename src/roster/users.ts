import { isUtf8 } from 'node:buffer';
import { UserError } from '../errors/diagnostic.ts';
import type { Staff } from './staff.ts';

/** Whether a staff file is another program's JSON, not a table. */
export function isJson(bytes: Buffer): boolean {
  return /^\uFEFF?\s*[{[]/.test(bytes.toString('utf8', 0, 200));
}

/**
 * Reads Zendesk's users, without whom its comments do not say who wrote them: an answer of the API (`{"users": […]}`), a
 * list, or one user per line (account export). Agents and admins are staff, unless they are known by another id
 * already; end users are customers. Throws a UserError for what is neither, since half a list would name too few.
 */
export function addUsers(staff: Staff, bytes: Buffer, file: string): void {
  let known = 0;
  for (const user of usersIn(bytes, file)) {
    const [id, name, email] = ['id', 'name', 'email'].map((key) => textOf(user, key));
    const role = textOf(user, 'role');
    if (!id || role === null) continue;
    known += 1;
    if (role === 'end-user') staff.addCustomer(id);
    else if (role === 'agent' || role === 'admin') {
      const found = [staff.find(id), staff.find(email)];
      const person = found[0]?.[0] ?? found[1]?.[0];
      const same = person && found.every((people) => people.every((one) => one === person));
      staff.add(same ? person : { id, name: name ?? null }, [id, name ?? '', email ?? '']);
    }
  }
  if (known === 0) throw new UserError({ code: 'users-missing', params: {}, file });
}

function* usersIn(bytes: Buffer, file: string): Generator<unknown> {
  if (!isUtf8(bytes)) throw new UserError({ code: 'users-broken', params: {}, file, line: 1 });
  const whole = parsed(bytes);
  if (whole !== undefined) {
    const listed = Array.isArray(whole) ? whole : valueAt(whole, 'users');
    yield* Array.isArray(listed) ? listed : [whole];
    return;
  }
  // Line by line, never as one text: a house of a million customers has half a gigabyte of them.
  let line = 1;
  for (let at = 0; at < bytes.length; line += 1) {
    const end = bytes.indexOf(10, at);
    const next = end < 0 ? bytes.length : end + 1;
    const given = bytes.subarray(at, next);
    at = next;
    if (given.toString().trim() === '') continue;
    const user = parsed(given);
    if (user === undefined) throw new UserError({ code: 'users-broken', params: {}, file, line });
    yield user;
  }
}

/** Undefined is no JSON. What is longer than a text can be is none either. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString().replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function textOf(value: unknown, key: string): string | null {
  const found = valueAt(value, key);
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : null;
}
