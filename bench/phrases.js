import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createRandom } from './corpus/random.js';
import { cache, root } from './places.js';

/** More would only slow the peers down. */
const OF_A_PATTERN = 2;

/**
 * The lexicon as peers can take it: phrases word by word, one per line. Gaps and optional words are left out, of the
 * alternatives some are drawn; it is an easier job than ours. Returns the file.
 */
export async function phrasesFile() {
  const { loadLexicon } = createRequire(import.meta.url)(join(root, 'dist/build.js'));
  const { lexicon } = await loadLexicon();
  const random = createRandom(1);
  const forms = new Map(lexicon.words.map(({ word, forms }) => [word, forms.map(({ form }) => form)]));
  const classes = new Map(lexicon.classes.map(({ name, items }) => [name, items]));

  const wordOf = ({ kind, word, name, exact }) => {
    if (kind === 'word') return exact ? word : random.pickUneven(forms.get(word) ?? [word]);
    return classes.has(name) ? spoken(random.pick(classes.get(name))) : 'drei';
  };
  const spoken = (pattern) => {
    if (pattern.kind === 'words') return wordOf(random.pick(pattern.terms));
    if (pattern.kind === 'choice') return spoken(random.pick(pattern.items));
    if (pattern.kind === 'sequence' || pattern.kind === 'together') {
      return pattern.items.map(spoken).filter(Boolean).join(' ');
    }
    return '';
  };

  const phrases = new Set();
  for (const pattern of lexicon.entries.flatMap(({ says }) => says)) {
    for (let one = 0; one < OF_A_PATTERN; one += 1) phrases.add(spoken(pattern));
  }
  const path = join(cache, `phrases-${lexicon.sha256.slice(0, 8)}.txt`);
  writeFileSync(path, `${[...phrases].join('\n')}\n`);
  return path;
}
