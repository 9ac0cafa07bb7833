import { watch } from 'node:fs';
import { UserError } from '../errors/diagnostic.ts';

/** An editor writes a file in several steps: so long nothing more must come before work begins. */
const QUIET_MS = 150;

/**
 * Does the work, and again after every change in the files or folders, one at a time, until `signal` aborts (else until
 * the program is stopped). Gives what the last work gave. Throws UserError when a path cannot be watched.
 */
export async function onEveryChange(
  paths: readonly string[],
  work: () => Promise<number>,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  let changed: () => void = () => {};
  let dirty = false;
  const watchers = paths.map((path) => {
    try {
      return watch(path, { recursive: true }, () => {
        dirty = true;
        changed();
      });
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new UserError({ code: 'watch-failed', params: { reason }, file: path });
    }
  });
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  let result = await work();
  while (!signal.aborted) {
    const next = new Promise<void>((resolve) => {
      changed = resolve;
      if (dirty) resolve();
    });
    await Promise.race([next, stopped]);
    if (signal.aborted) break;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    dirty = false;
    result = await work();
  }
  for (const watcher of watchers) watcher.close();
  return result;
}
