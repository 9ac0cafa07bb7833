import { openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Read } from '../match/binary.ts';
import { type LexiconMatcher, matcherOf } from '../match/matcher.ts';
import { fromImage } from './image.ts';
import { shippedLexicon } from './shipped.ts';

/** The matcher of the lexicon at `path` (file or folder), of the shipped one without a path. Throws UserError with all faults. */
export async function loadMatcher(path?: string): Promise<LexiconMatcher> {
  const built = path === undefined ? await builtMatcher() : null;
  return built ?? (await matcherFromSources(path));
}

/** The shipped lexicon as `bin/build.js` left it beside the bundle; null where there is none, or its sources have changed. */
async function builtMatcher(): Promise<LexiconMatcher | null> {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'lexicon.bin');
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  const lexicon = made === undefined ? null : await fromImage(readerOf(file), made, shippedLexicon());
  return lexicon && matcherOf(lexicon);
}

/** Stays open: another build may take the place of the file before all of it was read. Memory is not emptied before it is filled. */
function readerOf(path: string): Read {
  const file = openSync(path, 'r');
  return (begin, length) => {
    const bytes = Buffer.allocUnsafeSlow(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, begin));
  };
}

/** What reads, checks and compiles a lexicon is larger than all the rest: it is loaded only for those that need it. */
async function matcherFromSources(path: string | undefined): Promise<LexiconMatcher> {
  const { loadLexicon } = await import('./load.ts');
  const { createMatcher } = await import('../match/create-matcher.ts');
  return createMatcher((await loadLexicon(path)).lexicon);
}
