import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import type { Readable } from 'node:stream';

/** What is needed of the outside world; the program's Host has it. */
export interface InputHost {
  readonly stdin: Readable;
  readonly cwd: string;
}

/** A stream of bytes to read, or why there is none. */
export type SourceFile = OpenSource | { readonly name: string; readonly error: unknown };

interface OpenSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Buffer>;
  readonly path?: string;
}

export interface Input {
  /** As given, with forward slashes. */
  readonly name: string;
  readonly folder: boolean;
  readonly files: AsyncIterable<SourceFile>;
}

/** Of a file read at a time, in bytes. Larger ones are no faster, but make strings that are cleared away later. */
const CHUNK = 64 * 1024;

/**
 * What an argument stands for: `-` for standard input, a file, or all files of a folder and the folders in it, in the
 * order of their names (by code unit, so that every computer reads in the same order), without hidden ones and
 * node_modules. A folder reached twice, by a link, is read once. Never throws: what fails is a source with its error.
 */
export async function openSource(given: string, host: InputHost): Promise<Input> {
  if (given === '-') return { name: '-', folder: false, files: one({ name: '-', bytes: buffersOf(() => host.stdin) }) };
  const path = isAbsolute(given) ? given : join(host.cwd, given);
  const name = given.replaceAll(sep, '/');
  try {
    if ((await stat(path)).isDirectory()) {
      return { name, folder: true, files: walk(path, name.replace(/\/+$/, ''), new Set()) };
    }
  } catch (error) {
    return { name, folder: false, files: one({ name, error }) };
  }
  return { name, folder: false, files: one(file(path, name)) };
}

async function* walk(path: string, name: string, visited: Set<string>): AsyncGenerator<SourceFile> {
  let entries: string[];
  try {
    const real = await realpath(path);
    if (visited.has(real)) return;
    visited.add(real);
    entries = await readdir(path);
  } catch (error) {
    yield { name, error };
    return;
  }
  for (const entry of entries.sort(byCodeUnit)) {
    if (entry.startsWith('.') || entry === 'node_modules') continue;
    const inner = join(path, entry);
    const innerName = `${name}/${entry}`;
    try {
      const found = await stat(inner);
      if (found.isDirectory()) yield* walk(inner, innerName, visited);
      else if (found.isFile()) yield file(inner, innerName);
      // Pipes and devices inside a folder would block for ever; named by the user, they are read.
    } catch (error) {
      yield { name: innerName, error };
    }
  }
}

function file(path: string, name: string): SourceFile {
  return { name, path, bytes: bytesOf(path) };
}

/** The bytes of a file, or of those from `start` to `end` (exclusive). */
export function bytesOf(path: string, range?: { readonly start: number; readonly end: number }): AsyncIterable<Buffer> {
  const options = range === undefined ? {} : { start: range.start, end: range.end - 1 };
  return buffersOf(() => createReadStream(path, { highWaterMark: CHUNK, ...options }));
}

/** All bytes of a source at once, for what can only be read whole: half the time of reading chunks. */
export async function wholeOf({ path, bytes }: OpenSource): Promise<Buffer> {
  if (path !== undefined) return readFile(path);
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* buffersOf(open: () => Readable): AsyncGenerator<Buffer> {
  for await (const chunk of open()) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* one(source: SourceFile): AsyncGenerator<SourceFile> {
  yield source;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
