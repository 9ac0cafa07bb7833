import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMPARISON_RENDERERS } from '../../../src/render/comparison/renderers.ts';
import { COMPARISONS } from './sample-comparisons.ts';

/** `UPDATE_GOLDEN=1 npx vitest run test/render/comparison` writes the files anew: read their diff. */
const update = process.env.UPDATE_GOLDEN === '1';

describe.each(['de', 'en'] as const)('in %s', (lang) => {
  describe.each(lang === 'de' ? (['markdown', 'terminal', 'csv'] as const) : (['markdown', 'terminal'] as const))(
    'as %s',
    (format) => {
      test.each(Object.entries(COMPARISONS))('the comparison "%s" is as read in review', async (name, comparison) => {
        const { extension, render } = COMPARISON_RENDERERS[format];
        const file = new URL(`./golden/${name}.${lang}.${extension}`, import.meta.url);
        const text = await render(comparison, { lang, width: 80, colour: false, messages: () => '' });
        if (update) writeFileSync(file, text);
        expect(text).toBe(readFileSync(file, 'utf8'));
      });
    },
  );
});
