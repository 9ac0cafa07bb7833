import type { Conversation } from '../model/conversation.ts';
import type { Category, Matcher } from '../model/matcher.ts';
import type { Tally } from '../model/tally.ts';
import { localDate } from './local-date.ts';
import { type Share, type Speaker, speakersOf } from './shares.ts';

/** One tally per employee who speaks in the conversation, with a count (also 0) for every category of the lexicon. */
export function talliesOf(conversation: Conversation, matcher: Matcher): Tally[] {
  const { categories } = matcher;
  return speakersOf(conversation).map((speaker) => {
    const sums = categories.map(() => 0);
    let words = 0;
    for (const { text } of speaker.turns) {
      for (const [at, count] of matcher.counts(text).entries()) sums[at] = (sums[at] as number) + count;
      words += matcher.countWords(text);
    }
    return tallyOf(
      conversation,
      speaker,
      words,
      Object.fromEntries(categories.map(({ id }, at) => [id, sums[at] ?? 0])),
    );
  });
}

/** The tally of one employee's part; suppressed hits do not count. */
export function tallyOfShare(conversation: Conversation, share: Share, categories: readonly Category[]): Tally {
  const counted = (category: string) => share.hits.filter((hit) => hit.counted && hit.category === category).length;
  return tallyOf(conversation, share, share.words, Object.fromEntries(categories.map(({ id }) => [id, counted(id)])));
}

/** The key order written here is that of the lines of `rotation tally`. */
function tallyOf(
  { conversation_id, started_at }: Conversation,
  { id, name, turns }: Speaker,
  words: number,
  counts: Tally['counts'],
): Tally {
  return {
    conversation_id,
    employee: name,
    employee_id: id,
    date: localDate(started_at),
    turns: turns.length,
    words,
    counts,
  };
}
