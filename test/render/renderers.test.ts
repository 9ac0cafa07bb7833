import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { germanNumbers } from '../../src/render/numbers.ts';
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

  test.each(Object.entries(SAMPLES))(
    'ends the report "%s" in exactly one newline, in both languages',
    async (_, report) => {
      for (const lang of ['de', 'en'] as const) expect(await render(report, { ...plain, lang })).toMatch(/[^\n]\n$/);
    },
  );

  test('is the same every time, and leaves the report alone', async () => {
    const before = structuredClone(SAMPLES.many);
    expect(await render(SAMPLES.many, plain)).toBe(await render(SAMPLES.many, plain));
    expect(SAMPLES.many).toEqual(before);
  });

  test('lets no control character, direction mark or lone surrogate through, whatever was said', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect((await render(reportSaying(text), plain)).replace(/\r?\n/g, '')).not.toMatch(
          /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u,
        );
      }),
    );
  });

  test.each(Object.entries(SAMPLES))('has every number of the report "%s"', async (_, report) => {
    const raw = await render(report, plain);
    const text = name === 'json' || name === 'csv' ? spelledInGerman(raw) : raw;
    for (const number of numbersOf(report)) {
      expect(text).toMatch(new RegExp(`(?<![\\d.,])${number.replace('.', '\\.')}(?![\\d]|[.,]\\d)`));
    }
  });
});

/** Every figure of a report as a German reader sees it: counts, intervals, rates with their intervals. */
function numbersOf({ exposure, counts, total, lexicon }: Report): string[] {
  return [
    ...Object.values(lexicon.measured?.categories ?? {}).flatMap(({ precision, recall }) => [
      share(precision),
      share(recall),
    ]),
    ...Object.values(exposure).map((value) => germanNumbers.count(value)),
    ...[...Object.values(counts), total].flatMap(
      ({ hits, conversations, interval, per_conversation, per_1000_words }) => [
        ...[hits, conversations].map((value) => germanNumbers.count(value)),
        ...[interval.low, interval.high].map((value) => germanNumbers.decimal(value, 1)),
        ...[per_conversation, per_1000_words].flatMap((rate) =>
          rate === null
            ? []
            : [rate.value, rate.interval.low, rate.interval.high].map((value) => germanNumbers.decimal(value)),
        ),
      ],
    ),
  ];
}

/** Shares are shown in percent. */
function share(value: number): string {
  return germanNumbers.count(Math.round(value * 100));
}

/** JSON and CSV have the numbers raw; the others show them rounded. */
function spelledInGerman(text: string): string {
  return text.replace(/(?<=": |(?:^|;))-?\d+([.,]\d+)?(?=[;,\s])/gm, (raw) => {
    const value = Number(raw.replace(',', '.'));
    return [
      ...[germanNumbers.count(value), germanNumbers.decimal(value, 2), germanNumbers.decimal(value, 1)],
      ...(value > 0 && value < 1 ? [share(value)] : []),
    ].join(' ');
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
