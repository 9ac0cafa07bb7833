import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../match/binary.ts';
import type { ReadyLexicon } from '../match/ready.ts';
import { restore } from '../match/restore.ts';
import type { StoredLexicon } from '../match/stored.ts';

/** A compiled lexicon and the very bytes of the files it was compiled from. */
export interface Image {
  /** Sorted, with forward slashes. */
  readonly names: readonly string[];
  readonly sources: Uint8Array;
  readonly lexicon: StoredLexicon;
}

/**
 * The lexicon in the image, or null where the folder is no longer what it was compiled from. The files themselves are
 * compared: that is as sure as their hash and takes a tenth of the time. Only where they differ is the hash asked, for
 * which line ends are all the same.
 */
export async function fromImage(bytes: Uint8Array, folder: string): Promise<ReadyLexicon | null> {
  const image = decode(bytes) as Image | null;
  if (image === null) return null;
  const { lexicon } = image;
  return isUnchanged(image, folder) || (await hashOfFolder(folder)) === lexicon.facts.sha256 ? restore(lexicon) : null;
}

function isUnchanged({ names, sources }: Image, folder: string): boolean {
  const found = filesIn(folder).sort();
  if (found.length !== names.length || found.some((name, at) => name !== names[at])) return false;
  let begin = 0;
  for (const name of names) {
    const text = readFileSync(join(folder, name));
    if (text.compare(sources, begin, begin + text.length) !== 0) return false;
    begin += text.length;
  }
  return begin === sources.length;
}

/** The names of a lexicon's files, in no order. */
export function filesIn(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(folder, name);
    return /\.ya?ml$/.test(name) ? [name] : [];
  });
}

async function hashOfFolder(folder: string): Promise<string> {
  const { hashOf, readTexts } = await import('./texts.ts');
  return hashOf(readTexts(folder));
}
