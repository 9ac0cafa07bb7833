import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Diagnostic, UserError } from '../errors/diagnostic.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { createMatcher, type LexiconMatcher } from '../match/matcher.ts';
import { buildDraft } from './build.ts';
import { checkDraft } from './check.ts';
import { parseLexiconFile, type SourceFile } from './yaml-file.ts';

/** A lexicon and the files it came from. */
export interface LoadedLexicon {
  readonly lexicon: Lexicon;
  readonly files: readonly SourceFile[];
}

/** The matcher of the lexicon at `path` (file or folder), of the shipped one without a path. Throws UserError with all faults. */
export async function loadMatcher(path?: string): Promise<LexiconMatcher> {
  return createMatcher((path === undefined ? compiledLexicon() : null) ?? (await loadLexicon(path)).lexicon);
}

/** The shipped lexicon as `bin/build.js` left it beside the bundle; only while it agrees with its sources, word for word. */
function compiledLexicon(): Lexicon | null {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'lexicon.json');
  if (!existsSync(file)) return null;
  const lexicon = JSON.parse(readFileSync(file, 'utf8')) as Lexicon;
  return lexicon.sha256 === hashOf(readTexts(shippedLexicon())) ? lexicon : null;
}

/** Reads, checks and builds a lexicon. Throws UserError with every fault of every file. */
export async function loadLexicon(path: string = shippedLexicon()): Promise<LoadedLexicon> {
  return lexiconFrom(readTexts(path));
}

/** A file of a lexicon: its path for messages, its name within the lexicon, its text. */
export interface LexiconText {
  readonly file: string;
  readonly name: string;
  readonly text: string;
}

/** Checks and builds a lexicon from the texts of its files, sorted by name. Throws UserError with every fault of every file. */
export function lexiconFrom(texts: readonly LexiconText[]): LoadedLexicon {
  const parsed = texts.map(({ file, text }) => parseLexiconFile(file, text));
  const files = parsed.flatMap(({ source }) => (source ? [source] : []));
  const faults = parsed.flatMap((one) => one.faults);
  if (files.length < parsed.length) throw new UserError(...faults);
  const draft = buildDraft(files);
  const all = [...faults, ...draft.faults, ...checkDraft(draft, files)];
  if (all.length > 0) throw new UserError(...all);
  return { lexicon: { ...draft.lexicon, sha256: hashOf(texts) }, files };
}

/** Line ends do not matter: a checkout on Windows is the same lexicon. */
function hashOf(texts: readonly LexiconText[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of texts) hash.update(`${name}\n${text.replace(/\r\n/g, '\n')}\n`);
  return hash.digest('hex');
}

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

function readTexts(path: string): LexiconText[] {
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
