import type { Place } from '../../events.ts';
import { type Adapter, instant, type Message, messages, type Told } from './adapter.ts';
import { has, listAt, look, numberAt, textAt } from './look.ts';

/**
 * vCon (IETF draft): written dialog is in it with its party. Speech sits in an analysis, in the format of whoever made
 * it: `inner` finds the adapter for that. Parties have a role only where the contact-centre extension is used.
 */
export function vcon(inner: (value: unknown) => Adapter | null): Adapter {
  return {
    id: 'vcon',
    recognises: (value) => has('vcon', 'parties')(value) && Array.isArray(look(value, 'dialog')),
    read: (value, place) => {
      const written = dialog.read(value, place);
      if (written.some(({ turns }) => turns.length > 0)) return written;
      const spoken = listAt(value, 'analysis')
        .filter((analysis) => look(analysis, 'type') === 'transcript')
        .flatMap((analysis) => transcript(parsed(look(analysis, 'body')), place, inner));
      return spoken.map((told, index) => ({ ...told, ...head(value, index) }));
    },
  };
}

const dialog = messages({
  id: 'vcon',
  recognises: () => true,
  head: (value) => head(value, 0),
  messages: (value) => {
    const parties = listAt(value, 'parties');
    return listAt(value, 'dialog')
      .filter((one) => look(one, 'type') === 'text')
      .map((one): Message => {
        const number = numberAt(one, ['originator', 'parties.0', 'parties']);
        const party = number === null ? undefined : parties[number];
        return {
          at: instant(textAt(one, 'start')),
          role: textAt(party, 'role'),
          speaker: textAt(party, 'name', 'mailto', 'uuid', 'tel') ?? (number === null ? '' : `party ${number}`),
          employee_id: textAt(party, 'uuid', 'mailto'),
          employee_name: textAt(party, 'name'),
          text: textAt(one, 'body') ?? '',
        };
      });
  },
});

function head(value: unknown, index: number) {
  const id = textAt(value, 'uuid');
  return {
    conversation_id: id === null || index === 0 ? id : `${id}-${index + 1}`,
    started_at: textAt(listAt(value, 'dialog')[0], 'start'),
    desk: textAt(
      listAt(value, 'parties').find((party) => look(party, 'dept') !== undefined),
      'dept',
    ),
  };
}

function transcript(body: unknown, place: Place, inner: (value: unknown) => Adapter | null): readonly Told[] {
  return inner(body)?.read(body, place) ?? [];
}

/** A body with `encoding: "json"` is JSON in a text, in some versions. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
