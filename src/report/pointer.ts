import type { Conversation } from '../model/conversation.ts';
import type { Hit } from '../model/hit.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Pointer } from '../model/report.ts';

/** What a hit of the conversation points to, in the lexicon's words: what a comparison may know of it. */
export function pointerOf({ category, entry, ...hit }: Hit, { turns }: Conversation, matcher: Matcher): Pointer {
  const text = turns.find(({ turn }) => turn === hit.turn)?.text ?? '';
  const nouns = matcher.nounsIn(text, hit.start, hit.end).map((noun) => noun.of);
  return { category, entry, named: [...new Set(nouns)] };
}
