import type { Conversation } from '../model/conversation.ts';
import type { Hit } from '../model/hit.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Evidence } from '../model/report.ts';

/** UTF-16 units kept on either side of a hit: speech recognition writes turns without a single full stop. */
const SENTENCE_REACH = 400;
const CUSTOMER_REACH = 800;

/** A hit with its sentence, its time and the customer's words before it. The hit must belong to the conversation. */
export function evidenceOf(hit: Hit, conversation: Conversation, matcher: Matcher): Evidence {
  const turn = conversation.turns.find((one) => one.turn === hit.turn);
  if (turn === undefined) throw new Error(`no turn ${hit.turn} in conversation ${hit.conversation_id}`);
  const sentence = matcher.sentenceAround(turn.text, hit.start, hit.end);
  const before = cutLeft(turn.text.slice(sentence.start, hit.start), SENTENCE_REACH);
  const customer = conversation.turns.findLast((one) => one.role === 'customer' && one.turn < hit.turn);
  return {
    ...hit,
    started_at: conversation.started_at,
    at: turn.start,
    desk: conversation.desk,
    file: conversation.source.file,
    sentence: before + hit.text + cutRight(turn.text.slice(hit.end, sentence.end), SENTENCE_REACH),
    sentence_start: before.length,
    sentence_end: before.length + hit.text.length,
    customer_before: customer === undefined ? null : cutRight(customer.text, CUSTOMER_REACH),
  };
}

function cutLeft(text: string, reach: number): string {
  return text.length <= reach ? text : `…${text.slice(-reach).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

function cutRight(text: string, reach: number): string {
  return text.length <= reach ? text : `${text.slice(0, reach).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
