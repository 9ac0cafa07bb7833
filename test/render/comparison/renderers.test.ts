import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import { COMPARISON_RENDERERS } from '../../../src/render/comparison/renderers.ts';
import { germanNumbers } from '../../../src/render/numbers.ts';
import { RENDERERS } from '../../../src/render/renderers.ts';
import type { View } from '../../../src/render/view.ts';
import { COMPARISONS } from './sample-comparisons.ts';

const plain: View = { lang: 'de', width: 80, colour: false, messages: () => '' };
const { count, decimal } = germanNumbers;

test('a comparison comes in the same formats as a report', () => {
  const extensions = (all: Readonly<Record<string, { readonly extension: string }>>) =>
    Object.fromEntries(Object.entries(all).map(([id, { extension }]) => [id, extension]));
  expect(extensions(COMPARISON_RENDERERS)).toEqual(extensions(RENDERERS));
});

describe.each(Object.entries(COMPARISON_RENDERERS))('the view %s', (format, { render }) => {
  test.each(Object.entries(COMPARISONS))(
    'ends "%s" in exactly one newline, in both languages',
    async (_, comparison) => {
      for (const lang of ['de', 'en'] as const)
        expect(await render(comparison, { ...plain, lang })).toMatch(/[^\n]\n$/);
    },
  );

  test('is the same every time, and leaves the comparison alone', async () => {
    const before = structuredClone(COMPARISONS.forty);
    expect(await render(COMPARISONS.forty, plain)).toBe(await render(COMPARISONS.forty, plain));
    expect(COMPARISONS.forty).toEqual(before);
  });

  test.each(Object.entries(COMPARISONS))(
    'lets no control character or direction mark of "%s" through',
    async (_, comparison) => {
      const text = await render(comparison, plain);
      expect(text.replace(/^\uFEFF/, '').replace(/\r?\n/g, '')).not.toMatch(
        /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u,
      );
    },
  );

  test.each(['forty', 'few', 'none', 'small'] as const)('has every number of "%s"', async (name) => {
    const comparison = COMPARISONS[name];
    const text = shownIn(await render(comparison, plain), format);
    for (const number of numbersOf(comparison)) {
      expect(text, `${number}`).toMatch(new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`));
    }
  });

  test('shows people in the order of their names', async () => {
    const text = await render(COMPARISONS.forty, plain);
    const places = COMPARISONS.forty.people.map(({ employee }) => text.indexOf(employee.name ?? ''));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('names nobody where the group is too small', async () => {
    const text = await render(COMPARISONS.small, plain);
    expect(text).not.toMatch(/Achleitner|MA-0/);
  });
});

/** As a German reader sees them: what every view owes. */
function numbersOf({ team, people, periods, causes }: Comparison): string[] {
  const counts = [
    team.total,
    ...Object.values(team.counts),
    ...people.flatMap((one) => [one.total, ...Object.values(one.counts)]),
  ];
  const changes = periods === null ? [] : [periods.total, ...Object.values(periods.counts), ...periods.causes.named];
  return [
    ...[team.exposure.conversations, team.exposure.words, ...people.map(({ exposure }) => exposure.conversations)].map(
      count,
    ),
    ...counts.map(({ hits }) => count(hits)),
    ...counts.flatMap(({ per_conversation }) => (per_conversation === null ? [] : [decimal(per_conversation.value)])),
    ...[...causes.named, ...causes.entries].map(({ hits }) => count(hits)),
    ...changes.flatMap(({ before, after, ratio }) => [
      count(before.hits),
      count(after.hits),
      ...(ratio === null || ratio.value === null ? [] : [decimal(ratio.value)]),
    ]),
  ];
}

/** JSON and CSV have the numbers unrounded and ungrouped; the others as people write them. */
function shownIn(text: string, format: string): string {
  if (format === 'html') return text.replace(/<[^>]*>/g, ' ');
  if (format !== 'json' && format !== 'csv') return text;
  return text.replace(format === 'csv' ? /\d+(,\d+)?/g : /\d+(\.\d+)?/g, (raw) => {
    const value = Number(raw.replace(',', '.'));
    return Number.isInteger(value) ? `${count(value)} ${decimal(value)}` : decimal(value);
  });
}
