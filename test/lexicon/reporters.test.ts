import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Check, Issue } from '../../src/model/check.ts';
import { CHECK_REPORTERS } from '../../src/render/check/reporters.ts';
import { run } from '../cli/run.ts';
import { folder, GOOD, writeLexicon } from './probe.ts';
import { validateJunit, validSarif } from './report-schemas.ts';

const NASTY = 'Zeile <eins> & "zwei" \u001B[31m\u0007 100 % : , ] ]]> \uD800 |`*';

function issue(over: Partial<Issue> = {}): Issue {
  return {
    level: 'error',
    code: 'example-missed',
    params: { id: 'b-regel' },
    message: NASTY,
    hint: null,
    file: 'lexikon/über: 100%,a.yaml',
    line: 7,
    column: 3,
    ...over,
  };
}

function checkOf(...issues: readonly Issue[]): Check {
  return {
    schema: 'rotation/check/1',
    tool: { name: 'rotation', version: '0.1.0' },
    command: 'lexicon test',
    lexicons: [{ name: 'probe', version: '1', sha256: 'abc' }],
    passed: issues.length === 0,
    summary: 'Beispiele geprüft.',
    parts: [
      { id: 'examples', title: 'Beispiele', checked: 12, issues },
      { id: 'hygiene', title: NASTY, checked: 3, issues: [] },
    ],
    tables: [{ id: 't', title: 'Messung', columns: ['', 'F1'], rows: [['gesamt', '0.9']] }],
  };
}

const MIXED = checkOf(
  issue({ level: 'notice', code: 'hygiene-open', file: null, line: null, column: null }),
  issue({ hint: 'Zweite\nZeile' }),
  issue({ level: 'warning', code: 'class-unused', column: null }),
);
const VIEW = { lang: 'de', verbose: true, colour: false } as const;

describe('the reporters', () => {
  test("JUnit is valid by the schema of Jenkins' xUnit plugin and its counts add up, whatever stands in the messages", async () => {
    for (const check of [MIXED, checkOf()]) await validateJunit(CHECK_REPORTERS.junit(check, VIEW));
    const wrong = CHECK_REPORTERS.junit(MIXED, VIEW);
    await expect(validateJunit(wrong.replace('<failure ', '<failure line="7" '))).rejects.toThrow("attribute 'line'");
    await expect(validateJunit(wrong.replace('tests="1"', 'tests="2"'))).rejects.toThrow();
  });

  test('SARIF is valid by the schema of SARIF 2.1.0, and every rule index has its rule', () => {
    const [only] = validSarif(CHECK_REPORTERS.sarif(MIXED, VIEW)).runs;
    expect(only?.results?.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
    for (const { ruleId, ruleIndex } of only?.results ?? [])
      expect(only?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    validSarif(CHECK_REPORTERS.sarif(checkOf(), VIEW));
    const wrong = CHECK_REPORTERS.sarif(MIXED, VIEW);
    expect(() => validSarif(wrong.replace('"startLine": 7', '"startLine": 0'))).toThrow('startLine');
    expect(() => validSarif(wrong.replace('"ruleId"', '"ruleid"'))).toThrow('additional properties');
  });

  test('SARIF cuts at what GitHub keeps, and says so; issues that look alike stay apart', () => {
    const many = checkOf(...Array.from({ length: 5003 }, () => issue()));
    const [only] = validSarif(CHECK_REPORTERS.sarif(many, VIEW)).runs;
    expect(only?.results).toHaveLength(5000);
    expect(only?.properties?.left_out).toBe(3);
    expect(new Set(only?.results?.map((one) => one.partialFingerprints?.['rotation/v1'])).size).toBe(5000);
  });

  test('annotations parse back to what was said', () => {
    const lines = CHECK_REPORTERS.github(MIXED, VIEW).trimEnd().split('\n');
    const parsed = lines.map((line) => /^::(error|warning|notice) ((?:\w+=[^,:]*,?)+)::(.*)$/.exec(line));
    expect(parsed.map((found) => found?.[1])).toEqual(['error', 'warning', 'notice']);
    const [, , properties = '', text = ''] = parsed[0] ?? [];
    const back = (value: string) =>
      value.replace(/%(25|0A|0D|3A|2C)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
    expect(properties.split(',').map(back)).toEqual([
      'file=lexikon/über: 100%,a.yaml',
      'line=7',
      'col=3',
      'title=example-missed',
    ]);
    expect(back(text)).toMatch(/^Zeile <eins> & "zwei" .* 100 % .*\nZweite Zeile$/s);
  });

  test('of annotations at most ten of a level are given, and the last one says what is cut', () => {
    const many = checkOf(...Array.from({ length: 25 }, () => issue()), issue({ level: 'warning' }));
    const lines = CHECK_REPORTERS.github(many, VIEW).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines[9]).toContain('16 weitere');
    expect(lines).toHaveLength(11);
  });

  test('Markdown lets nothing through that is markup', () => {
    const text = CHECK_REPORTERS.markdown(MIXED, VIEW);
    expect(text).toContain('❌');
    expect(text).not.toMatch(/<eins>|\p{Cc}(?<!\n)/u);
    for (const line of text.split('\n').filter((one) => one.startsWith('| Fehler')))
      expect(line.replaceAll('\\|', '').split('|')).toHaveLength(5);
  });

  test('the screen is not steered; notices need -v; the verdict stands last', () => {
    const text = CHECK_REPORTERS.terminal(MIXED, { ...VIEW, verbose: false });
    expect(text).not.toMatch(/\p{Cc}(?<!\n)/u);
    expect(text).not.toContain('Hinweis:');
    expect(text.trimEnd().split('\n').at(-1)).toBe('Nicht bestanden: 1 Fehler, 1 Warnungen, 1 Hinweise');
    const many = checkOf(...Array.from({ length: 25 }, () => issue()));
    expect(CHECK_REPORTERS.terminal(many, { ...VIEW, verbose: false })).toContain('5 weitere dieser Art');
  });
});

describe('which reporter', () => {
  const broken = writeLexicon(GOOD.replace('«unsere Regeln».', 'unsere Regeln.'));

  test('GitHub Actions gets annotations and the job summary by itself', async () => {
    const summary = join(folder(), 'summary.md');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
    const { code, stdout } = await run(['lexicon', 'test', broken], { env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=.*a\.yaml,line=22,col=11,title=example-without-span::/m);
    await run(['lexicon', 'test', broken], { env });
    expect(readFileSync(summary, 'utf8').match(/^## rotation lexicon test: ❌/gm)).toHaveLength(2);
  });

  test('GitLab CI gets a JUnit file by itself', async () => {
    const cwd = folder();
    const { stdout } = await run(['lexicon', 'test', broken], { env: { GITLAB_CI: 'true' }, cwd });
    expect(stdout).toContain('Nicht bestanden');
    await validateJunit(readFileSync(join(cwd, 'rotation-lexicon-test.xml'), 'utf8'));
  });

  test('several reporters write files, one may use the screen', async () => {
    const cwd = folder();
    const args = ['lexicon', 'test', broken, '--reporter', 'sarif=a.sarif', '--reporter', 'json'];
    const { stdout } = await run(args, { cwd, env: { GITHUB_ACTIONS: 'true' } });
    expect(JSON.parse(stdout).passed).toBe(false);
    validSarif(readFileSync(join(cwd, 'a.sarif'), 'utf8'));
  });

  test.each([
    [['--reporter', 'sparkasse'], 'sparkasse'],
    [['--reporter', 'junit='], 'junit='],
    [['--reporter', 'junit', '--reporter', 'json'], 'junit, json'],
    [['--reporter', 'json=gibt/es/nicht.json'], 'ENOENT'],
  ])('%j is refused', async (args, said) => {
    const cwd = folder();
    mkdirSync(join(cwd, 'da'));
    const { code, stderr } = await run(['lexicon', 'test', broken, ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });

  test('a lexicon that cannot be loaded is told in every form, with exit code 2', async () => {
    const unusable = writeLexicon(GOOD.replace('    ausser:', '    auser:'));
    const { code, stdout } = await run(['lexicon', 'test', unusable], { env: { GITHUB_ACTIONS: 'true' } });
    expect(code).toBe(2);
    expect(stdout).toMatch(/^::error file=.*a\.yaml,line=18,col=5,title=lexicon-unknown-key::/m);
  });
});

test.each(['github-lexicon.yml', 'gitlab-lexicon.yml', 'pre-commit-config.yaml'])(
  'examples/ci/%s only names options there are',
  async (file) => {
    const text = readFileSync(new URL(`../../examples/ci/${file}`, import.meta.url), 'utf8');
    expect(parse(text)).toBeTypeOf('object');
    const lines = text.split('\n').filter((line) => /rotation lexicon (test|diff) /.test(line) && /npx/.test(line));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const command = /lexicon (test|diff)/.exec(line)?.[1] ?? '';
      const { stdout } = await run(['lexicon', command, '--help']);
      for (const [option] of line.matchAll(/ --(?!no-install)[a-z-]+/g)) expect(stdout).toContain(option.trim());
    }
  },
);
