import { expect, test } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import { COMPARISON_RENDERERS } from '../../../src/render/comparison/renderers.ts';
import type { View } from '../../../src/render/view.ts';
import { COMPARISONS } from './sample-comparisons.ts';

const plain: View = { lang: 'de', width: 80, colour: false, messages: () => '' };
const page = (comparison: Comparison, own: Partial<View> = {}) =>
  COMPARISON_RENDERERS.html.render(comparison, { ...plain, ...own });

function section(html: string, id: string): string {
  return html.match(new RegExp(`<section id="${id}"[\\s\\S]*?</section>`))?.[0] ?? '';
}

test('the bars of what it hinges on are as long as the most frequent thing; the rest, put together, has none', async () => {
  const { causes } = COMPARISONS.forty;
  const rest = { category: 'organisation', name: null, hits: 5000, people: 40 };
  const html = section(
    await page({ ...COMPARISONS.forty, causes: { ...causes, named: [...causes.named, rest] } }),
    'causes',
  );
  expect(html).toContain('<rect x="0.0%" width="100.0%"');
  expect(html).toMatch(/anderes, zusammengefasst<\/th><td>5\.000<\/td>/);
});

test('what is drawn beside the figures of a person is explained where it first stands, and only there', async () => {
  const people = section(await page(COMPARISONS.forty), 'people');
  expect(people.match(/class="legend"/g)).toHaveLength(1);
  expect(people).toMatch(
    /<h3>Zusammen<\/h3>\n<ul class="legend"><li>[\s\S]*?Rate des Teams<\/li><li>[\s\S]*?Person mit 95-%-Intervall<\/li><\/ul>\n<table/,
  );
  expect(section(await page(COMPARISONS.few), 'people')).not.toContain('class="legend"');
});

test('the legend of the spread calls its lines as the text above does, with the numbers of the country', async () => {
  const spread = section(await page(COMPARISONS.forty, { locale: 'de-CH' }), 'spread');
  expect(spread).toContain('998 von 1’000');
  expect(spread).toContain('äußere Grenzen (99.8\u00A0%)</li>');
  expect(spread).toContain('innere Grenzen (95\u00A0%)</li>');
});

test('why something is missing is said in words', async () => {
  const input = [
    { code: 'role-unknown', items: 1, words: 21 },
    { code: 'mail-broken', items: 2, words: 0 },
  ];
  const missing = section(
    await page({ ...COMPARISONS.forty, missing: { ...COMPARISONS.forty.missing, input } }),
    'missing',
  );
  expect(missing).toContain('2\u00A0Dateien nicht verwendet: kein JSON [report-not-json]');
  expect(missing).toContain(
    'Schon in den Berichten ausgelassen, 1\u00A0× (21\u00A0Wörter): wer spricht, ist unbekannt [role-unknown]',
  );
  expect(missing).toContain('Schon in den Berichten ausgelassen, 2\u00A0×: [mail-broken]');
});
