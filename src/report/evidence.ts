import type { Conversation, Turn } from '../model/conversation.ts';
import type { Hit } from '../model/hit.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Evidence } from '../model/report.ts';
import type { Masker, Shown } from './mask/masker.ts';
import type { Found, MaskRule } from './mask/pattern.ts';

/** UTF-16 units kept on either side of a hit: speech recognition writes turns without a single full stop. */
const SENTENCE_REACH = 400;
const CUSTOMER_REACH = 800;

/** A place that was masked in what is shown; the key tells places apart across hits. */
export interface MaskedPlace {
  readonly key: string;
  readonly rule: MaskRule;
}

/**
 * A hit with its sentence, its time and the customer's words before it, as the masker shows them, and what was masked
 * in them. `start` and `end` go on pointing into the source. The hit must belong to the conversation.
 */
export function evidenceOf(
  hit: Hit,
  conversation: Conversation,
  matcher: Matcher,
  mask: Masker,
): { readonly evidence: Evidence; readonly masked: readonly MaskedPlace[] } {
  const turn = conversation.turns.find((one) => one.turn === hit.turn);
  if (turn === undefined) throw new Error(`no turn ${hit.turn} in conversation ${hit.conversation_id}`);
  const sentence = matcher.sentenceAround(turn.text, hit.start, hit.end);
  const shown = mask(turn);
  const [start, end] = [shown.start(hit.start), shown.end(hit.end)];
  const text = shown.text.slice(start, end);
  const before = cutLeft(shown.text.slice(shown.start(sentence.start), start), SENTENCE_REACH);
  const customer = conversation.turns.findLast((one) => one.role === 'customer' && one.turn < hit.turn);
  const asked = customer === undefined ? undefined : mask(customer);
  const place = (of: Turn) => (found: Found) => ({
    key: `${conversation.source.file}\n${conversation.conversation_id}\n${of.turn}\n${found.start}`,
    rule: found.rule,
  });
  const evidence = {
    ...hit,
    text,
    ...(hit.cue !== undefined && { cue: cueShown(hit.cue, turn, shown) }),
    started_at: conversation.started_at,
    at: spokenAt(turn, hit.start),
    desk: conversation.desk,
    file: conversation.source.file,
    sentence: before + text + cutRight(shown.text.slice(end, shown.end(sentence.end)), SENTENCE_REACH),
    sentence_start: before.length,
    sentence_end: before.length + text.length,
    customer_before: asked === undefined ? null : cutRight(asked.text, CUSTOMER_REACH),
    ...(turn.attribution === 'roster' && { attribution: turn.attribution }),
  };
  const masked = [
    ...shown.masked.filter((found) => found.start < sentence.end && found.end > sentence.start).map(place(turn)),
    ...(asked === undefined || customer === undefined
      ? []
      : asked.masked.filter((found) => asked.start(found.start) < CUSTOMER_REACH).map(place(customer))),
  ];
  return { evidence, masked };
}

/** Of a turn joined from cues, the cue in which the hit begins says when it was spoken. */
function spokenAt({ start, segments }: Turn, offset: number): number | null {
  return segments?.findLast((segment) => segment.offset <= offset)?.start ?? start;
}

/** The matcher gives the cue's words without their place: it is looked for in the turn. */
function cueShown(cue: string, { text }: Turn, shown: Shown): string {
  const at = text.indexOf(cue);
  return at < 0 ? cue : shown.text.slice(shown.start(at), shown.end(at + cue.length));
}

function cutLeft(text: string, reach: number): string {
  return text.length <= reach ? text : `…${text.slice(-reach).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

function cutRight(text: string, reach: number): string {
  return text.length <= reach ? text : `${text.slice(0, reach).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
