import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readMarked } from '../../src/lexicon/fixtures.ts';
import { loadMatcher } from '../../src/lexicon/load-matcher.ts';
import { measure } from '../../src/lexicon/measure.ts';
import { folder } from '../lexicon/probe.ts';
import { run } from './run.ts';

test('the new folder holds the shipped lexicon, samples and the gate, and all of it works', async () => {
  const cwd = folder();
  const { code, stdout } = await run(['init', 'unser-lexikon'], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining('unser-lexikon/LIESMICH.md')]);
  const made = join(cwd, 'unser-lexikon');
  const own = await loadMatcher(join(made, 'lexikon'));
  const marked = readMarked([join(made, 'gespraeche', 'markiert')], own.categories);
  expect(measure(marked, own).total).toMatchObject({ right: 3, wrong: 0, missed: 0 });
  const converted = await run(['convert', join(made, 'gespraeche', 'muster')]);
  expect([converted.code, converted.stdout.split('\n').length > 3]).toEqual([0, true]);
  const workflow = parse(readFileSync(join(made, '.github', 'workflows', 'lexikon.yml'), 'utf8'));
  for (const path of ['lexikon', 'gespraeche']) expect(JSON.stringify(workflow.on)).toContain(`${path}/**`);
  expect(readdirSync(made)).toEqual(expect.arrayContaining(['.gitlab-ci.yml', '.pre-commit-config.yaml']));
});

test('what is there already is never overwritten', async () => {
  const cwd = folder();
  expect((await run(['init'], { cwd })).code).toBe(0);
  const again = await run(['init'], { cwd });
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('LIESMICH.md: Gibt es schon; nichts wurde angelegt.');
});
