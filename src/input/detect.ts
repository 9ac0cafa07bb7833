import { UserError } from '../errors/diagnostic.ts';
import type { Format, Head } from './format.ts';
import { formats } from './formats.ts';

/** The format a file is written in, by its content; null when none is recognised. */
export function detectFormat(head: Head): Format | null {
  let maybe: Format | null = null;
  for (const format of formats) {
    const answer = format.recognises(head);
    if (answer === 'sure') return format;
    if (answer === 'maybe') maybe ??= format;
  }
  return maybe;
}

/** The format of that name. Throws a UserError that lists the known ones. */
export function formatNamed(id: string): Format {
  const format = formats.find((known) => known.id === id);
  if (format) return format;
  throw new UserError({ code: 'input-format-unknown', params: { value: id, allowed: triedFormats() } });
}

/** The names of all formats, as they are asked. */
export function triedFormats(): string {
  return formats.map((known) => known.id).join(', ');
}
