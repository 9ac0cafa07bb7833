import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lexicon } from '../match/lexicon.ts';
import { createMatcher, type LexiconMatcher } from '../match/matcher.ts';
import { hashOf, readTexts, shippedLexicon } from './texts.ts';

/** The matcher of the lexicon at `path` (file or folder), of the shipped one without a path. Throws UserError with all faults. */
export async function loadMatcher(path?: string): Promise<LexiconMatcher> {
  return createMatcher((path === undefined ? compiledLexicon() : null) ?? (await fromSources(path)));
}

/** The shipped lexicon as `bin/build.js` left it beside the bundle; only while it agrees with its sources, word for word. */
function compiledLexicon(): Lexicon | null {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'lexicon.json');
  if (!existsSync(file)) return null;
  const lexicon = JSON.parse(readFileSync(file, 'utf8')) as Lexicon;
  return lexicon.sha256 === hashOf(readTexts(shippedLexicon())) ? lexicon : null;
}

/** What reads and checks YAML is larger than all the rest: it is loaded only for lexicons that need it. */
async function fromSources(path: string | undefined): Promise<Lexicon> {
  return (await (await import('./load.ts')).loadLexicon(path)).lexicon;
}
