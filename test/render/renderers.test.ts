import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import type { View } from '../../src/render/view.ts';
import { createCollector } from '../../src/report/collect.ts';
import { as, leftOut, talk } from '../report/desk.ts';
import { fakeMatcher } from '../report/fake-matcher.ts';
import { SAMPLES } from './sample-reports.ts';

const plain: View = { lang: 'de', width: 80, colour: false, messages: ({ code }) => `Grund: ${code}` };

/** A report in which every text from outside is this one. */
function reportSaying(text: string): Report {
  const collector = createCollector(fakeMatcher);
  const turns = [
    ['customer', text],
    ['employee', `${text}unsere Bestimmungen${text}`, as(text, text)],
    ['employee', `Sie sagten unsere Bestimmungen ${text}`, as(text, text)],
  ] as const;
  collector.add(talk(text, turns, { desk: text, started_at: text }));
  collector.skip(leftOut('role-unknown', { file: text, conversation_id: text }));
  const [report] = collector.reports('1.0.0');
  if (report === undefined) throw new Error('no report');
  return report;
}

const hostile = fc
  .array(
    fc.constantFrom(
      '\u001B[31m',
      '\u009B2J',
      '\u0000',
      '\u0007',
      '\u202E',
      '\n',
      '\r',
      '\t',
      '\uD800',
      '<script>',
      '&lt;',
      '|',
      '* ',
      '`',
      'Zimmer ',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `x${parts.join('')}`);

describe.each(Object.entries(RENDERERS))('the view %s', (name, { render, extension }) => {
  test('names its files by an extension of its own', () => {
    expect(extension).toMatch(/^[a-z]+$/);
    expect(Object.values(RENDERERS).filter((other) => other.extension === extension)).toHaveLength(1);
  });

  test.each(Object.entries(SAMPLES))('ends the report "%s" in exactly one newline, in both languages', (_, report) => {
    for (const lang of ['de', 'en'] as const) expect(render(report, { ...plain, lang })).toMatch(/[^\n]\n$/);
  });

  test('is the same every time, and leaves the report alone', () => {
    const before = structuredClone(SAMPLES.many);
    expect(render(SAMPLES.many, plain)).toBe(render(SAMPLES.many, plain));
    expect(SAMPLES.many).toEqual(before);
  });

  test('lets no control character, direction mark or lone surrogate through, whatever was said', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(render(reportSaying(text), plain).replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u,
        );
      }),
    );
  });

  test('has every number of the report', () => {
    const text = name === 'json' ? spelledInGerman(render(SAMPLES.many, plain)) : render(SAMPLES.many, plain);
    for (const number of ['24', '48', '4.214', '28', '18', '14', '6', '8', '1,17', '6,64', '40,5', '0,58', '3,32']) {
      expect(text).toMatch(new RegExp(`(?<![\\d.,])${number.replace('.', '\\.')}(?![\\d]|[.,]\\d)`));
    }
  });
});

/** JSON has the numbers raw; the others show them rounded. */
function spelledInGerman(json: string): string {
  return json.replace(/(?<=": )-?\d+(\.\d+)?/g, (raw) => {
    const value = Number(raw);
    if (Number.isInteger(value)) return raw.replace(/\B(?=(\d{3})+$)/g, '.');
    return [2, 1].map((digits) => value.toFixed(digits).replace('.', ',')).join(' ');
  });
}

test('Markdown and terminal say the same words', () => {
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
  for (const lang of ['de', 'en'] as const) {
    const view = { ...plain, lang, width: 500 };
    const [markdown, terminal] = [RENDERERS.markdown, RENDERERS.terminal].map(({ render }) =>
      words(render(SAMPLES.few, view)),
    );
    expect(markdown).toBe(terminal);
  }
});
