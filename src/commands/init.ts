import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../errors/diagnostic.ts';
import { shippedLexicon } from '../lexicon/shipped.ts';
import { type Call, exit } from './call.ts';
import { openOutput } from './output.ts';

/** What is copied where; folders with everything in them. */
const PLACES: readonly (readonly [from: string, to: string])[] = [
  ['examples/start', '.'],
  ['lexicons', 'lexikon'],
  ['fixtures/samples/hotel-rezeption.ndjson', 'gespraeche/muster/hotel-rezeption.ndjson'],
  ['examples/ci/github-lexicon.yml', '.github/workflows/lexikon.yml'],
  ['examples/ci/gitlab-lexicon.yml', '.gitlab-ci.yml'],
  ['examples/ci/pre-commit-config.yaml', '.pre-commit-config.yaml'],
];

/** `rotation init [DIR]`: a folder to start from, with the lexicon to change, samples and the gate. Overwrites nothing. */
export async function init({ operands, host, language }: Call<unknown>): Promise<number> {
  const folder = operands[0] ?? '.';
  const files = filesToCopy(dirname(shippedLexicon()), folder, host.cwd);
  const there = files.filter(({ target }) => existsSync(target));
  if (there.length > 0)
    throw new UserError(...there.map(({ shown }) => ({ code: 'init-exists', params: {}, file: shown })));
  for (const { source, target, shown } of files) {
    try {
      await mkdir(dirname(target), { recursive: true });
      await copyFile(source, target);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new UserError({ code: 'file-not-written', params: { reason }, file: shown });
    }
  }
  const out = openOutput(host.stdout);
  await out.write(WORDS[language](files.length, join(folder, 'LIESMICH.md')));
  await out.finish();
  return exit.done;
}

function filesToCopy(root: string, folder: string, cwd: string) {
  return PLACES.flatMap(([from, to]) => {
    const source = join(root, from);
    const names = /\.\w+$/.test(from)
      ? ['']
      : readdirSync(source, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1))
          .sort();
    return names.map((name) => {
      const shown = join(folder, to, name);
      return { source: join(source, name), target: resolve(cwd, shown), shown };
    });
  });
}

const WORDS = {
  de: (count: number, readme: string): string => `${count} Dateien angelegt. Wie es weitergeht, steht in ${readme}.\n`,
  en: (count: number, readme: string): string => `Files made: ${count}. How to go on is said in ${readme} (German).\n`,
};
