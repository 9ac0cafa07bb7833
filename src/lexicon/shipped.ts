import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder `lexicons` of this package, from the bundle as well as from the sources. */
export function shippedLexicon(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'lexicons', 'lexikon.yaml'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the shipped lexicon is missing');
    folder = parent;
  }
  return join(folder, 'lexicons');
}
