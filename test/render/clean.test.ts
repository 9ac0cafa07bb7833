import { expect, test } from 'vitest';
import { clean } from '../../src/render/clean.ts';

test.each([
  ['Cafe\u0301, Vie\u0302\u0323t, שָׁ֖, ❤\uFE0F', 'Cafe\u0301, Vie\u0302\u0323t, שָׁ֖, ❤\uFE0F'],
  [`Z${'\u0351'.repeat(12)}algo`, `Z${'\u0351'.repeat(4)}\uFFFDalgo`],
])('a pile of signs on one letter, which would stand in the lines around it, is cut: %s', (said, shown) => {
  expect(clean(said)).toBe(shown);
});
