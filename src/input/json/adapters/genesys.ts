import type { Piece } from '../../merge.ts';
import { isoOfEpoch } from '../../times.ts';
import { type Adapter, speech } from './adapter.ts';
import { hasItem, listAt, look, numberAt, textAt } from './look.ts';

/**
 * Genesys Cloud: phrases know the side (internal, external, or a machine: ivr, acd, voicemail), participants know who
 * sat there from when to when. A phrase in the time of exactly one employee is hers; in nobody's or two people's, nobody's.
 */
export const genesys: Adapter = speech({
  id: 'genesys',
  recognises: (value) => listAt(value, 'transcripts').some(hasItem('phrases', 'participantPurpose')),
  head: (call) => {
    const begin = numberAt(call, 'startTime', 1) ?? null;
    return {
      conversation_id: textAt(call, 'conversationId'),
      channel: look(call, 'mediaType') === 'call' ? 'phone' : textAt(call, 'mediaType'),
      desk:
        listAt(call, 'participants')
          .map((one) => textAt(one, 'queueId'))
          .find((queue) => queue !== null) ?? null,
      started_at: begin === null ? textAt(call, 'startTime') : isoOfEpoch(begin),
    };
  },
  pieces: (call) => {
    const begin = numberAt(call, 'startTime') ?? 0;
    const phrases = listAt(call, 'transcripts').flatMap((transcript) => listAt(transcript, 'phrases'));
    return phrases.map((phrase): Piece => {
      const purpose = textAt(phrase, 'participantPurpose') ?? '';
      const at = numberAt(phrase, 'startTimeMs');
      const start = at === null ? null : since(at, begin);
      const length = numberAt(phrase, ['duration.milliseconds', 'durationMs'], 0.001);
      return {
        speaker: purpose,
        role: ROLES[purpose.toLowerCase()] ?? null,
        employee_id: purpose === 'internal' ? userAt(call, at) : null,
        start,
        end: start === null || length === null ? null : start + length,
        text: textAt(phrase, 'decoratedText', 'text') ?? '',
      };
    });
  },
});

const ROLES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  internal: 'employee',
  agent: 'employee',
  user: 'employee',
  external: 'customer',
  customer: 'customer',
  ivr: 'other',
  acd: 'other',
  voicemail: 'other',
  bot: 'other',
  workflow: 'other',
  botflow: 'other',
  dialer: 'other',
  fax: 'other',
});

function userAt(call: unknown, at: number | null): string | null {
  const users = listAt(call, 'participants').filter((one) => textAt(one, 'userId') !== null);
  const there = users.filter((one) => {
    const [from, to] = [numberAt(one, 'startTimeMs'), numberAt(one, 'endTimeMs')];
    return at === null || ((from === null || from <= at) && (to === null || at < to));
  });
  const ids = new Set(there.map((one) => textAt(one, 'userId')));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** Seconds since the call began; times are since 1970 or, in some exports, since the call began already. */
function since(at: number, begin: number): number {
  return Math.round(at >= begin && begin > 0 ? at - begin : at) / 1000;
}
