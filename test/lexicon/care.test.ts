import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onEveryChange } from '../../src/commands/watch.ts';
import { logLikelihood } from '../../src/lexicon/suggest/log-likelihood.ts';
import type { Report } from '../../src/model/report.ts';
import { flipsBetween } from '../../src/report/lexicon-diff/flips.ts';
import { run } from '../cli/run.ts';
import { reportOf, talkOf } from '../report/comparison/team.ts';
import { folder, GOOD, SECOND, writeLexicon } from './probe.ts';

describe('lexicon case', () => {
  const lexicon = writeLexicon(GOOD);
  const add = (cwd: string, sentence: string, expected: string) =>
    run(['lexicon', 'case', sentence, '--expect', expected, '--to', 'faelle.ndjson', '--lexicon', lexicon], { cwd });
  const gate = (cwd: string, path: string) => run(['lexicon', 'test', path, '--fixtures', cwd], { cwd });

  test('a false alarm fails the gate until the lexicon is right', async () => {
    const cwd = folder();
    const { code, stdout } = await add(cwd, 'Unsere Satzung finden Sie im Flur.', 'none');
    expect(code).toBe(0);
    expect(stdout).toContain('scheitert daran');
    const before = await gate(cwd, lexicon);
    expect(before.code).toBe(1);
    expect(before.stdout).toMatch(/^faelle\.ndjson:1: Fehler: Der Fall case-[0-9a-f]{8}#0 soll nicht zählen/m);
    const right = writeLexicon(
      GOOD.replace('      - unser Regel zwei\n', '      - unser Regel zwei\n      - unser Satzung finden\n'),
    );
    expect((await gate(cwd, right)).code).toBe(0);
  });

  test('a miss fails the gate until the lexicon is right; the stretch is the marked one', async () => {
    const cwd = folder();
    await add(cwd, 'Da sind uns «die Hände gebunden».', 'bestimmungen');
    expect((await gate(cwd, lexicon)).stdout).toContain(
      'soll zählen (bestimmungen), zählt aber nicht: «die Hände gebunden»',
    );
    const right = writeLexicon(GOOD.replace('unser Regel/Satzung', 'unser Regel/Satzung\n      - die Hände gebunden'));
    expect((await gate(cwd, right)).code).toBe(0);
  });

  test('who the customer is does not get into the file', async () => {
    const cwd = folder();
    await add(cwd, 'Frau Adelheid Brunner, Telefon 0171 2345678, «unsere Regeln» gelten.', 'bestimmungen');
    const record = JSON.parse(readFileSync(join(cwd, 'faelle.ndjson'), 'utf8'));
    expect(record).toMatchObject({ exact: true });
    expect(record.turns[0].text).toContain('[[B|unsere Regeln]]');
    expect(record.turns[0].text).not.toMatch(/Brunner|2345678/);
    expect((await gate(cwd, lexicon)).code).toBe(0);
  });

  test('a hit of a saved report is named by its place', async () => {
    const cwd = folder();
    const turns = [
      { role: 'customer', text: 'Brunner hier. Warum nicht?' },
      { role: 'employee', text: 'Guten Tag. So sind unsere Regeln, Frau Brunner. Laut unserer Satzung geht es nicht.' },
    ];
    const talk = { conversation_id: 'R-7', employee_name: 'Anna Weber', turns };
    writeFileSync(join(cwd, 'a.ndjson'), JSON.stringify(talk));
    await run(['report', 'a.ndjson', '-o', '.', '--format', 'json', '--lexicon', lexicon], { cwd });
    const of = (id: string, report: string) =>
      run(
        ['lexicon', 'case', id, '--report', report, '--expect', 'none', '--to', 'faelle.ndjson', '--lexicon', lexicon],
        { cwd },
      );
    expect(await of('R-7#1:19', 'Anna Weber.json')).toMatchObject({ code: 0 });
    const record = JSON.parse(readFileSync(join(cwd, 'faelle.ndjson'), 'utf8'));
    expect(record.turns[0].text).toMatch(/^So sind unsere Regeln, Frau \S+\.$/);
    expect(record.turns[0].text).not.toContain('Brunner');
    expect((await gate(cwd, lexicon)).code).toBe(1);
    const wrong = [await of('R-7#1', 'Anna Weber.json'), await of('R-8#0:0', 'Anna Weber.json'), await of('x', 'y')];
    expect(wrong.map(({ code, stderr }) => [code, stderr.split(': ').slice(1).join(': ').split('\n')[0]])).toEqual([
      [2, '„R-7#1“ hat mehrere Fundstellen: R-7#1:19, R-7#1:53.'],
      [2, 'Die Fundstelle „R-8#0:0“ steht nicht in diesem Bericht.'],
      [2, expect.stringContaining('ENOENT')],
    ]);
  });

  test('the same case twice, an unknown category and an empty sentence are refused', async () => {
    const cwd = folder();
    await add(cwd, 'Das ist so.', 'none');
    const wrong = [
      await add(cwd, 'Das ist so.', 'none'),
      await add(cwd, 'Das.', 'egal'),
      await add(cwd, ' ', 'none'),
      await run(['lexicon', 'case', 'Das.', '--lexicon', lexicon], { cwd }),
    ];
    expect(wrong.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(wrong.at(-1)?.stderr).toContain('Es fehlt, was gelten soll');
    expect(readFileSync(join(cwd, 'faelle.ndjson'), 'utf8').trim().split('\n')).toHaveLength(1);
  });
});

describe('floors', () => {
  test('are only ever raised', async () => {
    const cwd = folder();
    const turns = [{ role: 'employee', text: 'So sind [[B|unsere Regeln]]. Das [[O|macht die Stelle]].' }];
    writeFileSync(join(cwd, 'a.ndjson'), `${JSON.stringify({ id: 'g', turns })}\n`);
    const floors = () => readFileSync(join(cwd, 'floors.json'), 'utf8');
    const raise = (lexicon: string) => run(['lexicon', 'test', lexicon, '--fixtures', cwd, '--update-floors'], { cwd });
    const poorer = writeLexicon(GOOD, SECOND.replaceAll('macht die Stelle', 'macht die Abteilung'));
    expect((await raise(poorer)).code).toBe(0);
    const low = floors();
    expect((await raise(writeLexicon(GOOD))).code).toBe(0);
    const high = floors();
    expect(high).not.toBe(low);
    const { code, stdout } = await raise(poorer);
    expect(code).toBe(1);
    expect(stdout).toContain('floors.json:6:39: Fehler: organisation: recall ist 0.000000, das Minimum ist 1.000000.');
    expect(floors()).toBe(high);
  });

  test('hold the figures they were taken from, to the last hit', async () => {
    const cwd = folder();
    const turn = (marked: boolean) => ({
      role: 'employee',
      text: marked ? 'So sind [[B|unsere Regeln]].' : 'So sind unsere Regeln.',
    });
    const write = (right: number) =>
      writeFileSync(
        join(cwd, 'a.ndjson'),
        `${JSON.stringify({ id: 'g', turns: Array.from({ length: 1307 }, (_, at) => turn(at < right)) })}\n`,
      );
    const gate = (...args: readonly string[]) =>
      run(['lexicon', 'test', writeLexicon(GOOD), '--fixtures', cwd, ...args], { cwd });
    for (const right of [1, 436, 1103, 1306]) {
      writeFileSync(join(cwd, 'floors.json'), '{"schema": "rotation/floors/1", "floors": {}}');
      write(right);
      expect((await gate('--update-floors')).code).toBe(0);
      expect((await gate()).code).toBe(0);
      write(right - 1);
      expect((await gate()).code).toBe(1);
    }
  });

  test('a file that is no floors file is told', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'a.ndjson'), `${JSON.stringify({ id: 'g', turns: [] })}\n`);
    writeFileSync(join(cwd, 'floors.json'), '{"schema": "rotation/floors/1", "floors": {"gesamt": {"recall": 2}}}');
    const { code, stdout } = await run(['lexicon', 'test', writeLexicon(GOOD), '--fixtures', cwd], { cwd });
    expect([code, existsSync(join(cwd, 'floors.json'))]).toEqual([2, true]);
    expect(stdout).toContain('floors.json: Fehler: Die Minima');
  });
});

describe('lexicon suggest', () => {
  const said = [
    'So sind unsere Regeln. Das gibt das Programm nicht her.',
    'Das gibt das Programm nicht her. Schönen Tag wünsche ich.',
    'Laut unserer Satzung nicht. Das gibt das Programm nicht her, Frau Brunner.',
    ...[
      'Zimmer ist seit heute früh fertig',
      'Schlüssel liegt unten am Empfang bereit',
      'Frühstück gibt es bis um zehn',
    ].flatMap((end) =>
      Array.from(
        { length: 6 },
        (_, at) => `Schönen Tag wünsche ich. Das ${end}. Der ${'abcdef'[at]}-Bus hält drüben vor dem Haus.`,
      ),
    ),
  ];
  const talks = said.map((text, at) =>
    JSON.stringify({ conversation_id: `g${at}`, employee_name: 'Anna', turns: [{ role: 'employee', text }] }),
  );

  test('finds what stands near hits and in refusals, with counts and examples', async () => {
    const { code, stdout } = await run(['lexicon', 'suggest', '-', '--lexicon', writeLexicon(GOOD)], {
      stdin: talks.join('\n'),
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Programm nicht her\s/m);
    expect(stdout).toContain('(3-mal in 3 Gesprächen, sonst 0-mal;');
    expect(stdout).toContain('  | Das gibt das Programm nicht her.');
    expect(stdout).not.toMatch(/^Schönen Tag|^unsere Regeln|Brunner/m);
  });

  test('counts the forms of a word together, and one that the lexicon knows only where the lexicon is silent', async () => {
    const turns = [
      'Der Ausschuss tagt nicht mehr.',
      'Vom Ausschuß kommt leider keiner.',
      'Die Ausschüsse antworten nie.',
      'Die Satzung klemmt leider.',
      'Eine Satzung verleiht keine Schirme.',
      'Zur Satzung raucht niemand, nicht einmal der Chef.',
      'So sind unsere Regeln, mit Maß.',
      'Laut unserer Satzung zahlt jedes Maß.',
      'Unsere Regeln kennen Maß.',
      ...Array.from({ length: 20 }, (_, at) => `Hier sehen Sie Saal ${at} und den Garten.`),
    ].map((text, at) => JSON.stringify({ conversation_id: `g${at}`, turns: [{ role: 'employee', text }] }));
    const { stdout } = await run(['lexicon', 'suggest', '-', '--lexicon', writeLexicon(GOOD)], {
      stdin: turns.join('\n'),
    });
    expect(stdout).toMatch(/^Ausschu\S+ {2}\(3-mal in 3 Gesprächen, sonst 0-mal/m);
    expect(stdout).toMatch(/^Satzung {2}\(3-mal in 3 Gesprächen, sonst 0-mal/m);
    expect(stdout).not.toMatch(/^Maß|^Saal|^Garten/m);
  });

  test.each([
    [10, 100, 10, 100, 0],
    [0, 100, 10, 100, -13.863],
    [10, 100, 0, 100, 13.863],
    [5, 0, 5, 100, 0],
  ])('log-likelihood of %i in %i against %i in %i', (here, hereAll, there, thereAll, expected) => {
    expect(logLikelihood(here, hereAll, there, thereAll)).toBeCloseTo(expected, 2);
  });
});

test('whose verdict a change of the lexicon turns is told, and only that', () => {
  const team = (hits: (person: number) => number): Report[] =>
    Array.from({ length: 10 }, (_, person) =>
      reportOf(
        { id: `MA-${person}`, name: null },
        Array.from({ length: 60 }, (_, at) => talkOf(`${person}-${at}`, [hits(person), at % 2, 0])),
      ),
    );
  const even = team(() => 1);
  const one = team((person) => (person === 3 ? 4 : 1));
  expect(flipsBetween(even, even)).toEqual([]);
  const flips = flipsBetween(even, one).filter(({ employee }) => employee.id === 'MA-3');
  expect(flips).toContainEqual({
    employee: { id: 'MA-3', name: null },
    category: 'bestimmungen',
    before: 'none',
    after: 'higher',
  });
  expect(flipsBetween(one, even)).toContainEqual({
    employee: { id: 'MA-3', name: null },
    category: 'bestimmungen',
    before: 'higher',
    after: 'none',
  });
});

describe('--watch', () => {
  /** Works until `file` holds the last of the texts; each but the first is saved when the one before was seen. */
  async function seenWhile(
    folder: string,
    file: string,
    texts: readonly string[],
    save: (text: string) => void,
  ): Promise<string[]> {
    const stop = new AbortController();
    const seen: string[] = [];
    save(texts[0] ?? '');
    const done = onEveryChange(
      [folder],
      async () => {
        const text = readFileSync(file, 'utf8');
        if (text === seen.at(-1)) return 0;
        seen.push(text);
        if (seen.length === texts.length) stop.abort();
        else setTimeout(() => save(texts[seen.length] ?? ''), 50);
        return seen.length;
      },
      stop.signal,
    );
    expect(await done).toBe(texts.length);
    return seen;
  }

  test('works again after every change, one at a time, until it is stopped', async () => {
    const cwd = folder();
    const file = join(cwd, 'a.yaml');
    const save = (text: string) => writeFileSync(file, text);
    expect(await seenWhile(cwd, file, ['1', '2', '3'], save)).toEqual(['1', '2', '3']);
    expect(await seenWhile(file, file, ['1', '2', '3'], save)).toEqual(['1', '2', '3']);
  });

  test('sees what an editor puts in the place of the old file, again and again, in folders below too', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'unten'));
    const file = join(cwd, 'unten', 'a.yaml');
    const save = (text: string) => {
      writeFileSync(`${file}~`, text);
      renameSync(`${file}~`, file);
    };
    expect(await seenWhile(cwd, file, ['1', '2', '3', '4'], save)).toEqual(['1', '2', '3', '4']);
  });

  test('sees a folder that is new', async () => {
    const cwd = folder();
    const stop = new AbortController();
    let runs = 0;
    await onEveryChange(
      [cwd],
      async () => {
        runs += 1;
        if (runs === 1) setTimeout(() => mkdirSync(join(cwd, 'neu')), 50);
        if (runs === 2) setTimeout(() => writeFileSync(join(cwd, 'neu', 'a.yaml'), '1'), 50);
        if (runs === 3) stop.abort();
        return 0;
      },
      stop.signal,
    );
    expect(runs).toBe(3);
  });

  test('is told when there is nothing to watch', async () => {
    await expect(onEveryChange([join(folder(), 'fehlt')], async () => 0)).rejects.toThrow('watch-failed');
  });

  test('floors that stay as they are do not wake it', async () => {
    const cwd = folder();
    writeFileSync(
      join(cwd, 'a.ndjson'),
      `${JSON.stringify({ id: 'g', turns: [{ role: 'employee', text: 'So sind [[B|unsere Regeln]].' }] })}\n`,
    );
    const raise = () => run(['lexicon', 'test', writeLexicon(GOOD), '--fixtures', cwd, '--update-floors'], { cwd });
    await raise();
    const written = statSync(join(cwd, 'floors.json'), { bigint: true }).mtimeNs;
    await raise();
    expect(statSync(join(cwd, 'floors.json'), { bigint: true }).mtimeNs).toBe(written);
  });
});
