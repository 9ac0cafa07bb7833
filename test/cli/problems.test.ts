import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { openProblems } from '../../src/commands/problems.ts';

function told(tell: (problems: ReturnType<typeof openProblems>) => void): string {
  const stderr = new PassThrough();
  const host: Host = { args: [], stdin: stderr, stdout: stderr, stderr, env: {}, cwd: '/' };
  const problems = openProblems({ host, language: 'de' });
  tell(problems);
  problems.finish();
  return String(stderr.read());
}

test('of one kind, twenty are spelled out and the rest is counted', () => {
  const lines = told((problems) => {
    for (let line = 1; line <= 154; line += 1)
      problems.tell({ code: 'date-wrong', params: { option: '--to', value: line } });
    problems.tell({ code: 'nothing-read', params: {} });
  });
  expect(lines.match(/ist kein Tag/g)).toHaveLength(20);
  expect(lines).toContain('Kein Gespräch konnte gelesen werden');
  expect(lines).toMatch(/… und 134 weitere dieser Art \(date-wrong\)\.\n$/);
});

test('what comes from outside cannot steer the terminal', () => {
  const lines = told((problems) => {
    problems.tell({ code: 'date-wrong', params: { option: '--to', value: '\u001B[2J\u202Ex' }, file: 'a\u0007b' });
  });
  expect(lines).toBe('a�b: --to: „�[2J�x“ ist kein Tag.\n  Hinweis: Bitte so schreiben: 2025-11-03.\n');
});
