import { statSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from '../match/binary.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { store } from '../match/store.ts';
import { filesIn, type Image } from './image.ts';
import { loadLexicon } from './load.ts';
import { shippedLexicon } from './shipped.ts';

/** For the bench, which gives its peers the phrases of the lexicon. */
export { loadLexicon } from './load.ts';

/** The shipped lexicon, compiled, for `bin/build.js` to write beside the bundle. Throws UserError with all faults. */
export async function buildImage(): Promise<Uint8Array> {
  return imageOf((await loadLexicon()).lexicon, shippedLexicon());
}

/** A lexicon, compiled, with the folder it is from, as one block of bytes: see image.ts. */
export function imageOf(lexicon: Lexicon, folder: string): Uint8Array {
  const names = filesIn(folder).sort();
  const sizes = names.map((name) => statSync(join(folder, name)).size);
  return encode({ names, sizes, lexicon: store(lexicon) } satisfies Image);
}
