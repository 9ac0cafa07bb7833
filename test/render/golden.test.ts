import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RENDERERS } from '../../src/render/renderers.ts';
import type { View } from '../../src/render/view.ts';
import { SAMPLES } from './sample-reports.ts';

/** `UPDATE_GOLDEN=1 npx vitest run test/render/golden.test.ts` writes the files anew: read their diff. */
const update = process.env.UPDATE_GOLDEN === '1';

const messages: Record<View['lang'], View['messages']> = {
  de: ({ code }) =>
    code === 'role-unknown' ? 'Es steht nicht fest, wer spricht.' : 'Die Zeile ist kein gültiges JSON.',
  en: ({ code }) => (code === 'role-unknown' ? 'It is not known who speaks.' : 'The line is no valid JSON.'),
};

describe.each(['de', 'en'] as const)('in %s', (lang) => {
  describe.each(['markdown', 'terminal'] as const)('as %s', (format) => {
    test.each(Object.entries(SAMPLES))('the report "%s" is as read in review', (name, report) => {
      const { extension, render } = RENDERERS[format];
      const file = new URL(`./golden/${name}.${lang}.${extension}`, import.meta.url);
      const text = render(report, { lang, width: 80, colour: false, messages: messages[lang] });
      if (update) writeFileSync(file, text);
      expect(text).toBe(readFileSync(file, 'utf8'));
    });
  });
});
