import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { run } from './run.ts';

const lexicon = new URL('lexicon', import.meta.url).pathname;

test('a bug shows its stack and says that it is one', async () => {
  const stderr = new PassThrough();
  const host = {
    args: ['match', '-', '--lexicon', lexicon],
    get stdin(): never {
      throw new TypeError('planted');
    },
    stdout: new PassThrough(),
    stderr,
    env: {},
    cwd: '/',
  };
  expect(await main(host)).toBe(70);
  const said = String(stderr.read());
  expect(said).toMatch(/TypeError: planted\n {4}at /);
  expect(said).toContain('Das ist ein Fehler in rotation');
});

test('a reader that goes away is no failure', async () => {
  const { code, stderr } = await run(['--help'], { failing: { after: 10, code: 'EPIPE' } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('an output that cannot be written is', async () => {
  const { code, stderr } = await run(['--help'], { failing: { after: 10, code: 'ENOSPC' } });
  expect(code).toBe(2);
  expect(stderr).toContain('ENOSPC');
});
