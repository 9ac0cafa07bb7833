import { plainText } from '../../markup.ts';
import { type Adapter, instant, type Message, messages } from './adapter.ts';
import { hasItem, listAt, look, textAt } from './look.ts';

/**
 * Zendesk tickets with their comments: one answer of the API, or one ticket per line (account export). Who is an agent
 * stands only with the users (`?include=users`); without them, authors are unknown. Private comments are not for
 * customers, and what came through a rule or the system was written by nobody.
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
    return listAt(ticket, 'comments').map((comment): Message => {
      const id = textAt(comment, 'author_id');
      const author = users.get(id) ?? look(comment, 'author');
      const role = textAt(author, 'role');
      const html = textAt(comment, 'html_body');
      return {
        at: instant(textAt(comment, 'created_at')),
        role: role === 'end-user' ? 'customer' : role === 'agent' || role === 'admin' ? 'employee' : null,
        speaker: textAt(author, 'name') ?? id,
        employee_id: id,
        employee_name: textAt(author, 'name'),
        text: textAt(comment, 'body', 'plain_body') ?? (html === null ? '' : plainText(html)),
        unspoken: unspoken(comment, id),
      };
    });
  },
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
