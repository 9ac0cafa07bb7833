import { describe, expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { commands } from '../../src/cli/specs/all.ts';
import { formats } from '../../src/input/formats.ts';
import { run } from './run.ts';

describe('help', () => {
  test('leads with examples, in German', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.indexOf('Beispiele:')).toBeLessThan(stdout.indexOf('Befehle:'));
    expect(stdout).toContain('rotation report schalter/');
  });

  test.each([
    ['--lang', 'en', '--help'],
    ['--help', '--lang=en'],
    ['help', '--lang', 'en'],
  ])('is English when asked for: %s %s %s', async (...args) => {
    const { code, stdout } = await run(args.filter((arg) => arg !== undefined));
    expect(code).toBe(0);
    expect(stdout).toContain('Examples:');
    expect(stdout).not.toMatch(/Beispiele|Befehle|Optionen/);
  });

  test.each(commands.map(({ path }) => path))('of %s shows its own examples and every option', async (path) => {
    const { code, stdout } = await run([...path.split(' '), '--help']);
    const spec = commands.find((command) => command.path === path)?.spec;
    expect(code).toBe(0);
    for (const example of spec?.examples ?? []) expect(stdout).toContain(`rotation ${example.line}`);
    for (const option of spec?.options ?? []) expect(stdout).toContain(option.flags);
    expect(stdout).toContain('--lang');
  });

  test('fits a terminal of 120 columns', async () => {
    for (const args of [
      ['--help'],
      ['--lang', 'en', '--help'],
      ...commands.map(({ path }) => [...path.split(' '), '--help']),
    ]) {
      const { stdout } = await run(args);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    }
  });

  test.each([[[]], [['--lang', 'en']], [['--no-color']]])(
    'is short, on stderr and an error when nothing was typed: %j',
    async (args) => {
      const { code, stdout, stderr } = await run(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('rotation report schalter/');
      expect(stderr.split('\n').length).toBeLessThan(24);
    },
  );

  test('shows the version of the package', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${packageFile.version}\n`, stderr: '' });
  });

  test('of a group is shown when asked for, and an error when its second word is missing', async () => {
    const asked = await run(['lexicon', '--help']);
    expect({ code: asked.code, stderr: asked.stderr }).toEqual({ code: 0, stderr: '' });
    expect(asked.stdout).toContain('rotation lexicon forms');
    expect(await run(['lexicon'])).toEqual({ code: 2, stdout: '', stderr: asked.stdout });
  });

  test.each(['de', 'en'])(
    'of report shows every format that can be named, and one example per kind of desk (%s)',
    async (lang) => {
      const { stdout } = await run(['report', '--help', '--lang', lang]);
      for (const { id } of formats) expect(stdout).toMatch(new RegExp(`\\(.*\\b${id}\\b.*\\)`));
      for (const option of ['--map', '--speaker', '--started-at', '--employee-channel']) {
        expect(stdout).toMatch(new RegExp(`rotation report \\S+ .*${option}`));
      }
    },
  );
});
