import fc from 'fast-check';
import { expect, test } from 'vitest';
import { talliesOf } from '../../src/report/tally.ts';
import { addTallies, NO_TALLIES, sumOfTally, type TallySum } from '../../src/report/tally-sum.ts';
import { conversations } from './arbitrary.ts';
import { talk } from './desk.ts';
import { fakeMatcher } from './fake-matcher.ts';

const sums = conversations.map((all) => all.flatMap((one) => talliesOf(one, fakeMatcher)).map(sumOfTally));
const add = (parts: readonly TallySum[]) => parts.reduce(addTallies, NO_TALLIES);

test('counts hits, and conversations with at least one', () => {
  const text = 'Nach unsere Bestimmungen, und das System will es, und unsere Bestimmungen bleiben.';
  const tallies = [
    talk('R-1', [['employee', text]]),
    talk('R-2', [['employee', 'Gern.']], { started_at: '2025-11-09' }),
  ];
  const sum = add(tallies.flatMap((one) => talliesOf(one, fakeMatcher)).map(sumOfTally));
  expect(sum).toMatchObject({ conversations: 2, turns: 2, words: 13, from: '2025-11-03', to: '2025-11-09' });
  expect(sum.total).toEqual({ hits: 3, conversations: 1 });
  expect(sum.counts.get('bestimmungen')).toEqual({ hits: 2, conversations: 1 });
  expect(sum.counts.get('wichtigerer-kunde')).toEqual({ hits: 0, conversations: 0 });
});

test('any split of the input gives the sum of one run', () => {
  fc.assert(
    fc.property(sums, fc.nat(20), (all, at) => {
      expect(addTallies(add(all.slice(0, at)), add(all.slice(at)))).toEqual(add(all));
    }),
  );
});

test('any order of the input gives the sum of one run', () => {
  const shuffled = sums.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled, ([all, mixed]) => {
      expect(add(mixed)).toEqual(add(all));
    }),
  );
});
