import { expect, test } from 'vitest';
import { RENDERERS } from '../../src/render/renderers.ts';
import type { View } from '../../src/render/view.ts';
import { SAMPLES } from './sample-reports.ts';

const view: View = { lang: 'de', width: 80, colour: false, messages: ({ code }) => code };

/** A person's report with so many hits of one category, numbered in the order of time. */
function withHits(count: number) {
  const [hit] = SAMPLES.few.hits;
  if (hit === undefined) throw new Error('no hit in the sample');
  const hits = Array.from({ length: count }, (_, at) => ({ ...hit, conversation_id: `Nr-${at + 1}.` }));
  return { ...SAMPLES.few, hits };
}

test.each(['terminal', 'markdown', 'html'] as const)(
  '%s shows the latest 500 of a kind and says so',
  async (format) => {
    const text = await RENDERERS[format].render(withHits(1203), view);
    const shown = [...text.matchAll(/Nr-(\d+)/g)].map(([, number]) => Number(number));
    expect(shown).toHaveLength(500);
    expect([shown[0], shown.at(-1)]).toEqual([704, 1203]);
    expect(text.replace(/\s+/g, ' ')).toContain('Gezeigt sind die letzten 500 von 1.203 Stellen');
    expect(text).toContain('(1.203)');
  },
);

test('JSON and CSV have them all', async () => {
  for (const format of ['json', 'csv'] as const) {
    expect((await RENDERERS[format].render(withHits(1203), view)).match(/Nr-\d+/g)).toHaveLength(1203);
  }
});

test('up to 500 nothing is cut, and nothing said of it', async () => {
  const text = await RENDERERS.terminal.render(withHits(500), view);
  expect(text.match(/Nr-\d+/g)).toHaveLength(500);
  expect(text).not.toContain('Gezeigt sind');
});
