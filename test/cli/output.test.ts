import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { OutputClosed, openOutput } from '../../src/commands/output.ts';

test('writing waits for a slow reader, so that little is held in memory', async () => {
  let waiting = 0;
  let most = 0;
  const slow = new Writable({
    highWaterMark: 1024,
    write(chunk: Buffer, _encoding, done) {
      setImmediate(() => {
        waiting -= chunk.length;
        done();
      });
    },
  });
  const out = openOutput(slow);
  for (let line = 0; line < 2000; line += 1) {
    waiting += 1000;
    most = Math.max(most, waiting);
    await out.write('x'.repeat(1000));
  }
  await out.finish();
  expect(waiting).toBe(0);
  expect(most).toBeLessThan(150_000);
});

test('what is written goes out by itself, without waiting for more', async () => {
  let written = '';
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk;
      done();
    },
  });
  await openOutput(stream).write('a line\n');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(written).toBe('a line\n');
});

describe('a stream that fails', () => {
  const failing = (code: string) =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

  test('because the reader went away is closed', async () => {
    const out = openOutput(failing('EPIPE'));
    const writing = out.write('x').then(() => out.finish());
    await expect(writing).rejects.toThrow(OutputClosed);
  });

  test('more than once is one failure', async () => {
    const out = openOutput(failing('EPIPE'));
    const large = 'x'.repeat(70_000);
    const writing = out
      .write(large)
      .then(() => out.write(large))
      .then(() => out.write(large))
      .then(() => out.finish());
    await expect(writing).rejects.toThrow(OutputClosed);
  });

  test('for another reason is a problem of the user', async () => {
    const out = openOutput(failing('ENOSPC'));
    const writing = out.write('x').then(() => out.finish());
    await expect(writing).rejects.toMatchObject({
      diagnostics: [{ code: 'output-failed', params: { reason: 'ENOSPC' } }],
    });
  });

  test('while a full buffer is waited for does not wait for ever', async () => {
    const out = openOutput(failing('EPIPE'));
    await expect(out.write('x'.repeat(1_000_000))).rejects.toThrow(OutputClosed);
  });

  test('because it was closed before takes nothing more', async () => {
    const stream = new Writable();
    stream.destroy();
    await expect(openOutput(stream).write('x')).rejects.toThrow(OutputClosed);
  });
});
