import { execFileSync } from 'node:child_process';
import { UserError } from '../errors/diagnostic.ts';
import { isLexiconFile } from './lexicon-files.ts';
import { type LoadedLexicon, lexiconFrom, loadLexicon } from './load.ts';
import type { LexiconText } from './texts.ts';

const GIT = 'git:';

/**
 * A lexicon as `lexicon diff` names it: a file, a folder, `git:REV` (the folder `lexicons` at that revision) or
 * `git:REV:PATH`. Throws UserError.
 */
export async function loadRevision(name: string, cwd: string): Promise<LoadedLexicon> {
  if (!name.startsWith(GIT)) return loadLexicon(name);
  const [, revision = '', path = 'lexicons'] = /^([^:]*)(?::(.*))?$/s.exec(name.slice(GIT.length)) ?? [];
  return lexiconFrom(textsAt(revision, path.replace(/\/+$/, ''), name, cwd));
}

function textsAt(revision: string, path: string, name: string, cwd: string): LexiconText[] {
  const fail = (code: string): never => {
    throw new UserError({ code, params: { name, revision, path } });
  };
  // never a shell, and never an option: what begins with a dash is no revision
  const git = (...args: readonly string[]): string | null => {
    try {
      return execFileSync('git', args, {
        cwd,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return null;
    }
  };
  if (revision === '' || revision.startsWith('-')) fail('revision-unknown');
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)?.trim();
  if (!commit) return fail('revision-unknown');
  const listed = git('--literal-pathspecs', 'ls-tree', '-r', '-z', '--name-only', commit, '--', path) ?? '';
  const files = listed.split('\0').filter((file) => isLexiconFile(file));
  if (files.length === 0) return fail('revision-without-lexicon');
  return files
    .map((file) => ({
      file: `${GIT}${revision}:${file}`,
      name: file === path ? '' : file.slice(path.length + 1),
      text: (git('show', `${commit}:./${file}`) ?? '').replace(/^\uFEFF/, ''),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
