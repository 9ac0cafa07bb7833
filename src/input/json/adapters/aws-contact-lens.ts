import type { Piece } from '../../merge.ts';
import { type Adapter, instant, type Message, messages, speech } from './adapter.ts';
import { has, hasItem, listAt, look, numberAt, textAt } from './look.ts';

/**
 * Amazon Transcribe Call Analytics, and Contact Lens for voice. The role stands in each turn (Call Analytics) or in the
 * list of participants (Contact Lens); the employee's name in neither. `Items` repeat every word and are not read.
 */
export const awsCallAnalytics: Adapter = speech({
  id: 'aws-call-analytics',
  recognises: hasItem('Transcript', 'Content', 'BeginOffsetMillis'),
  head: (call) => ({
    conversation_id: textAt(call, 'CustomerMetadata.ContactId', 'JobName'),
    channel: look(call, 'Channel') === 'VOICE' ? 'phone' : textAt(call, 'Channel'),
  }),
  pieces: (call) => {
    const roles = new Map(
      listAt(call, 'Participants').map((one) => [textAt(one, 'ParticipantId'), textAt(one, 'ParticipantRole')]),
    );
    return listAt(call, 'Transcript').map((turn): Piece => {
      const who = textAt(turn, 'ParticipantRole', 'ParticipantId') ?? '';
      const role = textAt(turn, 'ParticipantRole') ?? roles.get(who) ?? who;
      return {
        speaker: who,
        role,
        start: numberAt(turn, 'BeginOffsetMillis', 0.001),
        end: numberAt(turn, 'EndOffsetMillis', 0.001),
        text: textAt(turn, 'Content') ?? '',
      };
    });
  },
});

/** Contact Lens for chat: EVENT items (joined, left, typing) have no words; SYSTEM and bots are nobody's employees. */
export const awsContactLensChat: Adapter = messages({
  id: 'aws-contact-lens-chat',
  recognises: (value) =>
    has('ChatTranscriptVersion', 'Transcript')(value) || hasItem('Transcript', 'AbsoluteTime')(value),
  head: (chat) => ({ conversation_id: textAt(chat, 'CustomerMetadata.ContactId', 'JobName'), channel: 'chat' }),
  messages: (chat) =>
    listAt(chat, 'Transcript').map((item): Message => {
      const role = textAt(item, 'ParticipantRole');
      return {
        at: instant(textAt(item, 'AbsoluteTime')),
        role,
        speaker: textAt(item, 'DisplayName', 'ParticipantId'),
        employee_id: textAt(item, 'ParticipantId'),
        employee_name: textAt(item, 'DisplayName'),
        text: look(item, 'Type') === 'EVENT' ? '' : (textAt(item, 'Content') ?? ''),
        unspoken: role === 'SYSTEM' || role === 'CUSTOM_BOT' ? 'speech-automatic' : null,
      };
    }),
});
