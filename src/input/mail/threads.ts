import type { Message } from './message.ts';

export interface Thread {
  readonly id: string;
  readonly messages: readonly Message[];
  /** 1-based line of the first mail. */
  readonly line: number | null;
}

interface Open {
  readonly id: string;
  readonly messages: Message[];
  readonly line: number;
  readonly keys: Set<string>;
  size: number;
}

/** What a mail takes besides its text, and how much is kept open at a time, in characters. */
const MAIL_SIZE = 1000;
const WINDOW = 8 * 1024 * 1024;

/**
 * Puts mails together that answer each other: by the ids they name, and where an answer names none, by its subject
 * and the two who write. The oldest thread is handed on when the window is full; mails that come later make a
 * conversation with the same id, because the id is that of the first mail, which each of them names.
 */
export function openThreads(window = WINDOW) {
  const open = new Set<Open>();
  const byKey = new Map<string, Open>();
  let size = 0;

  function close(thread: Open): Thread {
    open.delete(thread);
    for (const key of thread.keys) if (byKey.get(key) === thread) byKey.delete(key);
    size -= thread.size;
    return thread;
  }

  return {
    /** Takes a mail; gives back the threads that had to be closed for it. */
    *add(message: Message, fallbackId: string, line: number): Generator<Thread> {
      const ids = [message.id, ...message.answers].filter((id) => id !== null);
      const keys = [...ids.map((id) => `id ${id}`), ...bySubject(message)];
      const known = keys.slice(0, ids.length).find((key) => byKey.has(key));
      const alike = message.answering && message.answers.length === 0 ? keys.find((key) => byKey.has(key)) : undefined;
      const thread = byKey.get(known ?? alike ?? '') ?? {
        id: message.answers[0] ?? message.id ?? fallbackId,
        messages: [],
        line,
        keys: new Set(),
        size: 0,
      };
      open.add(thread);
      for (const key of keys) {
        thread.keys.add(key);
        byKey.set(key, thread);
      }
      // The same mail lies in several folders of a mailbox.
      if (message.id !== null && thread.messages.some(({ id }) => id === message.id)) return;
      thread.messages.push(message);
      const grown = message.text.length + MAIL_SIZE + keys.join('').length;
      thread.size += grown;
      size += grown;
      for (const oldest of open) {
        if (size <= window) break;
        yield close(oldest);
      }
    },
    rest: (): Iterable<Thread> => open,
  };
}

/** One key for each pair of sender and receiver, whichever of them writes. */
function bySubject({ subject, from, to }: Message): readonly string[] {
  if (subject === '') return [];
  return to.slice(0, 20).map((other) => `about ${subject} ${[from, other].sort().join(' ')}`);
}
