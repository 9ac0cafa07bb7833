import { expect, test } from 'vitest';
import { renderIndexPage } from '../../src/render/html/index-page.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { withoutText } from '../../src/report/share.ts';
import { attacking, fiveHundred, view } from '../browser/pages.ts';
import { SAMPLES } from './sample-reports.ts';

/** How high the words of a chart are. */
const TEXT = 11;

const page = (report: Parameters<typeof RENDERERS.html.render>[0], own = {}) =>
  RENDERERS.html.render(report, { ...view, ...own });

test('a report of 500 hits stays below a megabyte', async () => {
  const report = fiveHundred();
  expect(report.hits).toHaveLength(500);
  expect(Buffer.byteLength(await page(report))).toBeLessThan(1_000_000);
});

test.each(Object.entries({ ...SAMPLES, attacking: attacking() }))(
  'the page "%s" is closed properly and names nothing outside of itself',
  async (_, report) => {
    const html = await page(report);
    const opened = [
      ...html.matchAll(/<(?!meta|link|!doctype|line|rect|path)([a-z][a-z0-9]*)(?=[\s>])[^>]*(?<!\/)>/g),
    ].map(([, tag]) => tag);
    const closed = [...html.matchAll(/<\/([a-z][a-z0-9]*)>/g)].map(([, tag]) => tag);
    expect(opened.sort()).toEqual(closed.sort());
    const attributes = (html.match(/<[a-z][^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));
    expect(attributes.filter((tag) => /^<(script|img|iframe|object|form)\b|\s(on\w+|src|style)=/.test(tag))).toEqual(
      [],
    );
    expect(
      [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to).filter((to) => !/^(#|data:,$)/.test(to ?? '')),
    ).toEqual([]);
  },
);

test.each(Object.entries(SAMPLES))(
  'the ids of the page "%s" are its own, and every reference leads somewhere',
  async (_, report) => {
    const html = await page({ ...report, previous: fiveHundred().previous ?? [] });
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)].flatMap(([, list]) =>
      (list ?? '').split(' '),
    );
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  },
);

test('every chart has a title and a description', async () => {
  const html = await page(fiveHundred());
  const charts = html.match(/<svg height/g) ?? [];
  expect(charts.length).toBe(3 + 1 + 3);
  expect(
    html.match(/role="img" aria-labelledby="\S+ \S+"><title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/g),
  ).toHaveLength(charts.length);
});

test('where the hits fell is shown in hours for a shift, in days for a rotation', async () => {
  const shift = {
    ...SAMPLES.many,
    talks:
      SAMPLES.many.talks?.map((talk, at) => ({
        ...talk,
        started_at: `2025-11-03T${String(8 + (at % 6)).padStart(2, '0')}:10`,
      })) ?? [],
  };
  const html = await page(shift);
  expect(html).toMatch(/<desc id="course-d">08:00: 4 Gespräche, unsere Bestimmungen 4,/);
  // the last hour ends where the chart does
  expect(html).toMatch(/<text x="0" y="\d+">08:00<\/text><text x="100%" y="\d+" text-anchor="end">14:00<\/text>/);
  expect(await page(SAMPLES.many)).toMatch(/<desc id="course-d">01\.11\.2025: 2 Gespräche,/);
});

test('the title of a row of columns is nearer to them than to the row above', async () => {
  const [, chart = ''] = (await page(SAMPLES.many)).split('aria-labelledby="course-t course-d">');
  const lines = [...chart.matchAll(/class="axis"[^>]* y1="([\d.]+)"/g)].map(([, y]) => Number(y));
  const titles = [...chart.matchAll(/<text x="0" y="(\d+)">/g)].map(([, y]) => Number(y)).slice(0, lines.length);
  const highest = [...chart.matchAll(/<text x="[\d.]+%" y="([\d.]+)" text-anchor="middle"/g)].map(([, y]) => Number(y));
  expect(lines.length).toBe(4);
  for (const [row, line] of lines.slice(0, -1).entries()) {
    const title = titles[row + 1] ?? 0;
    const numbers = Math.min(...highest.filter((y) => y > line && y < (lines[row + 1] ?? 0)));
    expect(title - TEXT - line).toBeGreaterThan(numbers - TEXT - title);
    expect(numbers - TEXT - title).toBeGreaterThanOrEqual(0);
  }
});

test('a fact too long for half a telephone has a line of its own', async () => {
  const desks = ['Verpackungslieferant', 'Volkshochschule', 'Wohnungsgenossenschaft'];
  const html = await page({ ...SAMPLES.many, desks });
  expect(html).toContain(`<div class="wide"><dt>Eingesetzt</dt><dd>${desks.join(', ')}</dd></div>`);
  expect(html).toContain('<div><dt>Zeitraum</dt>');
});

test.each([
  ['de-DE', '4.214', '1,17', '1.000'],
  ['de-AT', '4\u00A0214', '1,17', '1\u00A0000'],
  ['de-CH', '4’214', '1.17', '1’000'],
])('numbers as in %s', async (locale, words, rate, thousand) => {
  const html = await page(SAMPLES.many, { locale });
  expect(html).toContain(`<html lang="${locale}">`);
  expect(html).toContain(`<dd>${words}</dd>`);
  expect(html).toContain(`>${rate} <span>(`);
  expect(html).toContain(`je ${thousand} eigene Wörter`);
});

test('the shared page says so and shows no passage', async () => {
  const html = await page(withoutText(SAMPLES.few));
  expect(html).not.toContain('<mark>');
  expect(html).toContain('Fassung zum Weitergeben');
  expect(html).toContain('Verneint: Daran liegt es gerade nicht');
});

test('the index leads to every file, in the order given, with no number in it', () => {
  const names = ['Anna Weber', 'javascript:alert(1)', '../../x'];
  const entries = names.map((name) => ({
    employee: { id: null, name },
    files: [{ label: 'HTML', name: `${name}.html` }],
  }));
  const html = renderIndexPage(entries, view);
  expect([...html.matchAll(/<a href="(\.\/[^"]*)">/g)].map(([, to]) => to)).toEqual([
    './Anna%20Weber.html',
    './javascript%3Aalert(1).html',
    './..%2F..%2Fx.html',
  ]);
  expect(html.replace(/<style>[\s\S]*<\/style>|<[^>]*>/g, '')).not.toMatch(/\d(?!\))/);
});
