import type { Source } from '../../model/conversation.ts';
import type { Message } from './message.ts';

export interface Thread {
  readonly id: string;
  readonly messages: readonly Message[];
  /** Where its first mail was found. */
  readonly source: Source;
}

/** Threads that began in about the same part of the input, and the marks by which further mails find them. */
interface Generation {
  readonly threads: Open[];
  readonly byKey: Map<string, Open>;
}
interface Open extends Thread {
  readonly messages: Message[];
}

/** What a mail takes besides its text, and how much is kept open at a time, in characters. */
const MAIL_SIZE = 1000;
const WINDOW = 4 * 1024 * 1024;

/** The mails of a run that may still be answered. */
export type Threads = ReturnType<typeof openThreads>;

/**
 * Puts mails together that answer each other, whichever files they lie in (an inbox and what was sent; a folder of
 * single mails): by the ids they name, and where an answer names none, by its subject and the two who write. Mails are
 * found that come within half a window of a thread's first; older threads are handed on, and later mails begin another.
 */
export function openThreads(window = WINDOW) {
  // Dropped whole: a map that is emptied entry by entry keeps what was in it alive for long.
  let older = emptyGeneration();
  let newer = emptyGeneration();
  let size = 0;
  let mails = 0;

  const find = (keys: readonly string[]) => {
    for (const key of keys) {
      const generation = [newer, older].find(({ byKey }) => byKey.has(key));
      const thread = generation?.byKey.get(key);
      if (generation && thread) return { generation, thread };
    }
    return null;
  };

  return {
    /** Takes a mail; gives back the threads that had to be closed for it. A thread's id and source are its first mail's. */
    *add(message: Message, id: string, source: Source): Generator<Thread> {
      mails += 1;
      const ids = [message.id, ...message.answers].flatMap((one) => (one === null ? [] : `id ${one}`));
      const subjects = bySubject(message);
      const alike = message.answering && message.answers.length === 0 ? subjects : [];
      const { generation, thread } = find([...ids, ...alike]) ?? begin(newer, { id, messages: [], source });
      for (const key of [...ids, ...subjects]) generation.byKey.set(key, thread);
      // The same mail lies in several folders of a mailbox.
      if (message.id !== null && thread.messages.some((known) => known.id === message.id)) return;
      thread.messages.push(message);
      size += message.text.length + MAIL_SIZE + [...ids, ...subjects].join('').length;
      if (size <= window / 2) return;
      yield* older.threads;
      older = newer;
      newer = emptyGeneration();
      size = 0;
    },
    /** How many mails were taken so far. */
    mails: () => mails,
    /** What is open at the end. */
    rest: (): readonly Thread[] => [...older.threads, ...newer.threads],
  };
}

function emptyGeneration(): Generation {
  return { threads: [], byKey: new Map() };
}

function begin(generation: Generation, thread: Open) {
  generation.threads.push(thread);
  return { generation, thread };
}

/** One key for each pair of sender and receiver, whichever of them writes. */
function bySubject({ subject, from, to }: Message): readonly string[] {
  if (subject === '') return [];
  return to.slice(0, 20).map((other) => `about ${subject} ${[from, other].sort().join(' ')}`);
}
