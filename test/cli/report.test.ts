import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Ran, run } from './run.ts';

const lexicon = new URL('lexicon', import.meta.url).pathname;
let cwd = '';

beforeEach(() => {
  cwd = join(mkdtempSync(join(tmpdir(), 'rotation-report-')), 'hotel');
  mkdirSync(cwd);
});

interface Said {
  readonly name?: string | null;
  readonly id?: string | null;
  readonly day?: string | null;
}

function report(said: readonly Said[], ...args: string[]): Promise<Ran> {
  const lines = said.map(({ name = null, id = null, day = '2025-11-03' }, at) =>
    JSON.stringify({
      conversation_id: `H-${at}`,
      started_at: day === null ? null : `${day}T09:15:00+01:00`,
      employee_id: id,
      employee_name: name,
      turns: [{ role: 'employee', text: 'Das entscheidet unsere Zentrale.' }],
    }),
  );
  writeFileSync(join(cwd, 'hotel.ndjson'), lines.join('\n'));
  return run(['report', 'hotel.ndjson', '--lexicon', lexicon, ...args], { cwd });
}

const conversationsOf = ({ stdout }: Ran): number => JSON.parse(stdout).exposure.conversations;

test('several reports follow one after the other, by name', async () => {
  const { stdout } = await report([{ name: 'Jörg Huber' }, { name: 'Anna Weber' }]);
  expect(stdout.match(/^Rotationsbericht: .*$/gm)).toEqual([
    'Rotationsbericht: Anna Weber',
    'Rotationsbericht: Jörg Huber',
  ]);
});

test('one report is one JSON object, as it is saved', async () => {
  const { stdout } = await report([{ name: 'Anna Weber' }], '--format', 'json');
  await report([{ name: 'Anna Weber' }], '-o', 'berichte');
  expect(stdout).toBe(readFileSync(join(cwd, 'berichte/Anna Weber.json'), 'utf8'));
});

test('several reports are one JSON object per line, equal to the saved ones', async () => {
  const people = [{ name: 'Anna Weber' }, { name: 'Jörg \u0085 Huber' }];
  const { stdout } = await report(people, '--format', 'json');
  await report(people, '-o', 'berichte', '--format', 'json');
  const saved = readdirSync(join(cwd, 'berichte')).map((file) =>
    JSON.parse(readFileSync(join(cwd, 'berichte', file), 'utf8')),
  );
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(saved);
});

test.each([
  ['by name, however it is spelt', 'ANNA  weber'],
  ['by id', 'MA-07'],
])('one employee is picked %s', async (_how, wanted) => {
  const ran = await report(
    [
      { name: 'Anna Weber', id: 'MA-07' },
      { name: 'Jörg Huber', id: 'MA-31' },
    ],
    '--employee',
    wanted,
    '--format',
    'json',
  );
  expect(JSON.parse(ran.stdout).employee).toEqual({ id: 'MA-07', name: 'Anna Weber' });
});

test('a period includes its first and its last day', async () => {
  const days = ['2025-11-02', '2025-11-03', '2025-11-04', '2025-11-05'].map((day) => ({ name: 'Anna Weber', day }));
  const ran = await report(days, '--from', '2025-11-03', '--to', '2025-11-04', '--format', 'json');
  expect({ code: ran.code, conversations: conversationsOf(ran) }).toEqual({ code: 0, conversations: 2 });
});

test('a conversation without a date is left out of a period, and that is said', async () => {
  const people = [{ name: 'Anna Weber' }, { name: 'Anna Weber', day: null }];
  const ran = await report(people, '--from', '2025-11-01', '--format', 'json');
  expect({ code: ran.code, conversations: conversationsOf(ran) }).toEqual({ code: 3, conversations: 1 });
  expect(ran.stderr).toContain('hotel.ndjson:2: ');
  expect(JSON.parse(ran.stdout).skipped).toMatchObject([{ code: 'no-date-for-filter', line: 2 }]);
});

test('what was left out stands in every report', async () => {
  await report([{ name: 'Anna Weber' }, { name: 'Jörg Huber' }]);
  writeFileSync(join(cwd, 'hotel.ndjson'), `${readFileSync(join(cwd, 'hotel.ndjson'), 'utf8')}\nkaputt\n`);
  const { code, stdout } = await run(['report', '.', '--lexicon', lexicon, '--format', 'json'], { cwd });
  expect(code).toBe(3);
  for (const line of stdout.trimEnd().split('\n')) {
    expect(JSON.parse(line).skipped).toMatchObject([{ code: 'json-broken-line', line: 3 }]);
  }
});

test.each(['../../x', '__proto__', '<b>', '', 'x'.repeat(300), 'CON', 'Weber.', '=cmd()', '..', '/etc/x', 'a\u0000b'])(
  'an employee called %j gets a report of their own, inside the folder',
  async (name) => {
    const { code, stdout } = await report(
      [{ name }, { name: 'Anna Weber' }],
      '-o',
      'berichte',
      '--format',
      'json,markdown,terminal',
    );
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'berichte')).length).toBe(6);
    expect(readdirSync(cwd).sort()).toEqual(['berichte', 'hotel.ndjson']);
    expect(readdirSync(join(cwd, '..'))).toEqual(['hotel']);
    for (const file of stdout.trimEnd().split('\n')) expect(existsSync(join(cwd, file))).toBe(true);
  },
);

test('people whose names differ in case, form or forbidden characters keep their reports', async () => {
  const names = ['A/B', 'A:B', 'Jo\u0308rg', 'J\u00F6rg', 'WEBER', 'weber'];
  await report(
    names.map((name, at) => ({ name, id: `MA-${at}` })),
    '-o',
    'berichte',
    '--format',
    'json',
  );
  const ids = readdirSync(join(cwd, 'berichte')).map(
    (file) => JSON.parse(readFileSync(join(cwd, 'berichte', file), 'utf8')).employee.id,
  );
  expect(ids.sort()).toEqual(names.map((_, at) => `MA-${at}`));
  expect(new Set(readdirSync(join(cwd, 'berichte')).map((file) => file.toLowerCase())).size).toBe(names.length);
});

test('the width and the colour of the screen are respected', async () => {
  await report([{ name: 'Anna Weber' }]);
  const args = ['report', 'hotel.ndjson', '--lexicon', lexicon];
  const narrow = await run(args, { cwd, terminal: 50, env: { NO_COLOR: '1' } });
  expect(Math.max(...narrow.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  expect(narrow.stdout).not.toContain('\u001B');
  expect((await run(args, { cwd, terminal: 80 })).stdout).toContain('\u001B[');
  expect((await run([...args, '--no-color'], { cwd, terminal: 80 })).stdout).not.toContain('\u001B');
  expect(
    (await run([...args, '--format', 'json'], { cwd, terminal: 80, env: { FORCE_COLOR: '1' } })).stdout,
  ).not.toContain('\u001B');
});
