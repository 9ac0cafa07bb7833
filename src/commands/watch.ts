import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors/diagnostic.ts';

/** An editor writes a file in several steps: so long nothing more must come before work begins. */
const QUIET_MS = 150;
/** What a test reads; editors leave other files beside these while they save. */
const READ = /\.(ya?ml|tsv|ndjson|json)$/;

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
  const watchers = new Map<string, FSWatcher>();
  const watchAll = (): void => {
    for (const path of paths) {
      watchFolders(path, watchers, () => {
        dirty = true;
        changed();
      });
    }
  };
  watchAll();
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
    watchAll();
    result = await work();
  }
  for (const watcher of watchers.values()) watcher.close();
  return result;
}

/**
 * Watches a folder and those in it, or the folder of a file, as far as they are not watched yet. Folders, not files, and
 * one by one: many editors save by putting a new file in the place of the old one, and a watch on a file, which is what
 * Node's recursive one comes down to on Linux, then goes on looking at the old one.
 */
function watchFolders(path: string, watchers: Map<string, FSWatcher>, changed: () => void): void {
  try {
    const isFolder = statSync(path).isDirectory();
    const folders = isFolder ? [path, ...foldersIn(path)] : [dirname(path)];
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, (_, name) => {
        if (name === null || (isFolder ? READ.test(name) || !name.includes('.') : name === basename(path))) changed();
      });
      // a folder that is taken away ends its watch
      watcher.on('error', () => watchers.delete(folder));
      watchers.set(folder, watcher);
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UserError({ code: 'watch-failed', params: { reason }, file: path });
  }
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}
