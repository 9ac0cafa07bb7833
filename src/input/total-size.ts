import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';

/** How much there is to read. */
export interface TotalSize {
  readonly files: number;
  readonly bytes: number;
}

/** Files and bytes of all inputs, for saying how long it will take; null when standard input is one of them. */
export async function totalSize(inputs: readonly string[], cwd: string): Promise<TotalSize | null> {
  if (inputs.includes('-')) return null;
  const total = { files: 0, bytes: 0 };
  for (const given of inputs) await add(isAbsolute(given) ? given : join(cwd, given), total);
  return total;
}

/** What cannot be looked at is left to the readers to complain of. */
async function add(path: string, total: { files: number; bytes: number }): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) {
    total.files += 1;
    total.bytes += found.size;
  } else if (found?.isDirectory()) {
    const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const inner = join(entry.parentPath, entry.name);
      if (entry.isFile() && !/\/(?:\.|node_modules\/)/.test(inner.slice(path.length))) await add(inner, total);
    }
  }
}
