import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { View } from '../../src/render/view.ts';
import { columns } from '../../src/render/wrap.ts';
import { SAMPLES } from './sample-reports.ts';

const view: View = { lang: 'de', width: 80, colour: false, messages: () => 'Es steht nicht fest, wer spricht.' };

describe.each(Object.entries(SAMPLES))('the report "%s"', (_, report) => {
  test.each([40, 41, 57, 80, 200])('fits into %d columns', (width) => {
    const lines = renderTerminal(report, { ...view, width }).split('\n');
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(width);
  });

  test('is not squeezed below 40 columns', () => {
    expect(renderTerminal(report, { ...view, width: 3 })).toBe(renderTerminal(report, { ...view, width: 40 }));
  });

  test('says the same with and without colour', () => {
    const coloured = stripVTControlCharacters(renderTerminal(report, { ...view, width: 400, colour: true }));
    expect(coloured).toBe(renderTerminal(report, { ...view, width: 400 }).replace(/[«»]/g, ''));
  });
});

test('a hit stays on one line where it fits', () => {
  for (let width = 40; width < 100; width++) {
    const text = renderTerminal(SAMPLES.few, { ...view, width });
    expect(text.match(/«unsere Bestimmungen»/g)).toHaveLength(2);
  }
});

test('a hit stands out: in colour, or in «…»', () => {
  expect(renderTerminal(SAMPLES.few, view)).toContain('Da lässt mich «das System» leider nicht.');
  expect(renderTerminal(SAMPLES.few, { ...view, colour: true })).toMatch(
    /mich (\p{Cc}\[\d+m)+das System(\p{Cc}\[\d+m)+ leider/u,
  );
});

test('figures stand side by side in 80 columns, and row by row in 40', () => {
  expect(renderTerminal(SAMPLES.many, view)).toMatch(/^Zusammen +28 +18,6–40,5 +18$/m);
  expect(renderTerminal(SAMPLES.many, { ...view, width: 40 })).toMatch(
    /^Zusammen\nTreffer: +28\n95-%-Intervall: 18,6–40,5\n/m,
  );
});
