import type { Diagnostic } from '../errors/diagnostic.ts';
import { countWords } from '../input/words.ts';
import type { Conversation } from '../model/conversation.ts';
import type { Skipped } from '../model/skipped.ts';

const UNKNOWN = new Set(['speaker-unknown', 'speaker-unnamed', 'sender-unknown', 'role-unknown']);

/** Conversations with words of unknown speakers, those words, and all words of these conversations. */
export interface UnknownWords {
  readonly conversations: number;
  readonly words: number;
  readonly total: number;
}

/** Adds up how much of the conversations nobody is known to have said. */
export function openUnknownShare() {
  let last: Conversation | null = null;
  let conversations = 0;
  let words = 0;
  let total = 0;
  return {
    conversation(read: Conversation): void {
      last = read;
    },
    /** What is said of a conversation comes right behind it. */
    skipped({ code, words: unknown = 0 }: Skipped): void {
      if (!UNKNOWN.has(code)) return;
      words += unknown;
      if (last === null) return;
      // Only conversations with unknown speakers are counted through: the others would cost as much as reading them.
      conversations += 1;
      total += last.turns.reduce((sum, { text }) => sum + countWords(text), 0);
      last = null;
    },
    counts: (): UnknownWords => ({ conversations, words, total }),
    add(more: UnknownWords): void {
      conversations += more.conversations;
      words += more.words;
      total += more.total;
    },
    said(): Diagnostic | null {
      if (conversations === 0 || total === 0) return null;
      const percent = Math.round((words / total) * 100);
      return { code: 'unknown-share', params: { conversations, words, total, percent } };
    },
  };
}
