import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Diagnostic, UserError } from '../errors/diagnostic.ts';

/** A file of a lexicon: its path for messages, its name within the lexicon, its text. */
export interface LexiconText {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/** The sha256 of a lexicon. Line ends do not matter: a checkout on Windows is the same lexicon. */
export function hashOf(texts: readonly LexiconText[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of texts) hash.update(`${name}\n${text.replace(/\r\n/g, '\n')}\n`);
  return hash.digest('hex');
}

/** The files of the lexicon at `path` (file or folder), sorted by name. Throws UserError where there is none. */
export function readTexts(path: string): LexiconText[] {
  const fault = (code: string, file: string): UserError =>
    new UserError({ code, params: {}, file } satisfies Diagnostic);
  if (!existsSync(path)) throw fault('lexicon-missing', path);
  const paths = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.ya?ml$/.test(name))
        .map((name) => join(path, name))
    : [path];
  if (paths.length === 0) throw fault('lexicon-empty-folder', path);
  const name = (file: string): string => relative(path, file).replaceAll('\\', '/');
  return paths
    .map((file) => {
      try {
        return { file, name: name(file), text: readFileSync(file, 'utf8').replace(/^\uFEFF/, '') };
      } catch {
        throw fault('lexicon-unreadable', file);
      }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
