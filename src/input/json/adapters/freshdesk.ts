import { plainText } from '../../markup.ts';
import { type Adapter, instant, type Message, messages } from './adapter.ts';
import { hasItem, listAt, look, textAt } from './look.ts';

/** A Freshdesk ticket with its conversations: `incoming` is the customer, `private` a note among colleagues. */
export const freshdesk: Adapter = messages({
  id: 'freshdesk',
  recognises: hasItem('conversations', 'incoming', 'private'),
  head: (ticket) => ({
    conversation_id: textAt(ticket, 'id'),
    channel: 'ticket',
    desk: textAt(ticket, 'support_email'),
  }),
  messages: (ticket) => {
    const first = textAt(ticket, 'description_text');
    const asked = { at: instant(textAt(ticket, 'created_at')), role: 'customer', text: first ?? '' };
    const answers = listAt(ticket, 'conversations').map((one): Message => {
      const incoming = look(one, 'incoming');
      const user = textAt(one, 'user_id');
      return {
        at: instant(textAt(one, 'created_at')),
        role: incoming === true ? 'customer' : incoming === false ? 'employee' : null,
        speaker: user,
        employee_id: user,
        text: textAt(one, 'body_text') ?? plainText(textAt(one, 'body') ?? ''),
        unspoken: look(one, 'private') === true ? 'note-internal' : null,
      };
    });
    return [asked, ...answers];
  },
});
