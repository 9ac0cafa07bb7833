import { type Adapter, type Message, messages } from './adapter.ts';
import { hasItem, listAt, numberAt, textAt } from './look.ts';

/** Google CCAI and CX Insights: microseconds since 1970; `user_id` is the same for one person in all conversations. */
export const googleInsights: Adapter = messages({
  id: 'google-insights',
  recognises: hasItem('entries', 'text', 'role'),
  head: (talk) => ({ conversation_id: textAt(talk, 'conversation_id', 'conversationId', 'name') }),
  messages: (talk) =>
    listAt(talk, 'entries').map((entry): Message => {
      const role = textAt(entry, 'role');
      const automatic = role === 'AUTOMATED_AGENT';
      return {
        at: numberAt(entry, ['start_timestamp_usec', 'startTimestampUsec'], 0.001),
        role,
        speaker: textAt(entry, 'user_id', 'userId') ?? role,
        employee_id: textAt(entry, 'user_id', 'userId'),
        text: textAt(entry, 'text') ?? '',
        unspoken: automatic ? 'speech-automatic' : null,
      };
    }),
});
