import { plainText } from '../../markup.ts';
import { type Adapter, instant, type Message, messages } from './adapter.ts';
import { hasItem, listAt, look, textAt } from './look.ts';

/**
 * Zendesk tickets with their comments: one answer of the API, or one ticket per line (account export). Who is an agent
 * stands with the users (`?include=users`). Without them only the ticket's requester and its assignee are known; other
 * authors stay unknown unless the staff file lists their ids. Private comments are not for customers, and what came
 * through a rule or the system was written by nobody.
 */
export const zendesk: Adapter = messages({
  id: 'zendesk',
  recognises: hasItem('comments', 'author_id'),
  head: (ticket) => ({
    conversation_id: textAt(ticket, 'id', 'ticket.id', 'ticket_id'),
    channel:
      CHANNELS[
        textAt(ticket, 'via.channel', 'ticket.via.channel') ??
          textAt(listAt(ticket, 'comments')[0], 'via.channel') ??
          ''
      ] ?? 'ticket',
    desk: textAt(ticket, 'group.name', 'ticket.group.name'),
  }),
  messages: (ticket) => {
    const users = new Map(listAt(ticket, 'users').map((user) => [textAt(user, 'id'), user]));
    const people = peopleOf(ticket);
    return listAt(ticket, 'comments').map((comment): Message => {
      const id = textAt(comment, 'author_id');
      const author = users.get(id) ?? look(comment, 'author');
      const known = people.find((one) => id !== null && one.id === id);
      const name = textAt(author, 'name') ?? known?.name ?? null;
      const html = textAt(comment, 'html_body');
      return {
        at: instant(textAt(comment, 'created_at')),
        role: ROLES[textAt(author, 'role') ?? ''] ?? known?.role ?? null,
        speaker: name ?? id,
        employee_id: id,
        employee_name: name,
        text: textAt(comment, 'body', 'plain_body') ?? (html === null ? '' : plainText(html)),
        unspoken: unspoken(comment, id),
      };
    });
  },
});

/** Whom the ticket itself names: only agents are assigned tickets, and the requester is who asked for something. */
function peopleOf(ticket: unknown) {
  return [
    { key: 'assignee', role: 'employee' },
    { key: 'requester', role: 'customer' },
  ].map(({ key, role }) => ({
    role,
    id: textAt(ticket, `${key}_id`, `${key}.id`, `ticket.${key}_id`),
    name: textAt(ticket, `${key}.name`),
  }));
}

const ROLES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  'end-user': 'customer',
  agent: 'employee',
  admin: 'employee',
});

const CHANNELS: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  email: 'email',
  chat: 'chat',
  native_messaging: 'chat',
  voice: 'phone',
  phone: 'phone',
});

function unspoken(comment: unknown, author: string | null): Message['unspoken'] {
  if (look(comment, 'public') === false) return 'note-internal';
  const machine = author === '-1' || ['rule', 'system', 'trigger'].includes(textAt(comment, 'via.channel') ?? '');
  return machine ? 'speech-automatic' : null;
}
