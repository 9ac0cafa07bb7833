import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

/**
 * A case is a folder of plain files: `args` (one per line), `in/` (what lies in the working folder), `stdin` if any; and
 * what is expected: `exit`, `stdout`, `stderr`, and `out/` (the files written). `npm test -- -u` writes expectations anew;
 * they are read in review like code. LEXICON stands for the small lexicon beside the cases, HERE for the working folder.
 */
const cases = fileURLToPath(new URL('cases', import.meta.url));
const lexicon = fileURLToPath(new URL('lexicon', import.meta.url));

describe.each(readdirSync(cases).sort())('%s', (name) => {
  const folder = join(cases, name);
  const given = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('ends as expected, with the expected words', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'rotation-case-'));
    if (existsSync(join(folder, 'in'))) cpSync(join(folder, 'in'), cwd, { recursive: true });
    const before = new Set(files(cwd));
    const args = given('args').trimEnd().split('\n');
    const { code, stdout, stderr } = await run(
      args.map((arg) => arg.replace('LEXICON', lexicon).replace('HERE', cwd)),
      { cwd, ...(existsSync(join(folder, 'stdin')) && { stdin: readFileSync(join(folder, 'stdin')) }) },
    );
    expect(stderr, 'every problem has words').not.toMatch(/^(\S+: )?[a-z]+(-[a-z0-9]+)+ \{/m);
    await expect(`${code}\n`).toMatchFileSnapshot(join(folder, 'exit'));
    await expect(stdout).toMatchFileSnapshot(join(folder, 'stdout'));
    await expect(stderr.replaceAll(cwd, 'HERE')).toMatchFileSnapshot(join(folder, 'stderr'));
    const written = files(cwd).filter((file) => !before.has(file));
    const expected = existsSync(join(folder, 'out')) ? files(join(folder, 'out')) : [];
    expect(written).toEqual(expect.arrayContaining(expected));
    for (const file of written) {
      await expect(readFileSync(join(cwd, file), 'utf8')).toMatchFileSnapshot(join(folder, 'out', file));
    }
  });
});

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
