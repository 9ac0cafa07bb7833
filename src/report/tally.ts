import type { Conversation } from '../model/conversation.ts';
import type { Category, Matcher } from '../model/matcher.ts';
import type { Tally } from '../model/tally.ts';
import { localDate } from './local-date.ts';
import { type Share, sharesOf } from './shares.ts';

/** One tally per employee who speaks in the conversation, with a count (also 0) for every category of the lexicon. */
export function talliesOf(conversation: Conversation, matcher: Matcher): Tally[] {
  return sharesOf(conversation, matcher).map((share) => tallyOfShare(conversation, share, matcher.categories));
}

/** The tally of one employee's part; suppressed hits do not count. */
export function tallyOfShare(conversation: Conversation, share: Share, categories: readonly Category[]): Tally {
  const counted = (category: string) => share.hits.filter((hit) => hit.counted && hit.category === category).length;
  return {
    conversation_id: conversation.conversation_id,
    employee: share.name,
    employee_id: share.id,
    date: localDate(conversation.started_at),
    turns: share.turns,
    words: share.words,
    counts: Object.fromEntries(categories.map(({ id }) => [id, counted(id)])),
  };
}
