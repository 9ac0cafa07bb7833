import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

/** Who may import whom: the table of CONTRIBUTING.md, against which the lint rules are held. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  input: ['model', 'errors'],
  roster: ['model', 'errors'],
  match: ['model'],
  lexicon: ['model', 'errors', 'match'],
  report: ['model', 'errors'],
  render: ['model'],
  commands: ['model', 'errors', 'input', 'match', 'lexicon', 'report', 'render', 'roster', 'cli'],
  cli: ['model', 'errors', 'input', 'match', 'lexicon', 'report', 'render', 'roster', 'commands'],
};
const layers = Object.keys(mayImport);
const pairs = layers.flatMap((from) => layers.filter((to) => to !== from).map((to) => ({ from, to })));
const allowed = (from: string, to: string) => mayImport[from]?.includes(to);
const importOf = (path: string) => `import type { x } from '${path}';\n\nexport type X = typeof x;\n`;

/** What is planted beside the layers: file, content, and whether lint must complain. */
const others: readonly { file: string; text: string; rule: string | null }[] = [
  { file: 'src/input/csv/deep.ts', text: importOf('../../match/x.ts'), rule: 'noRestrictedImports' },
  { file: 'src/render/checks.ts', text: importOf('zod'), rule: 'noRestrictedImports' },
  { file: 'src/report/checks.ts', text: importOf('zod'), rule: 'noRestrictedImports' },
  { file: 'src/report/saved.ts', text: importOf('zod'), rule: null },
  { file: 'src/input/checks.ts', text: importOf('zod'), rule: null },
  { file: 'src/match/files.ts', text: importOf('node:fs/promises'), rule: 'noRestrictedImports' },
  { file: 'src/report/files.ts', text: importOf('node:fs'), rule: 'noRestrictedImports' },
  { file: 'src/input/net.ts', text: importOf('node:https'), rule: 'noRestrictedImports' },
  { file: 'src/commands/env.ts', text: importOf('dotenv'), rule: 'noRestrictedImports' },
  { file: 'src/lexicon/root.ts', text: importOf('natural'), rule: 'noRestrictedImports' },
  {
    file: 'src/lexicon/subpath.ts',
    text: importOf('natural/lib/natural/stemmers/porter_stemmer_de.js'),
    rule: null,
  },
  { file: 'src/match/colour.ts', text: importOf('chalk'), rule: 'noRestrictedImports' },
  { file: 'src/report/env.ts', text: 'export const home = process.env.HOME;\n', rule: 'noRestrictedGlobals' },
  {
    file: 'src/model/one.ts',
    text: "import type { Two } from './two.ts';\n\nexport type One = Two[];\n",
    rule: 'noImportCycles',
  },
  {
    file: 'src/model/two.ts',
    text: "import type { One } from './one.ts';\n\nexport type Two = One[];\n",
    rule: 'noImportCycles',
  },
];

describe('lint keeps the layers apart', () => {
  let folder = '';
  let complaints = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rotation-layers-'));
    await cp(join(root, 'biome.json'), join(folder, 'biome.json'));
    for (const layer of layers) await plant(`src/${layer}/x.ts`, 'export const x = 1;\n');
    for (const { from, to } of pairs) await plant(`src/${from}/to-${to}.ts`, importOf(`../${to}/x.ts`));
    for (const { file, text } of others) await plant(file, text);
    complaints = await lint(folder);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function plant(file: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }

  test.each(pairs)('$from → $to', ({ from, to }) => {
    expect(complaints.get(`src/${from}/to-${to}.ts`) ?? null).toBe(allowed(from, to) ? null : 'noRestrictedImports');
  });

  test.each(others)('$file: $rule', ({ file, rule }) => {
    expect(complaints.get(file) ?? null).toBe(rule);
  });
});

/** File → the lint rule that complains about it. */
async function lint(folder: string): Promise<Map<string, string>> {
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['lint', '--reporter=github', '--max-diagnostics=none', '.'];
  const output = await new Promise<string>((resolve) => {
    execFile(biome, args, { cwd: folder, maxBuffer: 16 * 2 ** 20 }, (_failed, stdout) => resolve(stdout));
  });
  const lines = output.matchAll(/title=lint\/\w+\/(\w+),file=(\S+?),/g);
  return new Map([...lines].map(([, rule = '', file = '']) => [file.slice(file.indexOf('src/')), rule]));
}
