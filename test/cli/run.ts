import { PassThrough, Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.ts';

interface World {
  readonly stdin?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Standard output is a terminal of this width. */
  readonly terminal?: number;
  /** Standard output fails with this after so many bytes. */
  readonly failing?: { readonly after: number; readonly code: string };
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the whole program in this process, in a world made for the test. */
export async function run(args: readonly string[], world: World = {}): Promise<Ran> {
  const stdout = collecting(world.failing);
  const stderr = collecting();
  const code = await main({
    args,
    stdin: world.stdin === undefined ? new PassThrough().end() : Readable.from([Buffer.from(world.stdin)]),
    stdout: Object.assign(stdout.stream, world.terminal ? { isTTY: true, columns: world.terminal } : {}),
    stderr: stderr.stream,
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collecting(failing?: World['failing']) {
  const chunks: Buffer[] = [];
  let room = failing?.after ?? Number.POSITIVE_INFINITY;
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      room -= chunk.length;
      if (room < 0) return done(Object.assign(new Error('write failed'), { code: failing?.code, syscall: 'write' }));
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
