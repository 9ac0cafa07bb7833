import { UserError } from '../errors/diagnostic.ts';
import { RENDERERS } from '../render/renderers.ts';

export type Format = keyof typeof RENDERERS;

/** The formats in `--format json,md`: by name or by file extension. Throws UserError for others. */
export function formatsOf(value: string): readonly [Format, ...Format[]] {
  const [first = '', ...rest] = value.split(',').map((part) => part.trim().toLowerCase());
  return [formatOf(first), ...rest.map(formatOf)];
}

function formatOf(value: string): Format {
  const found = known().find(({ id, extension }) => id === value || extension === value);
  if (found) return found.id;
  const allowed = known()
    .map(({ id }) => id)
    .join(', ');
  throw new UserError({ code: 'format-unknown', params: { value, allowed } });
}

function known(): { id: Format; extension: string }[] {
  return (Object.keys(RENDERERS) as Format[]).map((id) => ({ id, extension: RENDERERS[id].extension }));
}
