import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors/diagnostic.ts';
import { renderJson } from '../../src/render/json.ts';
import { createCollector } from '../../src/report/collect.ts';
import { REPORT_MESSAGES } from '../../src/report/messages.ts';
import { parseReport } from '../../src/report/saved.ts';
import { conversations } from './arbitrary.ts';
import { leftOut, talk } from './desk.ts';
import { fakeMatcher } from './fake-matcher.ts';

function saved(text = 'Nach unsere Bestimmungen geht das nicht.'): string {
  const collector = createCollector(fakeMatcher);
  collector.add(talk('R-1', [['employee', text]]));
  collector.skip(leftOut('role-unknown', { words: 3, params: { found: 'Speaker 1', times: 2 } }));
  return collector.reports('1.0.0').map(renderJson).join('');
}

function problemsOf(text: string) {
  try {
    parseReport(text, 'weber.json');
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
  throw new Error('was read without complaint');
}

test('a saved report reads back equal, and is written again byte for byte', () => {
  fc.assert(
    fc.property(conversations, (all) => {
      const collector = createCollector(fakeMatcher);
      for (const one of all) collector.add(one);
      for (const report of collector.reports('1.0.0')) {
        const read = parseReport(renderJson(report), 'weber.json');
        expect(read).toEqual(report);
        expect(renderJson(read)).toBe(renderJson(report));
      }
    }),
  );
});

test('control characters and what was left out survive the way there and back', () => {
  const text = saved('Nach\u001B[31m\u009B \u2028 unsere Bestimmungen\u0000 geht das nicht.');
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028]/u);
  expect(renderJson(parseReport(text, 'weber.json'))).toBe(text);
});

test('a byte order mark, other layout and keys of later versions are fine', () => {
  const later = `\uFEFF${JSON.stringify({ later: true, ...JSON.parse(saved()) })}`;
  expect(renderJson(parseReport(later, 'weber.json'))).toBe(saved());
});

describe('refused', () => {
  test.each([
    ['no JSON', 'Sehr geehrte Frau Weber', 'report-not-json'],
    ['an empty file', '', 'report-not-json'],
    ['JSON of something else', '{"name":"Weber"}', 'report-other-schema'],
    ['null', 'null', 'report-other-schema'],
    ['a later form', saved().replace('report/1', 'report/2'), 'report-other-schema'],
    ['a count that is no number', saved().replace('"conversations": 1', '"conversations": "1"'), 'report-invalid'],
    ['a category without counts', saved().replace('"id": "organisation"', '"id": "zentrale"'), 'report-invalid'],
  ])('%s: %s', (_, text, code) => {
    const problems = problemsOf(text);
    expect(problems).toMatchObject([{ code, file: 'weber.json' }]);
    expect(problems.every((problem) => problem.code in REPORT_MESSAGES)).toBe(true);
  });

  test('all problems are named at once, each with its path', () => {
    const text = saved().replace('"desks"', '"desk"').replace('"sha256"', '"sha"');
    expect(problemsOf(text).map(({ params }) => params.path)).toEqual(['lexicon.sha256', 'desks']);
  });
});
