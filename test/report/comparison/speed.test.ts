import { expect, test } from 'vitest';
import { renderJson } from '../../../src/render/json.ts';
import { compareReports } from '../../../src/report/comparison/compare.ts';
import { readCompared } from '../../../src/report/read-compared.ts';
import { team } from './team-of-forty.ts';

test('40 people × 500 conversations, from saved reports, take less than a second of computing', async () => {
  const saved = team({ people: 40, talks: 500 }).map((report) => Buffer.from(renderJson(report)));
  const before = process.cpuUsage();
  const reports = await Promise.all(saved.map((bytes, at) => readCompared(bytes, `${at}.json`)));
  const { team: all } = compareReports({ reports, split: '2025-11-15', minGroup: 8, leftOut: [], toolVersion: '1' });
  const { user } = process.cpuUsage(before);
  expect(all.exposure.conversations).toBeGreaterThan(18_000);
  expect(user / 1000).toBeLessThan(1000);
}, 30_000);
