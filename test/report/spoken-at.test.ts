import { expect, test } from 'vitest';
import { createCollector } from '../../src/report/collect.ts';
import { talk } from './desk.ts';
import { fakeMatcher } from './fake-matcher.ts';

const segments = [
  { offset: 0, start: 4 },
  { offset: 11, start: 6.5 },
  { offset: 30, start: null },
];

test.each([
  ['in the first cue', 'unsere Bestimmungen also, leider', 4],
  ['in a later cue', 'Es sind so unsere Bestimmungen.', 6.5],
  ['in a cue without a time: the turn’s', 'Ich sage es Ihnen, wie es ist: unsere Bestimmungen.', 3],
])('a hit was spoken when its cue began: %s', (_, text, at) => {
  const collector = createCollector(fakeMatcher);
  collector.add(talk('R-1', [['employee', text, { start: 3, segments }]]));
  expect(collector.reports('1.0.0')[0]?.hits.map((hit) => hit.at)).toEqual([at]);
});

test('a hit in a turn of one piece was spoken when the turn began', () => {
  const collector = createCollector(fakeMatcher);
  collector.add(talk('R-1', [['employee', 'Es sind unsere Bestimmungen.', { start: 3 }]]));
  expect(collector.reports('1.0.0')[0]?.hits.map((hit) => hit.at)).toEqual([3]);
});
