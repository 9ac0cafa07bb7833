import type { Readable, Writable } from 'node:stream';

/** The outside world, handed in at the edge: tests pass a fake one, nothing below reads a global. */
export interface Host {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}
