import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listExamples } from '../../src/lexicon/example-list.ts';
import { runExamples } from '../../src/lexicon/examples.ts';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { partFaults } from '../../src/lexicon/mutation/faults.ts';
import type { Part } from '../../src/lexicon/mutation/parts.ts';
import { runMutations } from '../../src/lexicon/mutation/run.ts';
import { createMatcher } from '../../src/match/create-matcher.ts';
import { folder, GOOD } from './probe.ts';

async function load(text: string) {
  const file = join(folder(), 'probe.yaml');
  writeFileSync(file, text);
  const loaded = await loadLexicon(file);
  return { loaded, examples: listExamples(loaded.files) };
}

/** `rule key: phrase ohne alternative`. */
function nameOf({ id, phrase, alternative }: Part): string {
  return [id, phrase ?? '', ...(alternative === null ? [] : [`ohne ${alternative}`])].join(' ');
}

/** Parts that no example misses: `line verdict id name`. */
async function survivors(text: string): Promise<string[]> {
  const { loaded, examples } = await load(text);
  return runMutations(loaded, examples)
    .filter(({ verdict }) => verdict !== 'missed')
    .map(({ verdict, part }) => `${part.place.line} ${verdict} ${nameOf(part)}`);
}

describe('a part that is taken out', () => {
  test('is missed by an example in a well-tested lexicon', async () => {
    expect(await survivors(GOOD)).toEqual([]);
  });

  test('is unused when no example contains it', async () => {
    const text = GOOD.replace('unser Regel/Satzung', 'unser Regel/Satzung/Ordnung').replace(
      '      - unser Regel zwei\n',
      '      - unser Regel zwei\n      - unser Regel vier\n',
    );
    expect(await survivors(text)).toEqual([
      '17 unused b-regel sagt: unser Regel/Satzung/Ordnung ohne Ordnung',
      '20 unused b-regel ausser: unser Regel vier',
    ]);
  });

  test('is needless when an example contains it and does not need it', async () => {
    const text = GOOD.replace('- unser Regel/Satzung', '- unser Regel/Satzung\n      - sind unser Regel');
    expect(await survivors(text)).toEqual(['18 needless b-regel sagt: sind unser Regel']);
  });

  test('may be a word of a class', async () => {
    const text = GOOD.replace('unser Regel/Satzung', 'unser <werk>').replace(
      'kategorie:',
      'klassen:\n  - {name: werk, worte: [Regel/Satzung/Ordnung, Regel fest]}\nkategorie:',
    );
    expect(await survivors(text)).toEqual([
      '14 unused <werk> worte: Regel/Satzung/Ordnung ohne Ordnung',
      '14 unused <werk> worte: Regel fest',
    ]);
  });
});

test('an entry that finds by weight is missed by its own example', async () => {
  const path = folder();
  const weighed = GOOD.replace(
    'aufhebung:',
    `  - id: b-nach-gewicht
    gewicht_ab: 0
    beispiele: {trifft: ["Sand «und Kies gibt» es."], trifft_nicht: {harmlos: ["Ja."]}}
aufhebung:`,
  );
  writeFileSync(join(path, 'probe.yaml'), weighed);
  const rows = [
    ['merkmal', 'seltenheit', 'bestimmungen', 'organisation'],
    ['', '', -100, -100],
    ['=kies', 100, 2000, 0],
  ];
  writeFileSync(join(path, 'gewichte.tsv'), rows.map((row) => `${row.join('\t')}\n`).join(''));
  const loaded = await loadLexicon(path);
  const examples = listExamples(loaded.files);
  expect(runExamples(examples, createMatcher(loaded.lexicon))).toEqual([]);
  const verdicts = runMutations(loaded, examples).filter(({ verdict }) => verdict !== 'missed');
  expect(verdicts.map(({ part }) => nameOf(part))).toEqual([]);
});

test('what no example misses is told once: not the parts of a part, the alternatives of a phrase together', async () => {
  const text = GOOD.replace(
    '- unser Regel/Satzung',
    '- unser Regel/Satzung/Ordnung/Norm\n      - sein Regel/Ordnung',
  ).replace(
    'aufhebung:',
    `  - id: b-nie
    sagt: [nie/nimmer so, nie mehr]
    ausser: [nie mehr wieder]
    beispiele: {trifft: ["Das geht «ja nun»."], trifft_nicht: {harmlos: ["Ja."]}}
aufhebung:`,
  );
  const { loaded, examples } = await load(text);
  const { rules } = partFaults(runMutations(loaded, examples));
  expect(rules.map(({ line, code, params }) => [line, code, params.alternatives ?? params.part])).toEqual([
    [17, 'alternatives-unused', 'Ordnung, Norm'],
    [18, 'part-unused', 'sagt: sein Regel/Ordnung'],
    [41, 'part-unused', 'b-nie'],
  ]);
});

/** Everything a lexicon can say, with examples that use some of it twice and some not at all. */
const RICH = GOOD.replace(
  'kategorie: bestimmungen',
  `klassen:
  - name: werk
    worte: [Regel/Satzung, Regel (vom) Haus, "[Buch | Buch der Regel]", <maß>]
    zusammensetzungen: [{vorn: [Grund, Sonder], kopf: [Regel, Blatt]}]
  - {name: maß, worte: [Maß, Elle und/oder Maß]}
kategorie: bestimmungen`,
).replace(
  '  - id: b-hausmass',
  `  - id: b-werk
    abstand: 3
    bereich: teilsatz
    sagt: ["<werk> + verlangt/verbietet …2 (das/es)", "[gegen | trotz und wegen] <werk> des Haus"]
    ausser: [verlangt …1 alles/nichts]
    ohne: [ich, gern/ungern]
    ohne_im_satz: [früher + heute/gestern]
    braucht: [nicht/kein/das, so]
    beispiele:
      trifft:
        - Die «Grundregel verlangt das».
        - So «verbietet die Satzung».
        - Nicht «gegen Buch der Regel des Hauses».
        - Die «Regel vom Haus verbietet» das, so ist es.
        - Das «verlangt die Elle und Maß», so geht's.
      trifft_nicht:
        harmlos:
          - Die Regel verlangt gern das.
          - Das verlangt nichts die Satzung.
          - Die Regel verlangt viel.
          - Früher war es anders, heute verlangt es so die Satzung.
  - id: b-hausmass`,
);

test('the verdict is that of the whole lexicon on every example', async () => {
  const { loaded, examples } = await load(RICH);
  const whole = createMatcher(loaded.lexicon);
  const green = examples.filter((example) => runExamples([example], whole).length === 0);
  expect(green.length).toBeGreaterThan(12);
  const mutations = runMutations(loaded, examples);
  const told = mutations.map(({ part, verdict }) => `${nameOf(part)}: ${verdict === 'missed'}`);
  const slow = mutations.map(({ part }) => {
    const matcher = createMatcher(part.without(loaded.lexicon));
    return `${nameOf(part)}: ${runExamples(green, matcher).length > 0}`;
  });
  expect(told).toEqual(slow);
  expect(new Set(mutations.map(({ verdict }) => verdict))).toEqual(new Set(['missed', 'needless', 'unused']));
});
