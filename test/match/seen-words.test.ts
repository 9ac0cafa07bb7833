import { expect, test } from 'vitest';
import { loadMatcher } from '../../src/lexicon/load-matcher.ts';
import { explain } from '../../src/match/explain.ts';

test('after more words than are kept by number, the same is found, counted and explained', async () => {
  const matcher = await loadMatcher();
  const text = 'Da sind uns die Hände gebunden, das entscheidet die Zentrale. Stammkunden gehen bei uns vor.';
  const before = [matcher.match(text), matcher.counts(text), explain(matcher, text)];
  expect(before[0]).not.toEqual([]);
  const analysis = matcher.analyse(text);
  const weights = [
    ...(analysis.weighing?.scale.weigh({
      words: analysis.searches[0]?.sentence ?? never(),
      before: null,
      after: null,
    }) ?? []),
  ];
  for (let from = 0; from < 200_000; from += 1000)
    matcher.counts(Array.from({ length: 1000 }, (_, at) => `wort${(from + at).toString(26)}`).join(' '));
  expect([matcher.match(text), matcher.counts(text), explain(matcher, text)]).toEqual(before);
  // what was analysed before is still good
  expect([
    ...(analysis.weighing?.scale.weigh({
      words: analysis.searches[0]?.sentence ?? never(),
      before: null,
      after: null,
    }) ?? []),
  ]).toEqual(weights);
});

function never(): never {
  throw new Error('no sentence');
}
