import { expect, test } from 'vitest';
import { run } from './run.ts';

test.each([
  ['a command that does not exist', ['zählen'], 'Den Befehl zählen gibt es nicht', 'rotation --help'],
  ['a command with a typo', ['reprot', 'x'], 'Den Befehl reprot gibt es nicht', 'Meinten Sie report?'],
  [
    'an option that does not exist',
    ['match', 'x', '--quer'],
    'Die Option --quer gibt es nicht',
    'rotation match --help',
  ],
  [
    'an option with a typo',
    ['report', 'x', '--fromat', 'json'],
    'Die Option --fromat gibt es nicht',
    'Meinten Sie --format?',
  ],
  [
    'an option without its value',
    ['report', 'x', '--employee'],
    'Nach --employee <NAME|ID> fehlt der Wert',
    'rotation report --help',
  ],
  [
    'a language it does not speak',
    ['report', 'x', '--lang', 'fr'],
    '„fr“ passt nicht zu --lang <de|en>',
    'Möglich sind: de, en.',
  ],
  ['no input', ['report'], 'Es fehlt: INPUT', 'rotation report --help'],
])('%s is a usage error with a hint', async (_what, args, problem, hint) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(problem);
  expect(stderr).toContain(hint);
});

test('usage errors are English when asked for', async () => {
  const { code, stderr } = await run(['report', 'x', '--fromat', 'json', '--lang', 'en']);
  expect(code).toBe(2);
  expect(stderr).toBe('There is no option --fromat.\n  Hint: Did you mean --format?\n');
});
