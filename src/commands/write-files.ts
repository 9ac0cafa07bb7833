import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors/diagnostic.ts';

export interface TextFile {
  /** Within the folder, without a path. */
  readonly name: string;
  readonly text: string;
}

/** The parts of node:fs/promises that writing needs: tests hand in a disk that is full. */
export type Disk = Pick<typeof import('node:fs/promises'), 'mkdir' | 'open' | 'rename' | 'rm'>;

/**
 * Writes all files into the folder (made if needed), whole or not at all: beside their place first, then renamed. Files may
 * be made one by one while the ones before are written, so that only one text is held. Returns their paths. Throws UserError when the disk refuses; then nothing of ours is left.
 */
export async function writeFiles(
  folder: string,
  files: Iterable<TextFile> | AsyncIterable<TextFile>,
  disk: Disk = { mkdir, open, rename, rm },
): Promise<string[]> {
  const planned: { readonly path: string; readonly beside: string }[] = [];
  let current = folder;
  try {
    await disk.mkdir(folder, { recursive: true });
    for await (const { name, text } of files) {
      const place = { path: join(folder, name), beside: join(folder, `.${name}.part`) };
      planned.push(place);
      current = place.path;
      await writeDown(place.beside, text, disk);
    }
    for (const { path, beside } of planned) {
      current = path;
      await disk.rename(beside, path);
    }
  } catch (error) {
    for (const { beside } of planned) await disk.rm(beside, { force: true }).catch(() => {});
    if (!isSystemError(error)) throw error;
    throw new UserError({ code: 'file-not-written', params: { reason: error.code }, file: current });
  }
  return planned.map(({ path }) => path);
}

/** Only what has reached the disk may take the place of an older file. */
async function writeDown(path: string, text: string, disk: Disk): Promise<void> {
  // Away with what a killed run left; 'wx' then follows nobody's symbolic link.
  await disk.rm(path, { force: true });
  const file = await disk.open(path, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
