import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderJson } from '../../src/render/json.ts';
import { asWritten } from '../../src/report/as-written.ts';
import { parseReport } from '../../src/report/saved.ts';
import { damaged } from './damaged.ts';
import { everyPart } from './every-part.ts';

const read = (text: string): Report | null => {
  try {
    return parseReport(text, 'weber.json');
  } catch {
    return null;
  }
};

test('a report with every part that there can be is read as zod reads it', () => {
  const json = renderJson(everyPart());
  expect(JSON.stringify(asWritten(json))).toBe(JSON.stringify(read(json)));
  expect(asWritten(json)).toEqual(everyPart());
});

test('whatever is damaged, in whatever place: nothing that zod refuses or reads in another way', () => {
  let taken = 0;
  let left = 0;
  for (const text of damaged(everyPart())) {
    const found = asWritten(text);
    if (found === null) {
      left += 1;
      continue;
    }
    taken += 1;
    expect(JSON.stringify(found), text).toBe(JSON.stringify(read(text)));
  }
  expect(taken).toBeGreaterThan(500);
  expect(left).toBeGreaterThan(2000);
});
