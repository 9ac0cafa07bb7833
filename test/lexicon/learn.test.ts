import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors/diagnostic.ts';
import { weighHeldOut } from '../../src/lexicon/learn/cross-validate.ts';
import { divisionsOf } from '../../src/lexicon/learn/divisions.ts';
import { learn } from '../../src/lexicon/learn/learn.ts';
import { learnSurroundings } from '../../src/lexicon/learn/learn-surroundings.ts';
import { readSentences } from '../../src/lexicon/learn/read-sentences.ts';
import { sentencesOf } from '../../src/lexicon/learn/sentences.ts';
import { type Row, train } from '../../src/lexicon/learn/train.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { parseSurroundings, writeSurroundings } from '../../src/lexicon/surroundings-file.ts';
import { parseWeights, writeWeights } from '../../src/lexicon/weights-file.ts';
import type { Surroundings } from '../../src/match/weights/surroundings.ts';
import { run } from '../cli/run.ts';

/** Twelve conversations: what is ruled out is marked, what is done is not. */
const TALK = Array.from({ length: 12 }, (_, at) => [
  ...sentencesOf(`Ein Umtausch von Ware ${at} ist ausgeschlossen.`, {
    from: `g${at}`,
    marks: [{ label: 'b', start: 0, end: 5 }],
  }),
  ...sentencesOf(`Gern tausche ich Ihnen Ware ${at} um.`, { from: `g${at}`, marks: [] }),
]).flat();

describe('learning', () => {
  test('a mark belongs to every sentence it touches', () => {
    const sentences = sentencesOf('Eins zwei. Drei vier. Fünf.', {
      from: 'x',
      marks: [{ label: 'b', start: 5, end: 14 }],
    });
    expect(sentences.map(({ words, categories }) => [words.join(' '), [...categories].join()])).toEqual([
      ['eins zwei', 'b'],
      ['drei vier', 'b'],
      ['fuenf', ''],
    ]);
  });

  test('the same sentences give the same weights, whose signs say what speaks for what', () => {
    const weights = learn(TALK, ['b']);
    expect(learn(TALK, ['b'])).toEqual(weights);
    const weightOf = (text: string) => weights.features.find((one) => one.text === text)?.weights[0] ?? 0;
    expect(weightOf('=ausgeschlossen')).toBeGreaterThan(0);
    expect(weightOf('=gern')).toBeLessThan(0);
    expect(weights.features.some(({ text }) => text === '=ware')).toBe(false);
  });

  test('the order of the sentences changes nothing: the weights are at their end', () => {
    const state = { now: 7 };
    const next = (below: number): number => {
      state.now = (Math.imul(state.now, 1103515245) + 12345) >>> 0;
      return (state.now >>> 8) % below;
    };
    const rows = Array.from({ length: 400 }, (): Row => {
      const features = [...new Set(Array.from({ length: 12 }, () => next(300)))];
      const values = new Float64Array(features.length).fill(1 / Math.sqrt(features.length));
      return { features: Int32Array.from(features), values, cost: 1 + next(4) };
    });
    const wanted = rows.map(({ features }) => features.some((feature) => feature < 12) !== (next(10) === 0));
    const weights = train(rows, wanted, 300);
    const reversed = train(rows.toReversed(), wanted.toReversed(), 300);
    for (const [at, weight] of weights.entries()) expect(weight).toBeCloseTo(reversed[at] as number, 2);
  });

  test('cross-validation weighs each conversation without having learnt from it', () => {
    const divisions = divisionsOf(TALK, weighHeldOut(TALK, ['b']), ['b']);
    expect(divisions.find(({ from }) => from === 0)).toEqual({
      category: 'b',
      from: 0,
      precision: 1,
      recall: 1,
    });
  });
});

describe('learning what surroundings make of a weight', () => {
  /** A phrase that is right in the first sentence of a text and wrong in the last, in sentences that weigh nothing. */
  const talk = Array.from({ length: 40 }, (_, at) =>
    sentencesOf('Die Regel verlangt das. Gern. Die Regel verlangt das.', {
      from: `g${at}`,
      marks: [{ label: 'b', start: 0, end: 5 }],
      said: [
        { label: 'b', start: 0, end: 5 },
        { label: 'b', start: 32, end: 40 },
      ],
    }),
  ).flat();
  const weightless = talk.map(() => Float64Array.of(0));

  test('where a phrase stands and how far it can be trusted there', () => {
    const surroundings = learnSurroundings(talk, weightless, ['b']);
    const weightOf = (signal: string): number =>
      (surroundings?.steps ?? [])
        .filter((step) => step.signal === signal)
        .reduce((sum, { weights: [weight = 0] }) => sum + weight, 0);
    expect(weightOf('wendung')).toBeGreaterThan(0);
    expect(weightOf('anfang')).toBeGreaterThan(0);
    expect(weightOf('ende')).toBeLessThan(0);
    expect(learnSurroundings(talk, weightless, ['b'])).toEqual(surroundings);
  });

  test('nothing is learnt from conversations whose phrases nobody looked for', () => {
    const unknown = talk.map((sentence) => ({ ...sentence, said: null }));
    expect(learnSurroundings(unknown, weightless, ['b'])).toBeNull();
  });

  test('the file is read as it was written; a row that is none is told with its line', () => {
    const surroundings = learnSurroundings(talk, weightless, ['b']) as Surroundings;
    const text = writeSurroundings(surroundings);
    expect(parseSurroundings('umfeld.tsv', text, ['b'])).toEqual({ surroundings, faults: [] });
    expect(parseSurroundings('umfeld.tsv', text.replaceAll('\n', '\r\n'), ['b']).surroundings).toEqual(surroundings);
    const lines = (broken: string) => parseSurroundings('umfeld.tsv', broken, ['b']).faults.map(({ line }) => line);
    expect(lines(text.replace('umfeld', 'merkmal'))).toEqual([1]);
    expect(parseSurroundings('umfeld.tsv', text, ['c']).faults[0]?.line).toBe(1);
    expect(lines(text.replace('anfang\t1', 'anfang\t3'))).toEqual([
      text.split('\n').findIndex((row) => row.startsWith('anfang')) + 1,
    ]);
    expect(lines(`${text}ende\t1\tviel\n`)).toEqual([text.split('\n').length]);
  });
});

describe('the file of weights', () => {
  test('is read as it was written', () => {
    const weights = learn(TALK, ['b']);
    expect(parseWeights('gewichte.tsv', writeWeights(weights))).toEqual({ weights, faults: [] });
    expect(parseWeights('gewichte.tsv', writeWeights(weights).replaceAll('\n', '\r\n')).weights).toEqual(weights);
  });

  test.each([
    ['a head of something else', 'a\tb\n\t\t0\n', [1, 2]],
    ['a missing constant', 'merkmal\tseltenheit\tb\n\t\n=x\t100\t5\n', [2]],
    ['letters for a number', 'merkmal\tseltenheit\tb\n\t\t0\n=x\t100\t5\n=y\tviel\t5\n', [4]],
    ['a cell too many', 'merkmal\tseltenheit\tb\n\t\t0\n=x\t100\t5\t6\n', [3]],
  ])('%s is told with its line', (_, text, lines) => {
    const { weights, faults } = parseWeights('gewichte.tsv', text);
    expect(weights).toBeNull();
    expect(faults.map(({ code, line }) => [code, line])).toEqual(lines.map((line) => ['weights-broken', line]));
  });

  test('a broken one stops the lexicon, with the place', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gewichte-'));
    cpSync('lexicons/lexikon.yaml', join(folder, 'lexikon.yaml'));
    writeFileSync(join(folder, 'gewichte.tsv'), 'merkmal\n');
    const error = await loadLexicon(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).diagnostics[0]).toMatchObject({ code: 'weights-broken', line: 1 });
  });
});

describe('rotation lexicon learn', () => {
  const lexicon = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'lernen-'));
    cpSync('test/lexicon/fixtures/learn', folder, { recursive: true });
    return folder;
  };

  test('writes the weights into the folder and says how sure they are', async () => {
    const folder = lexicon();
    const { code, stdout } = await run(['lexicon', 'learn', folder, '--from', join(folder, 'gespraeche.ndjson')]);
    expect(code).toBe(0);
    expect(stdout).toContain('gewichte.tsv');
    expect(stdout).toMatch(/bestimmungen +0\.0 +100 % +100 %/);
    const text = readFileSync(join(folder, 'gewichte.tsv'), 'utf8');
    expect(text).toContain('=ausgeschlossen\t');
    const explained = await run(['explain', '--lexicon', folder, 'Ein Storno ist ausgeschlossen.']);
    expect(explained.stdout).toContain('b-nach-gewicht');
  });

  test('what surroundings make of weights is learnt along with them, or not left as it was', async () => {
    const folder = lexicon();
    const talk = join(folder, 'gespraeche.ndjson');
    expect((await run(['lexicon', 'learn', folder, '--from', talk, '--unread', talk])).code).toBe(0);
    expect(readFileSync(join(folder, 'umfeld.tsv'), 'utf8')).toContain('selbst bestimmungen\t');
    const explained = await run(['explain', '--lexicon', folder, 'Ein Storno ist ausgeschlossen.']);
    expect(explained.stdout).toMatch(/\(im Umfeld [+−]\d\.\d\d, mit Wendung/);
    const before = readFileSync(join(folder, 'gewichte.tsv'), 'utf8');
    const { code, stderr } = await run(['lexicon', 'learn', folder, '--from', talk]);
    expect(code).toBe(2);
    expect(stderr).toContain('umfeld.tsv');
    expect(stderr).toContain('--unread');
    expect(readFileSync(join(folder, 'gewichte.tsv'), 'utf8')).toBe(before);
  });

  test('without anything to learn from, says so', async () => {
    const { code, stderr } = await run(['lexicon', 'learn', lexicon()]);
    expect(code).toBe(2);
    expect(stderr).toContain('--from');
  });

  test('from innocent text alone nothing can be learnt, and the folder is named', async () => {
    const { code, stderr } = await run(['lexicon', 'learn', lexicon(), '--from', 'fixtures/neutral']);
    expect(code).toBe(2);
    expect(stderr).toContain('fixtures/neutral');
  });

  test('text files are innocent, marked files are not', () => {
    const folder = lexicon();
    writeFileSync(join(folder, 'harmlos.txt'), 'Guten Morgen zusammen.\nHeute regnet es.\n');
    const sentences = readSentences([folder], [{ id: 'bestimmungen', title: '' }]);
    expect(sentences.filter(({ from }) => from.includes('harmlos.txt'))).toHaveLength(2);
    expect(sentences.some(({ categories }) => categories.has('bestimmungen'))).toBe(true);
  });
});
