import { plainText } from '../../markup.ts';
import { type Adapter, type Message, messages } from './adapter.ts';
import { hasItem, listAt, look, numberAt, textAt } from './look.ts';

/** An Intercom conversation: the first message stands in `source`, the rest in `conversation_parts`; Unix seconds, HTML. */
export const intercom: Adapter = messages({
  id: 'intercom',
  recognises: hasItem('conversation_parts.conversation_parts', 'part_type', 'author'),
  head: (talk) => ({ conversation_id: textAt(talk, 'id'), channel: 'chat' }),
  messages: (talk) => {
    const first = message(look(talk, 'source'), numberAt(talk, 'created_at', 1000));
    const parts = listAt(talk, 'conversation_parts.conversation_parts');
    return [first, ...parts.map((part) => message(part, numberAt(part, 'created_at', 1000)))];
  },
});

const ROLES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  admin: 'employee',
  user: 'customer',
  lead: 'customer',
  contact: 'customer',
  bot: 'other',
  team: 'other',
});

function message(part: unknown, at: number | null): Message {
  const role = ROLES[textAt(part, 'author.type') ?? ''] ?? null;
  const automatic =
    role === 'other' || look(part, 'from_ai_agent') === true || look(part, 'author.from_ai_agent') === true;
  return {
    at,
    role,
    speaker: textAt(part, 'author.name', 'author.email', 'author.id'),
    employee_id: textAt(part, 'author.email', 'author.id'),
    employee_name: textAt(part, 'author.name'),
    text: plainText(textAt(part, 'body') ?? ''),
    unspoken: look(part, 'part_type') === 'note' ? 'note-internal' : automatic ? 'speech-automatic' : null,
  };
}
