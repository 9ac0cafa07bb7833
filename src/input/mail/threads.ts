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
  readonly generation: Generation;
  /** Which thread of the run it is. */
  readonly number: number;
  /** The thread it turned out to be a part of. */
  into: Open | null;
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

  const openAt = (key: string): readonly Open[] =>
    [older, newer].flatMap(({ byKey }) => {
      let thread = byKey.get(key);
      while (thread?.into) thread = thread.into;
      return thread && (thread.generation === older || thread.generation === newer) ? [thread] : [];
    });
  /** Those that are open under these keys, the first one first. */
  const find = (keys: readonly string[]) => [...new Set(keys.flatMap(openAt))].sort((a, b) => a.number - b.number);
  const begin = (id: string, source: Source): Open => {
    const thread = { id, messages: [], source, generation: newer, number: mails, into: null };
    newer.threads.push(thread);
    return thread;
  };

  return {
    /** Takes a mail; gives back the threads that had to be closed for it. A thread's id and source are its first mail's. */
    *add(message: Message, id: string, source: Source): Generator<Thread> {
      mails += 1;
      const ids = [message.id, ...message.answers].flatMap((one) => (one === null ? [] : `id ${one}`));
      const subjects = bySubject(message);
      const alike = message.answering && message.answers.length === 0 ? subjects : [];
      const answered = find(ids);
      const [thread = begin(id, source), ...parts] = answered.length > 0 ? answered : find(alike).slice(0, 1);
      // Two customer's mails of the inbox are one thread as soon as the answer between them is found in what was sent.
      for (const part of parts) {
        thread.messages.push(...part.messages.splice(0));
        part.into = thread;
      }
      for (const key of [...ids, ...subjects]) thread.generation.byKey.set(key, thread);
      // The same mail lies in several folders of a mailbox.
      if (message.id !== null && thread.messages.some((known) => known.id === message.id)) return;
      thread.messages.push(message);
      size += message.text.length + MAIL_SIZE + [...ids, ...subjects].join('').length;
      if (size <= window / 2) return;
      yield* filled(older);
      older = newer;
      newer = emptyGeneration();
      size = 0;
    },
    /** How many mails were taken so far. */
    mails: () => mails,
    /** What is open at the end. */
    rest: (): readonly Thread[] => [...filled(older), ...filled(newer)],
  };
}

function emptyGeneration(): Generation {
  return { threads: [], byKey: new Map() };
}

function filled({ threads }: Generation): readonly Thread[] {
  return threads.filter(({ into }) => into === null);
}

/** One key for each pair of sender and receiver, whichever of them writes. */
function bySubject({ subject, from, to }: Message): readonly string[] {
  if (subject === '') return [];
  return to.slice(0, 20).map((other) => `about ${subject} ${[from, other].sort().join(' ')}`);
}
