import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type Read } from '../match/binary.ts';
import type { ReadyLexicon } from '../match/ready.ts';
import { restore } from '../match/restore.ts';
import type { StoredLexicon } from '../match/stored.ts';
import { isLexiconFile } from './lexicon-files.ts';

/** A compiled lexicon, and of the files it was compiled from the names and sizes. */
export interface Image {
  /** Sorted, with forward slashes. */
  readonly names: readonly string[];
  readonly sizes: readonly number[];
  readonly lexicon: StoredLexicon;
}

/**
 * The lexicon in the image that was made at that time (milliseconds since 1970), or null where the folder is no longer
 * what it was compiled from. Files of the same size that are not younger than the image are the same, as for make;
 * where that is not so, their hash is asked, for which line ends are all the same: that means reading every file.
 */
export async function fromImage(read: Read, made: number, folder: string): Promise<ReadyLexicon | null> {
  const image = decode(read) as Image | null;
  if (image === null) return null;
  const { lexicon } = image;
  return isUnchanged(image, made, folder) || (await hashOfFolder(folder)) === lexicon.facts.sha256
    ? restore(lexicon)
    : null;
}

function isUnchanged({ names, sizes }: Image, made: number, folder: string): boolean {
  const found = filesIn(folder).sort();
  if (found.length !== names.length || found.some((name, at) => name !== names[at])) return false;
  return names.every((name, at) => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return size === sizes[at] && mtimeMs <= made;
  });
}

/** The names of a lexicon's files, in no order. */
export function filesIn(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(folder, name);
    return isLexiconFile(name) ? [name] : [];
  });
}

async function hashOfFolder(folder: string): Promise<string> {
  const { hashOf, readTexts } = await import('./texts.ts');
  return hashOf(readTexts(folder));
}
