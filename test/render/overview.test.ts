import { expect, test } from 'vitest';
import type { CategoryCount, Report } from '../../src/model/report.ts';
import { renderOverview } from '../../src/render/overview.ts';

const view = { lang: 'de', width: 80, colour: false, messages: () => '' } as const;

function report(name: string | null, ...hits: readonly number[]): Report {
  const [rules = 0, firm = 0, customer = 0] = hits;
  const count = (number: number): CategoryCount => ({
    hits: number,
    conversations: number,
    interval: { low: 0, high: 1 },
    per_conversation: null,
    per_1000_words: null,
  });
  return {
    schema: 'rotation/report/1',
    tool: { name: 'rotation', version: '0.1.0' },
    lexicon: { name: 'hotel', version: '1.0.0', sha256: '' },
    employee: { id: null, name },
    period: { from: null, to: null },
    desks: [],
    exposure: { conversations: 12, turns: 30, words: 2400 },
    rules: { min_conversations: 10, min_words: 2000, unsure_below: 20 },
    categories: [
      { id: 'bestimmungen', title: 'unsere Bestimmungen' },
      { id: 'organisation', title: 'unsere Organisation' },
      { id: 'wichtigerer-kunde', title: 'unser wichtigerer Kunde' },
    ],
    counts: { bestimmungen: count(rules), organisation: count(firm), 'wichtigerer-kunde': count(customer) },
    total: count(rules + firm + customer),
    hits: [],
    suppressed: [],
    suggestions: [],
    skipped: [],
  };
}

test('the overview is a table in the order of the reports', () => {
  expect(renderOverview([report('Anna Weber', 3, 12, 0), report(null, 0, 1, 4)], view)).toBe(
    `Überblick
=========

                                                         unser
                             unsere        unsere  wichtigerer
Name        Gespräche  Bestimmungen  Organisation        Kunde
Anna Weber         12             3            12            0
ohne Namen         12             0             1            4

Nach Namen geordnet, nicht nach Zahlen: Das ist keine Rangliste.

Darunter der erste Bericht in voller Länge.
`.replace(/ +$/gm, ''),
  );
});

test.each(['x'.repeat(300), '漢字'.repeat(30), 'A\u001B[2J\u202EB', ''])(
  'a name like %j breaks neither table nor terminal',
  (name) => {
    const text = renderOverview([report(name, 1000, 1000, 1000), report('Jörg Huber')], view);
    for (const steering of ['\u001B', '\u202E']) expect(text).not.toContain(steering);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  },
);
