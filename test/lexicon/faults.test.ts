import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { UserError } from '../../src/errors/diagnostic.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'rotation-lexikon-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MEASURED = "  gemessen:\n    am: '2025-11-24'\n    gespraeche: 80\n    stellen: 397\n    kategorien:\n";
const GOOD = `lexikon:
  name: probe
  version: '1'
  kategorien:
    - {id: bestimmungen, titel: unsere Bestimmungen}
woerter:
  - Regel f -n
klassen:
  - name: regelwerk
    worte: [Regel]
kategorie: bestimmungen
eintraege:
  - id: b-regel
    sagt:
      - unsere <regelwerk>
    beispiele:
      trifft:
        - so sind «unsere Regeln»
      trifft_nicht:
        anderer-sinn:
          - in der Regel geht das
`;

/** Faults as `line:column code`. */
async function faultsOf(text: string): Promise<string[]> {
  const file = join(folder, 'probe.yaml');
  writeFileSync(file, text);
  try {
    await loadLexicon(file);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
  }
}

test('a good file has no faults', async () => {
  expect(await faultsOf(GOOD)).toEqual([]);
});

test.each([
  ['a tab', GOOD.replace('    worte:', '\tworte:'), ['10:1 yaml-tab']],
  ['broken YAML', GOOD.replace('worte: [Regel]', 'worte: [Regel'), ['11:1 yaml-broken']],
  ['an unknown key', GOOD.replace('    sagt:', '    sagd:'), ['14:5 lexicon-unknown-key']],
  [
    'an entry that neither says nor weighs anything',
    GOOD.replace(/ {4}sagt:\n(?: {6}- .*\n)+/, ''),
    ['13:9 lexicon-entry-says-nothing'],
  ],
  [
    'a sentence that YAML turns into a map',
    GOOD.replace('- in der Regel geht das', '- in der Regel: geht das'),
    ['21:13 yaml-sentence-became-map'],
  ],
  [
    'a sentence cut by #',
    GOOD.replace('in der Regel geht das', 'in der Regel #2 geht das'),
    ['21:13 yaml-cut-by-hash'],
  ],
  ['a sentence swallowed by !', GOOD.replace('in der Regel geht das', '!wichtig in der Regel'), ['21:22 yaml-tag']],
  ['a sentence swallowed by &', GOOD.replace('in der Regel geht das', '&kunde in der Regel'), ['21:20 yaml-anchor']],
  ['a number instead of a text', GOOD.replace('- in der Regel geht das', '- 007'), ['21:13 yaml-not-a-text']],
  ['nothing instead of a text', GOOD.replace('- in der Regel geht das', '- null'), ['21:13 yaml-not-a-text']],
  ['a reason that does not exist', GOOD.replace('anderer-sinn:', 'andrer-sinn:'), ['20:9 lexicon-unknown-key']],
  ['no example', GOOD.replace(/ {4}beispiele:[\s\S]*/, ''), ['13:5 lexicon-missing-key']],
  [
    'an unknown category',
    GOOD.replace('kategorie: bestimmungen', 'kategorie: bestimmung'),
    ['11:12 lexicon-unknown-category'],
  ],
  ['a duplicate id', GOOD + GOOD.slice(GOOD.indexOf('  - id: b-regel')), ['22:9 lexicon-duplicate-id']],
  [
    'a duplicate word',
    GOOD.replace('  - Regel f -n', '  - Regel f -n\n  - Regel f -en'),
    ['8:5 lexicon-duplicate-word'],
  ],
  ['an unknown kind of word', GOOD.replace('Regel f -n', 'Regel w -n'), ['7:5 word-unknown-kind']],
  ['an unknown part of a declaration', GOOD.replace('Regel f -n', 'Regel f -n stark'), ['7:5 word-unknown-part']],
  ['an unknown option', GOOD.replace('Regel f -n', 'Regel f -n kopff=offen'), ['7:5 word-unknown-option']],
  ['a wrong compound rule', GOOD.replace('Regel f -n', 'Regel f -n kopf=offn'), ['7:5 word-compound-policy']],
  [
    'a measure of a category that is not there',
    GOOD.replace('woerter:', `${MEASURED}      bestimmung: {treffsicherheit: 0.8, ausbeute: 0.7}\nwoerter:`),
    ['11:7 lexicon-unknown-category'],
  ],
  [
    'a measure in percent',
    GOOD.replace('woerter:', `${MEASURED}      bestimmungen: {treffsicherheit: 80, ausbeute: 0.7}\nwoerter:`),
    ['11:39 lexicon-wrong-value'],
  ],
  ['an unknown class', GOOD.replace('unsere <regelwerk>', 'unsere <regelwerke>'), ['15:9 lexicon-unknown-class']],
  ['an unknown form', GOOD.replace('unsere <regelwerk>', 'unsere Regel@er2'), ['15:9 lexicon-unknown-form']],
  [
    'a form of an undeclared word',
    GOOD.replace('unsere <regelwerk>', 'unsere Satzung@pl'),
    ['15:9 lexicon-form-of-undeclared'],
  ],
  [
    'a word that reading takes apart',
    GOOD.replace('unsere <regelwerk>', 'unsere E-Bon'),
    ['15:9 lexicon-unreachable-word'],
  ],
  [
    'the same alternative twice',
    GOOD.replace('unsere <regelwerk>', 'unsere Regel/Norm/Regel'),
    ['15:9 lexicon-dead-alternative'],
  ],
  ['an unclosed bracket', GOOD.replace('unsere <regelwerk>', 'unsere (guten <regelwerk>'), ['15:16 phrase-unclosed']],
  ['an unclosed class', GOOD.replace('unsere <regelwerk>', 'unsere <regelwerk'), ['15:16 phrase-unclosed']],
  ['a sign that means nothing', GOOD.replace('unsere <regelwerk>', 'unsere Regel %'), ['15:22 phrase-unexpected-sign']],
  [
    'a phrase that could match nothing',
    GOOD.replace('unsere <regelwerk>', '(unsere) …'),
    ['15:9 phrase-matches-nothing'],
  ],
  ['an empty member', GOOD.replace('unsere <regelwerk>', 'unsere Regel +'), ['15:23 phrase-empty-part']],
  ['no head', GOOD.slice(GOOD.indexOf('woerter:')), ['undefined:undefined lexicon-no-head']],
  [
    'several faults are told at once',
    GOOD.replace('<regelwerk>', '<x>').replace('Regel f -n', 'Regel q'),
    ['7:5 word-unknown-kind', '15:9 lexicon-unknown-class'],
  ],
])('%s', async (_, text, expected) => {
  expect(await faultsOf(text)).toEqual(expected);
});
