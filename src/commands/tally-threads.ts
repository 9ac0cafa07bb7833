import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { UserError } from '../errors/diagnostic.ts';
import type { Part } from '../input/parts.ts';
import type { PartTally, TallyOptions } from './tally-part.ts';
import type { Answer } from './tally-worker.ts';

/** A thread may be so many parts ahead of the output: what it found until then is held in memory. */
const AHEAD = 3;

/** Has the parts counted by threads, and gives what came of them in the order of the parts. Throws UserError. */
export async function* tallyInThreads(
  parts: readonly Part[],
  count: number,
  options: TallyOptions,
): AsyncGenerator<PartTally> {
  const url = new URL('./tally-worker.js', import.meta.url);
  const threads = Array.from({ length: Math.min(count, parts.length) }, () => new Worker(url, { workerData: options }));
  const answers = new Map<number, Promise<Answer>>();
  const idle = [...threads];
  let given = 0;
  let next = 0;
  const send = (): void => {
    while (idle.length > 0 && next < parts.length && next < given + threads.length * AHEAD) {
      const thread = idle.pop() as Worker;
      const answer = ask(thread, parts[next] as Part).finally(() => {
        idle.push(thread);
        send();
      });
      // a failure is thrown to whoever awaits the answer, in its turn
      answer.catch(() => {});
      answers.set(next, answer);
      next += 1;
    }
  };
  try {
    for (; given < parts.length; given++) {
      send();
      const answer = (await answers.get(given)) as Answer;
      answers.delete(given);
      if ('wrong' in answer) throw new UserError(...answer.wrong);
      yield answer.tally;
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

async function ask(thread: Worker, part: Part): Promise<Answer> {
  thread.postMessage(part);
  const [answer] = await once(thread, 'message');
  return answer;
}
