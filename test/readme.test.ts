import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './cli/run.ts';

const README = join(process.cwd(), 'README.md');
const BLOCK = /(<!-- ausgabe: [^>]*-->\n```\n)([\s\S]*?)(```\n<!-- \/ausgabe -->)/;
const LINES = 36;

// npm start writes into the folder it is called from
const home = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'rotation-readme-'));
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test('the first screen of the README shows what npm start prints', async () => {
  const readme = readFileSync(README, 'utf8');
  const { stdout } = await run(['start']);
  const shown = `${stdout.split('\n').slice(0, LINES).join('\n').trimEnd()}\n`;
  expect(shown.split('\n').length).toBeGreaterThan(30);
  // UPDATE_README=1 npx vitest run test/readme.test.ts rewrites the block
  if (process.env.UPDATE_README)
    writeFileSync(
      README,
      readme.replace(BLOCK, (_, open, __, close) => `${open}${shown}${close}`),
    );
  else expect(BLOCK.exec(readme)?.[2]).toBe(shown);
});
