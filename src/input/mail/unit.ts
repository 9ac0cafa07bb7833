import { readConversation } from '../conversation.ts';
import { type Unit, warning } from '../events.ts';
import type { Message } from './message.ts';
import type { Thread } from './threads.ts';

/** A thread as a conversation: its mails by time, each a turn; the desk is the house's mailbox. */
export function unitOf({ id, messages, source }: Thread): Unit {
  const times = new Map(
    messages.map((message) => [message, message.at === null ? Number.NaN : Date.parse(message.at)]),
  );
  const dated = messages.every((message) => !Number.isNaN(times.get(message)));
  const ordered = dated ? messages.toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0)) : messages;
  const [first] = ordered;
  const begin = (first && times.get(first)) ?? Number.NaN;
  const value = {
    conversation_id: id,
    channel: 'email',
    desk: deskOf(ordered),
    started_at: first?.at ?? null,
    turns: ordered.map((message) => {
      const start = ((times.get(message) ?? Number.NaN) - begin) / 1000;
      return turnOf(message, Number.isNaN(start) ? null : start);
    }),
  };
  const unit = readConversation(value, source, 1);
  const notes = messages.flatMap(({ unspoken }) => (unspoken ? [warning(unspoken, source)] : []));
  return { ...unit, notes: [...unit.notes, ...notes] };
}

function turnOf({ role, from, name, text, unspoken }: Message, start: number | null) {
  if (unspoken) return { role: 'other', text, start };
  const shared = SHARED.test(from);
  return { role, speaker: from, employee_id: shared ? '' : from, employee_name: shared ? '' : name, text, start };
}

/** Behind these addresses sits whoever is on duty: who, a roster may know. */
const SHARED =
  /^(?:info|office|service|kundenservice|kundendienst|support|hilfe|help|kontakt|contact|mail|post|team|beschwerden?|beschwerdestelle|reklamation(?:en)?|rezeption|empfang|reservierung|buchhaltung|hotline|desk|schalter|zentrale)(?:[._+-].*)?@/;

function deskOf(messages: readonly Message[]): string | null {
  const kept = messages.find(({ mailbox }) => mailbox !== null)?.mailbox;
  if (kept) return kept;
  const asked = messages.find(({ role }) => role === 'customer')?.to[0];
  const answered = messages.find(({ role }) => role === 'employee')?.from;
  return asked ?? answered ?? messages[0]?.to[0] ?? null;
}
