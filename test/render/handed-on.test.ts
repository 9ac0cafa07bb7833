import { describe, expect, test } from 'vitest';
import { renderTerminal } from '../../src/render/terminal.ts';
import type { View } from '../../src/render/view.ts';
import { withoutText } from '../../src/report/share.ts';
import { SAMPLES } from './sample-reports.ts';

const view: View = { lang: 'de', width: 2000, colour: false, messages: () => 'Es steht nicht fest, wer spricht.' };

describe('a report that is handed on', () => {
  test.each(Object.entries(SAMPLES))('addresses nobody: others than the person read "%s"', (_, report) => {
    expect(renderTerminal(withoutText(report), view)).not.toMatch(
      /\b(haben Sie|Sie (haben|selbst)|Ihnen|Ihr(e[nmrs]?)?)\b/,
    );
    expect(renderTerminal(withoutText(report), { ...view, lang: 'en' })).not.toMatch(/\b(you|your)\b/i);
  });

  test('says how much was left out and why, not where: places are those of other people, too', () => {
    const text = renderTerminal(withoutText(SAMPLES.few), view);
    expect(text).toContain('1 × (1 Wort): Es steht nicht fest, wer spricht. [role-unknown]');
    expect(text).not.toContain('rezeption.ndjson');
  });

  test('the person reads the place', () => {
    expect(renderTerminal(SAMPLES.few, view)).toContain('rezeption.ndjson, Zeile 17, Gespräch R-1004');
  });
});

test('the conversation stands once, where the message names it', () => {
  const text = renderTerminal(SAMPLES.few, { ...view, messages: () => 'Gespräch R-1004: Wer spricht, ist unbekannt.' });
  expect(text.match(/R-1004/g)).toHaveLength(1);
});

test('the same suggestion is made once, for all that it is for', () => {
  const better = 'Ich schaue, was ich für Sie tun kann.';
  const suggestions = [
    { entry: 'b-1', category: 'bestimmungen', hits: 3, said: 'nach unseren Regeln', better },
    { entry: 'o-1', category: 'organisation', hits: 1, said: 'das System', better: 'Ich trage es von Hand ein.' },
    { entry: 'b-2', category: 'bestimmungen', hits: 1, said: 'laut Satzung', better },
  ];
  const text = renderTerminal({ ...SAMPLES.few, suggestions }, view);
  expect(text).toContain('Statt „nach unseren Regeln“ (dreimal, so oder ähnlich) oder „laut Satzung“:');
  expect(text.split(better)).toHaveLength(2);
});

test('in English the categories have English names; those of a lexicon of one’s own keep theirs', () => {
  const categories = [...SAMPLES.few.categories.slice(0, 2), { id: 'wichtigerer-kunde', title: 'VIP' }];
  const text = renderTerminal({ ...SAMPLES.few, categories }, { ...view, lang: 'en' });
  expect(text).toMatch(/^our rules /m);
  expect(text).toMatch(/^our organisation /m);
  expect(text).toMatch(/^VIP /m);
  expect(text).not.toMatch(/unsere (Bestimmungen|Organisation) +\d/);
});
