import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import { compareReports } from '../../../src/report/comparison/compare.ts';
import { team } from './team-of-forty.ts';

/**
 * Teams at random, the same every time. What is promised: in a team in which all speak alike, hardly ever is anybody
 * found different, however uneven the conversations are; and who really differs a lot is found.
 */
const TEAMS = 100;
const SHAPES = [null, 2, 1, 0.5] as const;

function compared(wanted: Parameters<typeof team>[0], seed: number): Comparison {
  return compareReports({ reports: team({ ...wanted, seed }), minGroup: 8, leftOut: [], toolVersion: '1' });
}

function different({ people }: Comparison): string[] {
  const isOne = (verdict: string | null) => verdict === 'higher' || verdict === 'lower';
  return people
    .filter(({ total, counts }) => [total, ...Object.values(counts)].some(({ verdict }) => isOne(verdict)))
    .map(({ employee }) => employee.id ?? '');
}

describe('12 people who all speak alike, 36 conversations on average', () => {
  test.each(SHAPES)(
    'gamma shape %s: somebody is found different in at most one team of twenty',
    (shape) => {
      const all = Array.from({ length: TEAMS }, (_, seed) => compared({ people: 12, talks: 36, shape }, 1000 + seed));
      expect(all.every(({ tests }) => tests > 12)).toBe(true);
      expect(all.filter((one) => different(one).length > 0).length / TEAMS).toBeLessThanOrEqual(0.05);
    },
    60_000,
  );
});

/** Found in so many of 25 teams, at the least; the simulation finds a little more. */
describe('one of 12 who puts customers off more often', () => {
  test.each([
    [3, 40, 1, 0.7],
    [2, 120, 1, 0.75],
    [2, 120, null, 0.9],
    [1.5, 500, 1, 0.9],
  ])(
    '%d times as often, %d conversations, gamma shape %s: found in %d of the teams',
    (factor, talks, shape, least) => {
      const wanted = { people: 12, talks, shape, factor: (person: number) => (person === 0 ? factor : 1) };
      const all = Array.from({ length: 25 }, (_, seed) => compared(wanted, 5000 + seed));
      const found = all.filter(({ people }) => {
        return people.find(({ employee }) => employee.id === 'MA-01')?.total.verdict === 'higher';
      });
      expect(found.length / all.length).toBeGreaterThanOrEqual(least);
    },
    60_000,
  );
});
