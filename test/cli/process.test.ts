import { execFileSync, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

/** What only a real process shows: pipes, permissions, a full disk. Everything else is tested through `main`. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const rotation = join(root, 'bin/rotation.js');
const lexicon = join(root, 'test/cli/lexicon');
const conversation = `${JSON.stringify({
  conversation_id: 'H-101',
  desk: 'Rezeption',
  started_at: '2025-11-03T09:15:00+01:00',
  employee_id: 'MA-07',
  employee_name: 'Anna Weber',
  turns: [
    { role: 'customer', text: 'Wer entscheidet das?' },
    { role: 'employee', text: 'Das entscheidet unsere Zentrale.' },
  ],
})}\n`;
let folder = '';

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'bin/build.js')]);
}, 60_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotation-process-'));
  writeFileSync(join(folder, 'hotel.ndjson'), conversation);
  chmodSync(folder, 0o755);
});

const bash = (script: string, options = {}): SpawnSyncReturns<string> =>
  spawnSync('bash', ['--norc', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { PATH: process.env.PATH, rotation, lexicon, node: process.execPath },
    ...options,
  });

describe('a reader that goes away ends the work quietly', () => {
  test.each([
    [
      'after the first of many lines',
      'yes "$(cat hotel.ndjson)" | head -20000 | "$node" "$rotation" tally - --lexicon "$lexicon" 2>err | head -1 >/dev/null',
    ],
    [
      'while more is still coming in',
      'yes "$(cat hotel.ndjson)" | "$node" "$rotation" tally - --lexicon "$lexicon" 2>err | head -1 >/dev/null',
    ],
    ['before anything was written', '"$node" "$rotation" match hotel.ndjson --lexicon "$lexicon" 2>err | true'],
    ['while help is shown', '"$node" "$rotation" --help 2>err | true'],
  ])('%s', (_when, script) => {
    const { stdout } = bash(`${script}; echo "\${PIPESTATUS[-2]}"; cat err`);
    expect(stdout).toBe('0\n');
  });

  test('and so does standard output closed from the start', () => {
    const { status, stderr } = bash('"$node" "$rotation" match hotel.ndjson --lexicon "$lexicon" >&-');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('and nobody listening on standard error stops nothing', () => {
    const { status, stdout } = bash(
      'echo kaputt >> hotel.ndjson; "$node" "$rotation" match hotel.ndjson --lexicon "$lexicon" 2>&-',
    );
    expect(status).toBe(3);
    expect(stdout).toContain('unsere Zentrale');
  });
});

test('a pipe takes everything, also more than fits into it', () => {
  writeFileSync(join(folder, 'hotel.ndjson'), conversation.repeat(5000));
  const { stdout } = bash('"$node" "$rotation" tally hotel.ndjson --lexicon "$lexicon" | (sleep 0.5; wc -l)');
  expect(stdout.trim()).toBe('5000');
});

test.skipIf(!existsSync('/dev/full'))('standard output on a full disk is a problem that is said', () => {
  const { status, stderr } = bash('"$node" "$rotation" match hotel.ndjson --lexicon "$lexicon" >/dev/full');
  expect(status).toBe(2);
  expect(stderr).toContain('ENOSPC');
});

test('a disk that is full while reports are written leaves nothing behind', () => {
  mkdirSync(join(folder, 'berichte'));
  writeFileSync(join(folder, 'berichte/Anna Weber.json'), 'gestern');
  // A limit on the size of files (in KiB) refuses the write half way, as a full disk does.
  const { status, stdout, stderr } = bash(
    'ulimit -f 1; "$node" "$rotation" report hotel.ndjson -o berichte --lexicon "$lexicon"',
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/Anna Weber\.json: ließ sich nicht schreiben \(EFBIG\)/);
  expect(readdirSync(join(folder, 'berichte'))).toEqual(['Anna Weber.json']);
  expect(readFileSync(join(folder, 'berichte/Anna Weber.json'), 'utf8')).toBe('gestern');
});

describe('without permission', () => {
  // The superuser may do everything, so for these tests somebody else is asked.
  const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

  test('to read a file, the others are read and the exit code says so', () => {
    writeFileSync(join(folder, 'geheim.ndjson'), conversation);
    chmodSync(join(folder, 'geheim.ndjson'), 0);
    const { status, stdout, stderr } = bash(
      '"$node" "$rotation" match geheim.ndjson hotel.ndjson --lexicon "$lexicon"',
      somebody,
    );
    expect(status).toBe(3);
    expect(stderr).toMatch(/^geheim\.ndjson: .+/);
    expect(stdout.split('\n').length).toBe(2);
  });

  test('to write into the folder, that is said and nothing is written', () => {
    mkdirSync(join(folder, 'berichte'));
    chmodSync(join(folder, 'berichte'), 0o555);
    const { status, stdout, stderr } = bash(
      '"$node" "$rotation" report hotel.ndjson -o berichte --lexicon "$lexicon"',
      somebody,
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/berichte\/Anna Weber\.json: ließ sich nicht schreiben \(EACCES\)/);
  });
});

test('a line of 5 MB is read', () => {
  const words = `Das entscheidet unsere Zentrale. ${'Gern geschehen, wir richten das. '.repeat(150)}`.repeat(1050);
  writeFileSync(join(folder, 'lang.ndjson'), conversation.replace('Das entscheidet unsere Zentrale.', words));
  const { status, stdout } = bash('"$node" "$rotation" tally lang.ndjson --lexicon "$lexicon"');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).counts.organisation).toBe(1050);
});

describe('tally in threads', () => {
  const tally = (options: string) => bash(`"$node" "$rotation" tally ${options}`);

  test.each([2, 3])('%i of them print what one prints, complaints and exit code too', (workers) => {
    for (const file of ['a', 'b', 'c', 'd']) {
      const broken = '{"conversation_id": 1, "turns": [{"role": "wer", "text": "Ja.", "end": "x"}]}\n{broken\n';
      writeFileSync(join(folder, `${file}.ndjson`), conversation.repeat(7) + broken);
    }
    writeFileSync(join(folder, 'e.csv'), 'conversation_id;role;text\n1;employee;Das entscheidet unsere Zentrale.\n');
    const one = tally('--workers 1 . --lexicon "$lexicon"');
    const several = tally(`--workers ${workers} . --lexicon "$lexicon"`);
    expect(one.status).toBe(3);
    expect({ ...several, pid: 0 }).toEqual({ ...one, pid: 0 });
  });

  test('a faulty lexicon is said once', () => {
    writeFileSync(join(folder, 'zwei.ndjson'), conversation);
    writeFileSync(join(folder, 'kaputt.yaml'), 'lexikon: {name: x}\n');
    const one = tally('--workers 1 hotel.ndjson zwei.ndjson --lexicon kaputt.yaml');
    expect(one.status).toBe(2);
    expect({ ...tally('--workers 2 hotel.ndjson zwei.ndjson --lexicon kaputt.yaml'), pid: 0 }).toEqual({
      ...one,
      pid: 0,
    });
  });

  test('a number of threads is a number', () => {
    expect(tally('--workers viele hotel.ndjson')).toMatchObject({ status: 2, stdout: '' });
  });
});

test('two runs give the same bytes', () => {
  bash(
    '"$node" "$rotation" report hotel.ndjson -o eins --lexicon "$lexicon"; "$node" "$rotation" report hotel.ndjson -o zwei --lexicon "$lexicon"',
  );
  expect(readdirSync(join(folder, 'eins'))).toEqual(['Anna Weber.html', 'Anna Weber.json']);
  expect(bash('diff -r eins zwei').status).toBe(0);
});

test('npm start shows an overview and the first report, and names the files it wrote', () => {
  const { status, stdout, stderr } = bash(`"$node" "${root}/bin/start.js"`);
  expect({ status, first: stdout.split('\n')[0] }).toEqual({ status: 0, first: 'Überblick' });
  expect(stdout).toContain('Rotationsbericht: ');
  const files = [...stderr.matchAll(/^ {2}(rotation-berichte\/.+)$/gm)].map(([, file = '']) => file);
  expect(files.map((file) => file.replace('rotation-berichte/', '')).sort()).toEqual(
    readdirSync(join(folder, 'rotation-berichte')).sort(),
  );
  expect(files.length).toBeGreaterThanOrEqual(12);
});

test('npm start reads what it is given', () => {
  const { status, stdout } = bash(`echo kaputt >> hotel.ndjson; "$node" "${root}/bin/start.js" hotel.ndjson`);
  expect({ status, first: stdout.split('\n')[0] }).toEqual({ status: 0, first: 'Rotationsbericht: Anna Weber' });
});

test('lexicon test --watch tests again after every change until it is stopped', async () => {
  const own = join(folder, 'lexikon');
  cpSync(lexicon, own, { recursive: true });
  const child = spawn(process.execPath, [rotation, 'lexicon', 'test', own, '--watch'], { cwd: folder });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    shown += text;
  });
  const ended = new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));
  try {
    await expect.poll(() => shown, { timeout: 30_000 }).toMatch(/: \d+ Fehler/);
    const before = shown.length;
    const file = join(own, 'hotel.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('eintraege:', 'eintrage:'));
    await expect.poll(() => shown.slice(before), { timeout: 30_000 }).toMatch(/hotel\.yaml:\d+:1: Fehler: .*eintrage/);
  } finally {
    child.kill('SIGINT');
  }
  expect(await ended).toBe('SIGINT');
}, 70_000);
