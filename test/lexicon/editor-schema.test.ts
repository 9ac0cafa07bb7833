import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { lexiconFile } from '../../src/lexicon/schema.ts';

// `npm run schema` writes the file anew.
test('the schema for editors is the one of the loader', async () => {
  const schema = z.toJSONSchema(lexiconFile, { target: 'draft-7' });
  const titled = { ...schema, title: 'Datei eines Lexikons von rotation' };
  await expect(`${JSON.stringify(titled, null, 2)}\n`).toMatchFileSnapshot('../../lexicons/schema.json');
});

test('an editor that follows it knows every key and refuses others', () => {
  const schema = JSON.parse(readFileSync(new URL('../../lexicons/schema.json', import.meta.url), 'utf8'));
  const entry = schema.properties.eintraege.items;
  expect(entry.additionalProperties).toBe(false);
  expect(entry.required).toEqual(['id', 'beispiele']);
  expect(Object.keys(entry.properties)).toContain('ohne_im_satz');
});

test('every file of the shipped lexicon names it for editors', () => {
  const folder = fileURLToPath(new URL('../../lexicons', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) {
    const file = join(folder, name);
    const [first = ''] = readFileSync(file, 'utf8').split('\n');
    const named = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
    expect(resolve(dirname(file), named), name).toBe(join(folder, 'schema.json'));
    expect(existsSync(resolve(dirname(file), named))).toBe(true);
  }
});
