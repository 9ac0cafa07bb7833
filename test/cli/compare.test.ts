import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { renderJson } from '../../src/render/json.ts';
import { withPseudonyms } from '../../src/report/pseudonym/report.ts';
import { reportOf, talkOf } from '../report/comparison/team.ts';
import { team } from '../report/comparison/team-of-forty.ts';
import { run } from './run.ts';

/** A folder with saved reports, as `rotation report -o` leaves it. */
function saved(folders: Readonly<Record<string, readonly Report[]>>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'rotation-compare-'));
  for (const [folder, reports] of Object.entries(folders)) {
    mkdirSync(join(cwd, folder));
    for (const [at, report] of reports.entries()) writeFileSync(join(cwd, folder, `${at}.json`), renderJson(report));
  }
  return cwd;
}

const november = team({ people: 9, talks: 30 });
const oktober = team({ people: 9, talks: 30, seed: 11 });

describe('rotation compare', () => {
  test('reads a folder and shows the team on the screen', async () => {
    const { code, stdout, stderr } = await run(['compare', 'november'], { cwd: saved({ november }) });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Vergleich der Rotationsberichte\n/);
    expect(stdout).toContain('Änne Achleitner');
  });

  test('files and folders, one file twice, give what the folder gives', async () => {
    const cwd = saved({ november });
    const [folder, files] = [
      await run(['compare', 'november', '--format', 'json'], { cwd }),
      await run(['compare', 'november/3.json', 'november', 'november/3.json', '--format', 'json'], { cwd }),
    ];
    expect(files.stdout).toBe(folder.stdout);
  });

  test('-o with a file writes that one, -o with a folder JSON and HTML', async () => {
    const cwd = saved({ november });
    expect((await run(['compare', 'november', '-o', 'aus/team.html'], { cwd })).stdout).toBe(
      join('aus', 'team.html\n'),
    );
    expect(readFileSync(join(cwd, 'aus/team.html'), 'utf8')).toMatch(/^<!doctype html>/);
    const { stdout } = await run(['compare', 'november', '-o', 'aus'], { cwd });
    expect(stdout).toBe(`${join('aus', 'vergleich.json')}\n${join('aus', 'vergleich.html')}\n`);
    expect(readdirSync(join(cwd, 'aus')).sort()).toEqual(['team.html', 'vergleich.html', 'vergleich.json']);
    expect(JSON.parse(readFileSync(join(cwd, 'aus/vergleich.json'), 'utf8')).schema).toBe('rotation/comparison/1');
  });

  test('--before gives two periods', async () => {
    const { code, stdout } = await run(['compare', 'november', '--before', 'oktober', '--lang', 'en'], {
      cwd: saved({ november, oktober }),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Before and after');
  });

  test('lists JSON that is no report as left out, and ends with 3', async () => {
    const cwd = saved({ november });
    writeFileSync(join(cwd, 'november/einstellungen.json'), '{"farbe":"blau"}');
    writeFileSync(join(cwd, 'november/kaputt.json'), '{');
    writeFileSync(join(cwd, 'november/notiz.txt'), 'kein JSON');
    const { code, stdout, stderr } = await run(['compare', 'november'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toMatch(/november\/einstellungen\.json: Das ist kein Bericht/);
    expect(stderr).toMatch(/november\/kaputt\.json: Das ist kein gespeicherter Bericht/);
    expect(stderr).not.toContain('notiz');
    expect(stdout).toContain('1 Datei nicht verwendet: kein Rotationsbericht [report-other-schema]');
  });

  test('lists reports of older versions, which do not hold their conversations', async () => {
    const old = november.slice(0, 2).map(({ talks: _, ...report }) => report);
    const { code, stderr } = await run(['compare', 'alt', 'november'], { cwd: saved({ november, alt: old }) });
    expect(code).toBe(3);
    expect(stderr.match(/älteren Fassung/g)).toHaveLength(2);
  });
});

describe('refused with 2', () => {
  const other = { name: 'vertroestung', version: '1.1.0', sha256: 'f'.repeat(64) };
  const fault = (reports: readonly Report[], args: readonly string[] = [], cwd = saved({ berichte: reports })) =>
    run(['compare', 'berichte', ...args], { cwd });

  test('reports of another lexicon, with the command that counts each again', async () => {
    const [first, ...rest] = november;
    const strange = { ...first, lexicon: other, period: { from: '2025-11-01', to: '2025-11-28' } } as Report;
    const { code, stdout, stderr } = await fault([strange, ...rest]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('berichte/0.json: Der Bericht ist mit einem anderen Lexikon gezählt');
    expect(stderr).toContain(
      'rotation report INPUT... --employee MA-01 --from 2025-11-01 --to 2025-11-28 --lexicon PATH -o berichte\n',
    );
  });

  test('an earlier period counted by another lexicon', async () => {
    const cwd = saved({ berichte: november, oktober: oktober.map((report) => ({ ...report, lexicon: other })) });
    const { code, stderr } = await fault([], ['--before', 'oktober'], cwd);
    expect(code).toBe(2);
    expect(stderr.match(/oktober\/\d\.json/g)).toHaveLength(9);
  });

  test.each([
    [['--min-group', '4'], '--min-group: „4“ geht nicht; die kleinste Gruppe ist 5.'],
    [['--min-group', 'alle'], '--min-group: „alle“ geht nicht'],
    [['--split', '2025-02-30'], '--split: „2025-02-30“ ist kein Tag.'],
    [['--split', '2025-11-15', '--before', 'berichte'], '--split und --before'],
    [['--format', 'pdf'], 'Das Format „pdf“ gibt es nicht.'],
    [['--format', 'json,html'], 'Mehrere Formate'],
    [['--before', 'nirgends'], 'nirgends: Der Bericht ließ sich nicht lesen (ENOENT).'],
  ])('%s', async (args, words) => {
    const { code, stdout, stderr } = await fault(november, args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test('a folder without a report', async () => {
    const { code, stderr } = await fault([]);
    expect(code).toBe(2);
    expect(stderr).toContain('berichte: Hier liegt kein gespeicherter Bericht (.json).');
  });
});

describe('--pseudonyms', () => {
  const withKey = (folders: Parameters<typeof saved>[0], bytes = 32) => {
    const cwd = saved(folders);
    writeFileSync(join(cwd, 'schluessel'), Buffer.alloc(bytes, 7));
    return cwd;
  };

  test('compare: no name on screen or in files, the same numbers, the same every time', async () => {
    const cwd = withKey({ november });
    const args = ['compare', 'november', '--pseudonyms', 'schluessel', '--format', 'json'];
    const { stdout } = await run(args, { cwd });
    expect(stdout).not.toMatch(/Achleitner|MA-0/);
    expect(stdout.match(/"Person [0-9A-Z]{4}"/g)).toHaveLength(9);
    expect((await run(args, { cwd })).stdout).toBe(stdout);
  });

  test('names beside pseudonyms, or two keys: 2, as somebody may be in it twice; the right key joins them', async () => {
    const hidden = withPseudonyms(november, Buffer.alloc(32, 7));
    const cwd = withKey({ november, hidden, other: withPseudonyms(november, Buffer.alloc(32, 8)) });
    const mixed = await run(['compare', 'november', 'hidden'], { cwd });
    expect([mixed.code, mixed.stdout]).toEqual([2, '']);
    expect(mixed.stderr).toContain('Ein Teil der Berichte trägt Namen, ein Teil Pseudonyme');
    const keys = await run(['compare', 'hidden', 'other'], { cwd });
    expect([keys.code, keys.stdout]).toEqual([2, '']);
    expect(keys.stderr).toContain('verschiedenen Schlüsseln');
    const joined = await run(['compare', 'november', 'hidden', '--pseudonyms', 'schluessel', '--format', 'json'], {
      cwd,
    });
    expect(joined.code).toBe(0);
    expect(JSON.parse(joined.stdout).group.people).toBe(9);
  });

  test('report: file names too', async () => {
    const cwd = withKey({});
    const talk = {
      conversation_id: 'R-1',
      employee_id: 'MA-07',
      employee_name: 'Anna Weber',
      turns: [{ role: 'employee', text: 'Nach unseren Bestimmungen geht das nicht, sagt Anna Weber.' }],
    };
    writeFileSync(join(cwd, 'weber.ndjson'), `${JSON.stringify(talk)}\n`);
    const { code, stdout } = await run(['report', 'weber.ndjson', '-o', 'aus', '--pseudonyms', 'schluessel'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/Person [0-9A-Z]{4}\.json/);
    for (const file of readdirSync(join(cwd, 'aus'))) {
      expect(`${file} ${readFileSync(join(cwd, 'aus', file), 'utf8')}`).not.toMatch(/weber|anna|MA-07/i);
    }
  });

  test.each([
    [null, 'ließ sich nicht lesen (ENOENT)'],
    [31, 'zu kurz: 31 Byte, nötig sind 32'],
  ])('a key of %s bytes: 2, with the command that makes one', async (bytes, words) => {
    const cwd = bytes === null ? saved({ november }) : withKey({ november }, bytes);
    const { code, stdout, stderr } = await run(['compare', 'november', '--pseudonyms', 'schluessel'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toContain(
      `node -e "fs.writeFileSync('schluessel', crypto.randomBytes(32), {flag:'wx',mode:0o600})"`,
    );
  });
});

test('the recount command names the files that hits were found in, safe for a shell', async () => {
  const evidence = {
    ...{ conversation_id: 'R-1', turn: 1, employee: null, employee_id: null, category: 'bestimmungen', entry: 'b' },
    ...{ start: 0, end: 1, text: 'x', counted: true, started_at: null, at: null, desk: null },
    ...{ sentence: 'x', sentence_start: 0, sentence_end: 1, customer_before: null, file: "Abend/O'Hara; rm.csv" },
  };
  const lexicon = { name: 'alt', version: '1', sha256: 'e'.repeat(64) };
  const strange = reportOf({ id: null, name: '$(id)' }, [talkOf('R-1', [1, 0, 0])], { lexicon, hits: [evidence] });
  const { stderr } = await run(['compare', 'berichte'], { cwd: saved({ berichte: [strange, ...november] }) });
  expect(stderr).toContain(`rotation report 'Abend/O'\\''Hara; rm.csv' --employee '$(id)'`);
});
