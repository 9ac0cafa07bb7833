import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/model/check.ts';
import { run } from '../cli/run.ts';
import { folder, GOOD, SECOND, writeLexicon } from './probe.ts';

/** Exit code, and what fails the gate as `file:line:column code`. */
async function gate(lexicon: string, ...args: readonly string[]): Promise<{ code: number; faults: string[] }> {
  const { code, stdout } = await run(['lexicon', 'test', lexicon, '--reporter', 'json', ...args]);
  const check = JSON.parse(stdout) as Check;
  expect(check.passed).toBe(code === 0);
  const strict = args.includes('--strict');
  const faults = check.parts
    .flatMap(({ issues }) => issues)
    .filter(({ level }) => level === 'error' || (strict && level === 'warning'))
    .map((issue) => `${issue.file?.split('/').at(-1)}:${issue.line}:${issue.column} ${issue.code}`);
  return { code, faults };
}

const MARKED = {
  id: 'g1',
  turns: [
    { role: 'employee', text: 'So sind [[B|unsere Regeln]].' },
    { role: 'employee', text: 'Das [[O|macht die Stelle]].' },
  ],
};

function fixtures(...conversations: readonly object[]): string {
  const path = folder();
  writeFileSync(join(path, 'a.ndjson'), conversations.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return path;
}

test('a lexicon without fault passes, strictly too', async () => {
  expect(await gate(writeLexicon(GOOD), '--strict', '--mutate')).toEqual({ code: 0, faults: [] });
});

describe('a planted fault is caught at its line', () => {
  test.each<[string, string, string, string, number]>([
    [
      'an entry that never fires',
      GOOD.replace('nach Haus Maß', 'nach Mass Haus'),
      SECOND,
      'a.yaml:36:11 example-missed',
      1,
    ],
    [
      'a dead alternative',
      GOOD.replace('unser Regel/Satzung', 'unser Regel/Satzung/Regel'),
      SECOND,
      'a.yaml:17:9 lexicon-dead-alternative',
      2,
    ],
    [
      'a cue that cancels a true hit',
      GOOD.replace('wirkt: rechts', 'wirkt: satz'),
      SECOND,
      'a.yaml:49:11 cue-cancels-true-hit',
      1,
    ],
    [
      'an example without a span',
      GOOD.replace('«unsere Regeln».', 'unsere Regeln.'),
      SECOND,
      'a.yaml:22:11 example-without-span',
      1,
    ],
    [
      'a span off by one letter',
      GOOD.replace('So sind «unsere Regeln»', 'So sind «unsere Regel»n'),
      SECOND,
      'a.yaml:22:11 example-other-span',
      1,
    ],
    [
      'a known miss that is found now',
      GOOD.replace('Das machen wir «immer so»', 'Das sind «unsere Regeln»'),
      SECOND,
      'a.yaml:30:11 example-now-found',
      1,
    ],
    [
      'a phrase in two categories',
      GOOD,
      SECOND.replace('      - macht die Stelle', '      - macht die Stelle\n      - unser Satzung/Ordnung'),
      'b.yaml:6:9 phrase-in-two-categories',
      1,
    ],
    [
      'a sentence that YAML makes something else of',
      GOOD.replace('- Nach Hause gehen wir alle.', '- Nach Hause: gehen wir alle.'),
      SECOND,
      'a.yaml:39:13 yaml-sentence-became-map',
      2,
    ],
    ['a wrong key', GOOD.replace('    ausser:', '    auser:'), SECOND, 'a.yaml:18:5 lexicon-unknown-key', 2],
  ])('%s', async (_, first, second, expected, code) => {
    const found = await gate(writeLexicon(first, second));
    expect(found.faults).toContain(expected);
    expect(found.code).toBe(code);
  });

  test('the cause stands before what comes of it', async () => {
    const second = SECOND.replace('      - macht die Stelle', '      - macht die Stelle\n      - unser Regel/Ordnung');
    const { faults } = await gate(writeLexicon(GOOD, second));
    expect(faults[0]).toBe('b.yaml:6:9 phrase-in-two-categories');
    expect(faults).toContain('a.yaml:28:13 example-false-hit');
  });

  test('an entry that a longer one shadows', async () => {
    const longer = `${GOOD.slice(0, GOOD.indexOf('aufhebung:'))}  - id: b-laut-regel
    sagt: [laut unser Regel/Satzung, sind unser Regel]
    beispiele:
      trifft: ["Das steht «laut unserer Regel» fest.", "So «sind unsere Regeln»."]
      trifft_nicht: {harmlos: ["Das ist zu laut."]}
`;
    const shadowed = longer
      .replace(
        '    sagt:\n      - unser Regel/Satzung\n    ausser:\n      - unser Regel zwei\n',
        '    sagt:\n      - unser Regel/Satzung\n',
      )
      .replace(/ {8}verneint:\n.*\n/, '')
      .replace('- Unsere Regel zwei ist', '- Eine Regel zwei ist');
    expect(await gate(writeLexicon(shadowed))).toEqual({ code: 1, faults: ['a.yaml:15:9 entry-shadowed'] });
  });

  test('recall that falls under its floor', async () => {
    const path = fixtures(MARKED);
    expect((await gate(writeLexicon(GOOD), '--fixtures', path, '--update-floors')).code).toBe(0);
    const poorer = SECOND.replaceAll('macht die Stelle', 'macht die Abteilung');
    const { code, faults } = await gate(writeLexicon(GOOD, poorer), '--fixtures', path);
    expect(code).toBe(1);
    expect(faults).toContain('floors.json:6:39 floor-missed');
  });

  test('a phrase in another encoding form; an example may have any', async () => {
    const example = GOOD.replace('«nach Häuser Maß»', '«nach Häuser Maß»'.normalize('NFD'));
    expect(await gate(writeLexicon(example))).toEqual({ code: 0, faults: [] });
    const phrase = GOOD.replace('- nach Haus Maß', `- nach ${'Häuser'.normalize('NFD')} Maß`);
    expect(await gate(writeLexicon(phrase))).toEqual({ code: 2, faults: ['a.yaml:33:9 lexicon-decomposed'] });
  });

  test('an alternative that nothing tests, with --mutate', async () => {
    const text = GOOD.replace('unser Regel/Satzung', 'unser Regel/Satzung/Ordnung');
    expect((await gate(writeLexicon(text), '--mutate')).faults).toEqual(['a.yaml:17:9 alternatives-unused']);
  });

  test('a spelling that is lost: two parts that must touch leave no room for a filler', async () => {
    const text = GOOD.replace('sagt:\n      - nach Haus Maß', 'abstand: 0\n    sagt:\n      - nach + Haus Maß');
    expect(await gate(writeLexicon(text))).toEqual({ code: 1, faults: ['a.yaml:37:11 variant-filler'] });
  });
});
