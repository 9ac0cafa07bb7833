import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

/** A copy built for itself: other tests build the checkout anew while this one counts. Its peers are nowhere installed. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotation-bench-test-'));
  for (const part of ['bench', 'bin', 'src', 'lexicons', 'fixtures/samples', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join(folder, 'bin/build.js')]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: string[]): string =>
  execFileSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test('the bench passes its gate and prints its table on the smallest size, and says which peers are missing', () => {
  const printed = node('bench/run.js', '--size', '0.05', '--rounds', '1', '--only', 'readline,papaparse,density');
  expect(printed).toMatch(/^Gate: tally, match and report agree on 0\.05 MB ndjson: [1-9]\d* hits/m);
  expect(printed).toMatch(/^Gate: tally, match and report agree on 0\.05 MB csv: [1-9]\d* hits/m);
  expect(printed).toMatch(/^\| readline +\|.+\| \d[\d.]* \(\d[\d.]*–\d[\d.]*\) /m);
  expect(printed).toMatch(/^\| papaparse +\|.+missing.+papaparse is not installed/m);
  expect(printed.match(/^\| hit density/gm)).toHaveLength(3);
}, 120_000);

test('the same seed gives the same corpus', () => {
  const corpus = (...more: string[]) =>
    execFileSync('cat', [node('bench/corpus.js', '--size', '0.05', ...more).trim()], { encoding: 'utf8' });
  const first = corpus('--folder', join(folder, 'a'));
  expect(corpus('--folder', join(folder, 'b'))).toBe(first);
  expect(corpus('--folder', join(folder, 'c'), '--seed', '2')).not.toBe(first);
});
