import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const lexicon = fileURLToPath(new URL('lexicon', import.meta.url));
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rotation-options-'));
  writeFileSync(join(cwd, 'november.ndjson'), talks('Anna Weber', '2025-11-03'));
  writeFileSync(join(cwd, 'mai.ndjson'), talks('Anna Weber', '2025-05-05'));
});

function talks(name: string, day: string): string {
  const turns = [
    { role: 'customer', text: 'Mein Name ist Hollerbusch, 0664 123 45 67.' },
    { role: 'employee', text: 'Frau Hollerbusch, das entscheidet unsere Zentrale.' },
  ];
  return `${JSON.stringify({ conversation_id: `R-${name}-${day}`, started_at: `${day}T09:15:00+01:00`, employee_name: name, turns })}\n`;
}

const report = (...args: string[]) => run(['report', ...args, '--lexicon', lexicon], { cwd });
const read = (...path: string[]) => readFileSync(join(cwd, ...path), 'utf8');

test('by default a folder gets a page and a saved report per person, and one index for several', async () => {
  await report('november.ndjson', '-o', 'eine');
  expect(readdirSync(join(cwd, 'eine')).sort()).toEqual(['Anna Weber.html', 'Anna Weber.json']);
  writeFileSync(join(cwd, 'huber.ndjson'), talks('index', '2025-11-04'));
  const { stdout } = await report('november.ndjson', 'huber.ndjson', '-o', 'zwei');
  expect(readdirSync(join(cwd, 'zwei')).sort()).toEqual([
    'Anna Weber.html',
    'Anna Weber.json',
    'index 2.html',
    'index 2.json',
    'index.html',
  ]);
  expect(stdout).toContain(`${join('zwei', 'index.html')}\n`);
  expect(read('zwei', 'index.html')).toMatch(/Anna Weber[\s\S]*index%202\.html/);
});

test('several reports do not go into one page on screen', async () => {
  writeFileSync(join(cwd, 'huber.ndjson'), talks('Jörg Huber', '2025-11-04'));
  const { code, stdout, stderr } = await report('november.ndjson', 'huber.ndjson', '--format', 'html');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('-o DIR');
});

test.each(['terminal', 'markdown', 'json', 'html', 'csv'])(
  '%s masks what was said of customers, unless told not to',
  async (format) => {
    const masked = await report('november.ndjson', '--format', format);
    expect(masked.stdout).not.toMatch(/Hollerbusch|0664/);
    const plain = await report('november.ndjson', '--format', format, '--no-mask');
    expect(plain.stdout).toMatch(/Hollerbusch[\s\S]*0664|0664[\s\S]*Hollerbusch/);
  },
);

test('match shows the source as it is: its offsets and words are the contract', async () => {
  const { stdout } = await run(['match', 'november.ndjson', '--lexicon', lexicon], { cwd });
  const hit = JSON.parse(stdout);
  expect('Frau Hollerbusch, das entscheidet unsere Zentrale.'.slice(hit.start, hit.end)).toBe(hit.text);
});

test.each(['terminal', 'markdown', 'json', 'html', 'csv'])(
  '%s of a shared report has no word of a conversation',
  async (format) => {
    const { code, stdout } = await report('november.ndjson', '--format', format, '--share');
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/entscheidet|Mein Name|\[Name\]/);
    expect(stdout).toContain('Anna Weber');
  },
);

test('machines get CSV of their own kind, several people under one head', async () => {
  writeFileSync(join(cwd, 'huber.ndjson'), talks('Jörg Huber', '2025-11-04'));
  const { stdout } = await report('november.ndjson', 'huber.ndjson', '--format', 'csv', '--csv', 'rfc4180');
  expect(stdout.match(/^row,employee_id/gm)).toHaveLength(1);
  expect(stdout.match(/^total,/gm)).toHaveLength(2);
});

describe('--previous', () => {
  test('sets earlier rotations of the same person beside this one, oldest first, in every form', async () => {
    writeFileSync(join(cwd, 'maerz.ndjson'), talks('Anna Weber', '2025-03-03'));
    await report('mai.ndjson', '-o', 'mai');
    await report('maerz.ndjson', '-o', 'maerz');
    const previous = ['--previous', 'mai/Anna Weber.json', '--previous', 'maerz/Anna Weber.json'];
    const { stdout } = await report('november.ndjson', '--format', 'json', ...previous);
    expect(JSON.parse(stdout).previous.map(({ period }: { period: { from: string } }) => period.from)).toEqual([
      '2025-03-03',
      '2025-05-05',
    ]);
    for (const format of ['terminal', 'markdown', 'html']) {
      expect((await report('november.ndjson', '--format', format, ...previous)).stdout).toMatch(
        /03\.03\.2025[\s\S]*05\.05\.2025[\s\S]*03\.11\.2025 \(diese\)/,
      );
    }
  });

  test('refuses what another lexicon counted, and says how to count it again', async () => {
    await report('mai.ndjson', '-o', 'mai');
    const saved = read('mai', 'Anna Weber.json').replace(/"sha256": "\w{12}/, '"sha256": "000000000000');
    writeFileSync(join(cwd, 'mai', 'Anna Weber.json'), saved);
    const { code, stdout, stderr } = await report('november.ndjson', '-o', 'neu', '--previous', 'mai/Anna Weber.json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('mit einem anderen Lexikon gezählt');
    expect(stderr).toContain(
      'rotation report INPUT... --employee "Anna Weber" --from 2025-05-05 --to 2025-05-05 -o DIR',
    );
    expect(existsSync(join(cwd, 'neu'))).toBe(false);
  });

  test.each([
    ['is missing', 'gibt-es-nicht.json', 'ENOENT'],
    ['is no report', 'november.ndjson', 'rotation/report/1'],
  ])('a file that %s ends the run', async (_what, file, problem) => {
    const { code, stderr } = await report('november.ndjson', '--previous', file);
    expect(code).toBe(2);
    expect(stderr).toContain(problem);
  });

  test('a report of somebody else is told and not shown', async () => {
    writeFileSync(join(cwd, 'huber.ndjson'), talks('Jörg Huber', '2025-05-05'));
    await report('huber.ndjson', '-o', 'mai');
    const { code, stdout, stderr } = await report(
      'november.ndjson',
      '--format',
      'json',
      '--previous',
      'mai/Jörg Huber.json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).not.toHaveProperty('previous');
    expect(stderr).toContain('Jörg Huber');
  });
});

test.each([
  ['--locale', 'de-LI'],
  ['--csv', 'word'],
])('%s %s is a usage error that names what is possible', async (option, value) => {
  const { code, stderr } = await report('november.ndjson', option, value);
  expect(code).toBe(2);
  expect(stderr).toContain('Möglich sind:');
});
