import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Talk } from '../../src/model/report.ts';
import { courseOf } from '../../src/report/course.ts';

const talkAt = (day: number, hits: number): Talk => ({
  conversation_id: `R-${day}`,
  started_at: `2025-11-${String(day).padStart(2, '0')}T09:00:00+01:00`,
  turns: 1,
  words: 10,
  counts: { bestimmungen: hits, organisation: 0 },
});

test('the rotation falls into three parts of as many conversations', () => {
  const talks = Array.from({ length: 10 }, (_, at) => talkAt(at + 1, at));
  expect(courseOf(talks).map(({ conversations, hits, from }) => [from.slice(8, 10), conversations, hits])).toEqual([
    ['01', 3, 3],
    ['04', 4, 18],
    ['08', 3, 24],
  ]);
});

test('with fewer than nine dated conversations there are no parts', () => {
  const talks = Array.from({ length: 8 }, (_, at) => talkAt(at + 1, at));
  expect(courseOf(talks)).toEqual([]);
  expect(
    courseOf([...talks, { ...talkAt(9, 1), started_at: null }, { ...talkAt(9, 1), started_at: 'gestern' }]),
  ).toEqual([]);
});

test('the parts together have every dated conversation, word and hit, and differ by one conversation at most', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 9, maxLength: 28 }), (hits) => {
      const parts = courseOf(hits.map((one, at) => talkAt(at + 1, one)));
      const sum = (pick: (part: (typeof parts)[number]) => number) => parts.reduce((all, part) => all + pick(part), 0);
      expect([sum((part) => part.conversations), sum((part) => part.hits), sum((part) => part.words)]).toEqual([
        hits.length,
        hits.reduce((a, b) => a + b, 0),
        hits.length * 10,
      ]);
      const sizes = parts.map(({ conversations }) => conversations);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});
