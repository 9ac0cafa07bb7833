import { isObject } from '../../fields.ts';
import { plainText } from '../../markup.ts';
import { type Adapter, instant, type Message, messages } from './adapter.ts';
import { has, listAt, look, textAt } from './look.ts';

const isArticle = has('ticket_id', 'sender', 'body');

/**
 * Zammad articles: a list of them (sorted out by ticket), or a ticket with its articles. The employee is the login that
 * wrote it; what stands below the signature's mark is not said to anybody. The group is in the ticket.
 */
export const zammad: Adapter = messages({
  id: 'zammad',
  recognises: (value) => articlesOf(value).slice(0, 50).some(isArticle),
  conversations: (value) => {
    const tickets = new Map<string | null, unknown[]>();
    for (const article of articlesOf(value).filter(isArticle)) {
      const id = textAt(article, 'ticket_id');
      const known = tickets.get(id);
      if (known) known.push(article);
      else tickets.set(id, [article]);
    }
    const desk = textAt(value, 'group', 'ticket.group');
    return Array.from(tickets, ([id, articles]) => ({ id, desk, articles }));
  },
  head: (ticket) => ({
    conversation_id: textAt(ticket, 'id'),
    desk: textAt(ticket, 'desk'),
    channel: textAt(listAt(ticket, 'articles')[0], 'type'),
  }),
  messages: (ticket) =>
    listAt(ticket, 'articles').map((article): Message => {
      const sender = textAt(article, 'sender');
      const body = (textAt(article, 'body') ?? '').split(/<[^<>]*js-signatureMarker[^<>]*>/)[0] ?? '';
      return {
        at: instant(textAt(article, 'created_at')),
        role: sender,
        speaker: textAt(article, 'created_by', 'from') ?? sender,
        employee_id: textAt(article, 'created_by', 'created_by_id'),
        text: textAt(article, 'content_type')?.startsWith('text/plain') ? body.trim() : plainText(body),
        unspoken:
          look(article, 'internal') === true ? 'note-internal' : sender === 'System' ? 'speech-automatic' : null,
      };
    }),
});

function articlesOf(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (isArticle(value) && isObject(value)) return [value];
  const assets = look(value, 'assets.TicketArticle');
  return isObject(assets) ? Object.values(assets).filter(isObject) : listAt(value, 'articles');
}
