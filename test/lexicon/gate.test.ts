import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listExamples } from '../../src/lexicon/example-list.ts';
import { runExamples } from '../../src/lexicon/examples.ts';
import { readMarked } from '../../src/lexicon/fixtures.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { measure } from '../../src/lexicon/measure.ts';
import { ratios } from '../../src/lexicon/score.ts';
import { stemClashes, wordForms } from '../../src/lexicon/word-forms.ts';
import { createMatcher } from '../../src/match/create-matcher.ts';

const folder = mkdtempSync(join(tmpdir(), 'rotation-gate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GOOD = `lexikon:
  name: probe
  version: '1'
  kategorien:
    - {id: bestimmungen, titel: unsere Bestimmungen}
    - {id: organisation, titel: unsere Organisation}
woerter:
  - Regel f -n
  - regeln verb
  - Hausordnung f -en
kategorie: bestimmungen
eintraege:
  - id: b-regel
    sagt:
      - unsere Regel/Hausordnung
    ausser:
      - unsere Regel zwei
    beispiele:
      trifft:
        - so sind «unsere Regeln»
        - laut «unserer Hausordnung»
      trifft_nicht:
        verneint:
          - Das liegt nicht an «unseren Regeln».
        anderer-sinn:
          - unsere Regel zwei ist ein Spiel
      noch_nicht:
        - «das machen wir halt so»
aufhebung:
  - id: a-liegt-nicht-an
    grund: verneint
    sagt: [liegt nicht an]
    wirkt: rechts
    beispiele:
      hebt_auf:
        - Das liegt nicht an «unseren Regeln».
      hebt_nicht_auf:
        - Es liegt nicht an mir, nur leider gibt es da zum Beispiel auch noch unsere Regeln.
`.replace('sagt:\n      - unsere', 'sagt:\n      - unsere/unseren/unserer');

async function load(text: string) {
  const file = join(folder, 'probe.yaml');
  writeFileSync(file, text);
  const { lexicon, files } = await loadLexicon(file);
  return { lexicon, matcher: createMatcher(lexicon), examples: listExamples(files) };
}

async function faultsOf(text: string): Promise<string[]> {
  const { matcher, examples } = await load(text);
  return runExamples(examples, matcher).map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('the examples of a lexicon', () => {
  test('all hold', async () => {
    expect(await faultsOf(GOOD)).toEqual([]);
    expect((await load(GOOD)).examples).toHaveLength(7);
  });

  test.each([
    ['an entry that never fires', GOOD.replaceAll('Regel/Hausordnung', 'Satzung'), '20:11 example-missed'],
    [
      'a span that is off by one letter',
      GOOD.replace('so sind «unsere Regeln»', 'so sin«d unsere Regeln»'),
      '20:11 example-other-span',
    ],
    [
      'an example without a span',
      GOOD.replace('so sind «unsere Regeln»', 'so sind unsere Regeln'),
      '20:11 example-without-span',
    ],
    ['a counter-example that counts', GOOD.replace('Regel zwei ist', 'Regel drei ist'), '26:13 example-false-hit'],
    [
      'a stretch suppressed for another reason',
      GOOD.replace('        verneint:', '        zitiert:'),
      '24:13 example-not-suppressed',
    ],
    [
      'a known miss that is found now',
      GOOD.replace('«das machen wir halt so»', 'das sind «unsere Regeln»'),
      '28:11 example-now-found',
    ],
    ['a cue that does not act', GOOD.replace('sagt: [liegt nicht an]', 'sagt: [liegt nie an]'), '36:11 cue-not-found'],
    ['a cue that cancels a true hit', GOOD.replace('wirkt: rechts', 'wirkt: satz'), '38:11 cue-cancels-true-hit'],
  ])('%s', async (_, text, expected) => {
    expect(await faultsOf(text)).toContain(expected);
  });
});

describe('the measure', () => {
  const conversations = [
    {
      id: '1',
      register: 'phone',
      variety: 'DE',
      employee: 'Anna',
      turns: [
        { role: 'customer', text: 'unsere Regeln' },
        { role: 'employee', text: 'So sind [[B|unsere Regeln]]. Und [[B|das machen wir halt so]].' },
      ],
    },
    {
      id: '2',
      register: 'chat',
      variety: 'AT',
      employee: 'Bert',
      turns: [{ role: 'employee', text: 'unsere Regeln und [[O|die Zentrale]]' }],
    },
    {
      id: '3',
      register: 'chat',
      variety: 'AT',
      employee: 'Bert',
      turns: [{ role: 'employee', text: 'Das liegt nicht an unseren Regeln.' }],
    },
  ];
  const file = join(folder, 'marked.ndjson');

  test('counts right, wrong and missed per category, register, variety and employee', async () => {
    writeFileSync(file, conversations.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const { lexicon, matcher } = await load(GOOD);
    const result = measure(readMarked([file], lexicon.categories), matcher);
    expect(result.total).toEqual({ right: 1, wrong: 1, missed: 2, found: 2 });
    expect(result.categories.map(({ name, score }) => [name, score.right, score.wrong, score.missed])).toEqual([
      ['bestimmungen', 1, 1, 1],
      ['organisation', 0, 0, 1],
    ]);
    expect(result.registers.map(({ name, score }) => [name, score.found])).toEqual([
      ['chat', 1],
      ['phone', 1],
    ]);
    expect(result.varieties.map(({ name }) => name)).toEqual(['AT', 'DE']);
    expect(result.employees).toEqual([
      { name: 'Anna', found: 1, marked: 2 },
      { name: 'Bert', found: 1, marked: 1 },
    ]);
    expect(result.clean).toEqual({ conversations: 1, silent: 1 });
    expect(ratios(result.total)).toEqual({ precision: 0.5, recall: 1 / 3, f1: 0.4 });
  });

  test('further hits on one mark count neither way', async () => {
    writeFileSync(
      file,
      `${JSON.stringify({ ...conversations[0], turns: [{ role: 'employee', text: '[[B|unsere Regeln, die es hier ja schon seit vielen Jahren gibt, unsere Hausordnung]]' }] })}\n`,
    );
    const { lexicon, matcher } = await load(GOOD);
    expect(measure(readMarked([file], lexicon.categories), matcher).total).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
      found: 2,
    });
  });

  test.each([
    ['a line that is no JSON', '{"id"'],
    ['an unknown category', JSON.stringify({ ...conversations[1], turns: [{ role: 'employee', text: '[[X|das]]' }] })],
    ['no conversation at all', ''],
  ])('%s is refused', async (_, text) => {
    writeFileSync(file, text);
    const { lexicon } = await load(GOOD);
    expect(() => readMarked([file], lexicon.categories)).toThrow();
  });
});

describe('the forms of a word', () => {
  test.each([
    ['Regel', 'declared', ['Regel', 'Regeln'], [], []],
    ['Regelung', 'guessed', ['Regelung', 'Regelungen'], [], ['Regel']],
    ['Satzung', 'guessed', guessed(), [], []],
    ['sowieso', 'exact', ['sowieso'], [], []],
  ])('%s', async (word, origin, forms, formOf, sameStem) => {
    const { lexicon } = await load(GOOD);
    const found = wordForms(lexicon, word);
    expect(found).toMatchObject({ origin, form_of: formOf, same_stem: sameStem });
    expect(found.forms).toEqual(expect.arrayContaining(forms));
  });

  test('an undeclared noun with the stem of a declared word is told', async () => {
    const { lexicon } = await load(GOOD.replace('Regel/Hausordnung', 'Regel/Regelung'));
    expect(stemClashes(lexicon)).toEqual([{ word: 'Regelung', other: 'Regel' }]);
  });
});

function guessed(): string[] {
  return ['Satzung', 'Satzungen', 'Satzungs'];
}
