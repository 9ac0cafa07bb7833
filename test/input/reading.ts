import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { type ReadEvent, readInputs } from '../../src/input/read.ts';
import type { Conversation } from '../../src/model/conversation.ts';

type Content = string | Buffer;
type Options = Parameters<typeof readInputs>[1];

/** All events of one stream on standard input, handed over in chunks of the given sizes (in turn). */
export async function readStdin(content: Content, options: Options = {}, chunks: readonly number[] = []) {
  const stdin = Readable.from(cut(Buffer.from(content), chunks));
  return collect(readInputs(['-'], options, { stdin, cwd: '/' }));
}

/** All events of files in a temporary folder; without `inputs`, of the folder itself, which is called `akten`. */
export async function readFiles(files: Readonly<Record<string, Content>>, inputs = ['akten'], options: Options = {}) {
  return readIn(folderWith(files), inputs, options);
}

export async function readIn(cwd: string, inputs: readonly string[], options: Options = {}) {
  return collect(readInputs(inputs, options, { stdin: Readable.from([]), cwd }));
}

/** A temporary folder that holds `akten` with the files; gone after the test. */
export function folderWith(files: Readonly<Record<string, Content>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'rotation-input-'));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  mkdirSync(join(cwd, 'akten'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(cwd, 'akten', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return cwd;
}

export function conversations(events: readonly ReadEvent[]): Conversation[] {
  return events.flatMap((event) => (event.kind === 'conversation' ? [event.conversation] : []));
}

/** What was left out or warned of, short: `code`, or `code:line`. */
export function codes(events: readonly ReadEvent[]): string[] {
  return events.flatMap((event) => {
    if (event.kind === 'conversation') return [];
    const { code, line } = event.kind === 'skipped' ? event.skipped : event.diagnostic;
    return line ? `${code}:${line}` : code;
  });
}

export function skipped(events: readonly ReadEvent[]) {
  return events.flatMap((event) => (event.kind === 'skipped' ? [event.skipped] : []));
}

/** The turns of all conversations, short: `role: text`. */
export function lines(events: readonly ReadEvent[]): string[] {
  return conversations(events).flatMap((c) => c.turns.map(({ role, text }) => `${role}: ${text}`));
}

function* cut(bytes: Buffer, sizes: readonly number[]): Generator<Buffer> {
  let at = 0;
  for (let index = 0; at < bytes.length; index += 1) {
    const size = Math.max(1, sizes[index % Math.max(1, sizes.length)] ?? bytes.length);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function collect(events: AsyncIterable<ReadEvent>): Promise<ReadEvent[]> {
  const all: ReadEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}
