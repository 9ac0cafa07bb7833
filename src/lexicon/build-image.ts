import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from '../match/binary.ts';
import { store } from '../match/store.ts';
import { filesIn, type Image } from './image.ts';
import { loadLexicon } from './load.ts';
import { shippedLexicon } from './shipped.ts';

/** The lexicon of a folder, compiled, as one block of bytes: see image.ts. Throws UserError with all faults. */
export async function buildImage(folder = shippedLexicon()): Promise<Uint8Array> {
  const names = filesIn(folder).sort();
  const sources = Uint8Array.from(Buffer.concat(names.map((name) => readFileSync(join(folder, name)))));
  const { lexicon } = await loadLexicon(folder);
  return encode({ names, sources, lexicon: store(lexicon) } satisfies Image);
}
