import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { loadRevision } from '../../src/lexicon/revision.ts';
import { folder, GOOD, SECOND } from './probe.ts';

test('git:REV is the lexicon of that revision, the same as the folder was then', async () => {
  const cwd = folder();
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Probe', '-c', 'user.email=probe@example.org', ...args], { cwd });
  mkdirSync(join(cwd, 'lexicons', 'über uns'), { recursive: true });
  writeFileSync(join(cwd, 'lexicons', 'a.yaml'), GOOD);
  writeFileSync(join(cwd, 'lexicons', 'über uns', 'b.yaml'), SECOND);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'eins');
  const then = (await loadLexicon(join(cwd, 'lexicons'))).lexicon;
  writeFileSync(join(cwd, 'lexicons', 'a.yaml'), GOOD.replace("version: '1'", "version: '2'"));
  expect((await loadRevision('git:HEAD', cwd)).lexicon).toEqual(then);
  expect((await loadRevision('git:HEAD:lexicons/', cwd)).lexicon).toEqual(then);
  expect((await loadRevision(join(cwd, 'lexicons'), cwd)).lexicon.version).toBe('2');
  const { files } = await loadRevision('git:HEAD:lexicons', join(cwd));
  expect(files.map(({ file }) => file)).toEqual(['git:HEAD:lexicons/a.yaml', 'git:HEAD:lexicons/über uns/b.yaml']);
});
