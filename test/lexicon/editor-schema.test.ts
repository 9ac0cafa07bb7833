import { readFileSync } from 'node:fs';
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
  expect(entry.required).toEqual(['id', 'sagt', 'beispiele']);
  expect(Object.keys(entry.properties)).toContain('ohne_im_satz');
});
