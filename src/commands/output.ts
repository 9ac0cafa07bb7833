import type { Writable } from 'node:stream';
import { UserError } from '../errors/diagnostic.ts';

/** The reader of our output went away (`| head`): not an error of anybody's, and the end of the work. */
export class OutputClosed extends Error {}

/** So many characters are handed on at a time: a call of the system for each line was a twentieth of a tally (profile of 60 MB). */
const ENOUGH = 65_536;

/** A place for data to go, with back-pressure. Both methods throw OutputClosed or a UserError (disk full …). */
export interface Output {
  /** Resolves when more may be written. */
  write(text: string): Promise<void>;
  /** Resolves when everything was handed on. */
  finish(): Promise<void>;
}

export function openOutput(stream: Writable): Output {
  let failure: NodeJS.ErrnoException | undefined;
  let pending = '';
  let due: NodeJS.Immediate | undefined;
  let full = false;
  // each write that was handed on may fail, and a failure that nobody hears ends the program
  stream.on('error', (error) => {
    failure ??= error;
  });
  const check = (): void => {
    if (failure?.code === 'EPIPE' || (!failure && stream.destroyed)) throw new OutputClosed();
    if (failure) throw new UserError({ code: 'output-failed', params: { reason: failure.code ?? failure.message } });
  };
  const hand = (): void => {
    clearImmediate(due);
    due = undefined;
    if (pending === '' || failure || stream.destroyed) return;
    full = !stream.write(pending);
    pending = '';
  };
  return {
    async write(text) {
      check();
      pending += text;
      if (pending.length >= ENOUGH) hand();
      // what was found in one piece of the input goes out together, and never waits for the next piece
      else due ??= setImmediate(hand);
      if (full) await roomIn(stream);
      full = false;
      check();
    },
    async finish() {
      check();
      hand();
      await new Promise<void>((resolve) => stream.write('', () => resolve()));
      check();
    },
  };
}

/** `drain` never comes once a stream failed or closed. */
function roomIn(stream: Writable): Promise<void> {
  const ends = ['drain', 'error', 'close'] as const;
  return new Promise((resolve) => {
    const done = (): void => {
      for (const end of ends) stream.off(end, done);
      resolve();
    };
    for (const end of ends) stream.once(end, done);
  });
}
