import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openProgress } from '../../src/commands/progress.ts';

/** A progress line on a terminal (or not), with a clock that the test turns. */
async function watching(
  given: { stderr?: boolean; stdout?: boolean; streams?: boolean; operands?: string[]; language?: 'de' | 'en' } = {},
) {
  const cwd = mkdtempSync(join(tmpdir(), 'rotation-progress-'));
  mkdirSync(join(cwd, 'akten', 'node_modules'), { recursive: true });
  for (const name of ['a.txt', 'b.txt', '.c', 'node_modules/d.txt'])
    writeFileSync(join(cwd, 'akten', name), 'x'.repeat(2048));
  const stderr = Object.assign(new PassThrough(), { isTTY: given.stderr ?? true });
  const host = {
    args: [],
    env: {},
    cwd,
    stdin: new PassThrough(),
    stdout: Object.assign(new PassThrough(), { isTTY: given.stdout ?? false }),
    stderr,
  };
  let clock = 0;
  const progress = openProgress(
    { host, operands: given.operands ?? ['akten'], language: given.language ?? 'de' },
    given.streams ?? true,
    () => clock,
  );
  await setTimeout(300); // the size of the input is found out meanwhile
  const drawn = () => String(stderr.read() ?? '').replaceAll('\u001B[K', '');
  return { progress, drawn, at: (time: number) => (clock = time) };
}

test('after a second it says files, bytes, conversations and the time left', async () => {
  const { progress, drawn, at } = await watching();
  progress.file();
  at(990);
  progress.bytes(1024);
  expect(drawn()).toBe('');
  for (let n = 0; n < 12; n += 1) progress.conversation();
  at(1000);
  progress.bytes(0);
  expect(drawn()).toBe('\r1 von 2 Dateien · 1 KB von 4 KB · 12 Gespräche · noch etwa 3 s');
});

test('it is drawn a few times a second, and makes room for other words', async () => {
  const { progress, drawn, at } = await watching({ language: 'en' });
  at(1000);
  progress.bytes(2048);
  at(1100);
  progress.bytes(1024);
  expect(drawn()).toBe('\r0 of 2 files · 2 KB of 4 KB · 0 conversations · about 1 s left');
  progress.clear();
  progress.clear();
  expect(drawn()).toBe('\r');
});

test('of standard input nobody knows how much is to come', async () => {
  const { progress, drawn, at } = await watching({ operands: ['-'] });
  at(90_000);
  progress.bytes(3 * 1024 * 1024);
  expect(drawn()).toBe('\r0 Dateien · 3 MB · 0 Gespräche');
});

test.each([
  ['no terminal', { stderr: false }],
  ['data on the same terminal meanwhile', { stdout: true }],
])('with %s there is none', async (_, given) => {
  const { progress, drawn, at } = await watching(given);
  at(5000);
  progress.bytes(2048);
  progress.clear();
  expect(drawn()).toBe('');
});

test('one is one', async () => {
  const { progress, drawn, at } = await watching({ operands: ['akten/a.txt'] });
  progress.file();
  progress.conversation();
  at(1000);
  progress.bytes(1024);
  expect(drawn()).toBe('\r1 von 1 Datei · 1 KB von 2 KB · 1 Gespräch · noch etwa 1 s');
});

test('with data on the same terminal in the end only, it is drawn: a report is read before it is written', async () => {
  const { progress, drawn, at } = await watching({ stdout: true, streams: false });
  at(1000);
  progress.bytes(2048);
  expect(drawn()).toContain('2 KB von 4 KB');
});
