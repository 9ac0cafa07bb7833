import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { mayColour } from '../../src/cli/colour.ts';

test.each([
  ['a terminal', true, true, {}],
  ['a file or a pipe', false, false, {}],
  ['a terminal that refuses', false, true, { NO_COLOR: '1' }],
  ['a terminal with an empty refusal', true, true, { NO_COLOR: '' }],
  ['a simple terminal', false, true, { TERM: 'dumb' }],
  ['a pipe that insists', true, false, { FORCE_COLOR: '1' }],
  ['a pipe that insists against a general refusal', true, false, { FORCE_COLOR: '1', NO_COLOR: '1' }],
  ['a terminal where colour is forced off', false, true, { FORCE_COLOR: '0' }],
])('%s is coloured: %s', (_what, coloured, isTTY, env: Record<string, string>) => {
  const stdout = Object.assign(new Writable(), { isTTY });
  const host = { args: [], stdin: process.stdin, stdout, stderr: new Writable(), env, cwd: '/' };
  expect(mayColour(host, true)).toBe(coloured);
  expect(mayColour(host, false)).toBe(false);
});
