import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.ts';
import { HEAD, smallLexicon } from './small-lexicon.ts';

const EXAMPLES = 'beispiele: {trifft: [x], trifft_nicht: {harmlos: [x]}}';
const CUE_EXAMPLES = 'beispiele: {hebt_auf: [x], hebt_nicht_auf: [x]}';

/** Findings as readable strings: `B «stretch»` counted, `-B reason «stretch» by «cue»` cancelled. */
function findings(yaml: string, text: string): string[] {
  const matcher = createMatcher(smallLexicon(`${HEAD}${yaml}`));
  return matcher.match(text).map((one) => {
    const code = one.category.charAt(0).toUpperCase();
    const stretch = `«${text.slice(one.start, one.end)}»`;
    return one.counted ? `${code} ${stretch}` : `-${code} ${one.reason} ${stretch} by «${one.cue}»`;
  });
}

describe('conditions of an entry', () => {
  const entry = (keys: string): string => `
kategorie: bestimmungen
eintraege:
  - {id: b-x, ${keys}, ${EXAMPLES}}
`;
  test.each([
    [
      'within a clause: one clause',
      'sagt: [Regel + verlangt], bereich: teilsatz',
      'Die Regel verlangt das.',
      ['B «Regel verlangt»'],
    ],
    [
      'within a clause: across a comma',
      'sagt: [Regel + verlangt], bereich: teilsatz',
      'Die Regel, die er verlangt',
      [],
    ],
    [
      'distance kept',
      'sagt: [Regel + verlangt], abstand: 2',
      'Die Regel bei uns verlangt das',
      ['B «Regel bei uns verlangt»'],
    ],
    ['distance exceeded', 'sagt: [Regel + verlangt], abstand: 1', 'Die Regel bei uns verlangt das', []],
    [
      'fillers in a gap do not count',
      'sagt: [Regel …1 verlangt]',
      'Regel halt bei eben verlangt',
      ['B «Regel halt bei eben verlangt»'],
    ],
    ['gap exceeded', 'sagt: [Regel …1 verlangt]', 'Regel bei uns verlangt', []],
    ['any order', 'sagt: [Regel + verlangt]', 'Verlangt hat das die Regel', ['B «Verlangt hat das die Regel»']],
    ['never across a sentence', 'sagt: [Regel + verlangt]', 'Das ist die Regel. Er verlangt das.', []],
    ['ausser overlapping the match', 'sagt: [Regel], ausser: [in der Regel]', 'In der Regel klappt das.', []],
    [
      'ausser elsewhere in the sentence',
      'sagt: [Regel], ausser: [in der Regel]',
      'In der Regel hilft die Regel.',
      ['B «Regel»'],
    ],
    ['ohne in the clause', 'sagt: [Regel], ohne: [ich]', 'Die Regel ändere ich.', []],
    ['ohne in another clause', 'sagt: [Regel], ohne: [ich]', 'Ich weiß, die Regel gilt.', ['B «Regel»']],
    ['ohne_im_satz in another clause', 'sagt: [Regel], ohne_im_satz: [ich]', 'Ich weiß, die Regel gilt.', []],
    ['braucht is there', 'sagt: [Regel], braucht: [nicht]', 'Die Regel erlaubt das nicht.', ['B «Regel»']],
    ['braucht is in another sentence', 'sagt: [Regel], braucht: [nicht]', 'Die Regel gilt. Das geht nicht.', []],
    ['sentence begin and end', 'sagt: [^ Interne Regel $]', 'Interne Regel, leider.', ['B «Interne Regel»']],
    ['not the whole sentence', 'sagt: [^ Interne Regel $]', 'Interne Regel bleibt geheim.', []],
  ])('%s', (_, keys, text, expected) => {
    expect(findings(entry(keys), text)).toEqual(expected);
  });
});

describe('cancelling', () => {
  const lexicon = (cue: string): string => `
kategorie: bestimmungen
eintraege:
  - {id: b-stark, sagt: [Regel], ${EXAMPLES}}
  - {id: b-schwach, sagt: [Vorgabe], schwach: true, ${EXAMPLES}}
aufhebung:
  - {id: a-x, grund: verneint, ${cue}, ${CUE_EXAMPLES}}
`;
  test.each([
    [
      'only what it overlaps',
      'sagt: [in der Regel], wirkt: umfasst',
      'In der Regel gilt eine Regel',
      ['-B verneint «Regel» by «In der Regel»', 'B «Regel»'],
    ],
    [
      'to the right within reach',
      'sagt: [liegt nicht an], wirkt: rechts, hoechstens: 2',
      'Das liegt nicht an einer Regel',
      ['-B verneint «Regel» by «liegt nicht an»'],
    ],
    [
      'to the right beyond reach',
      'sagt: [liegt nicht an], wirkt: rechts, hoechstens: 2',
      'Das liegt nicht an mir oder einer Regel',
      ['B «Regel»'],
    ],
    ['not to the left', 'sagt: [liegt nicht an], wirkt: rechts', 'Die Regel liegt nicht an mir', ['B «Regel»']],
    [
      'to the left',
      'sagt: [gilt hier nicht], wirkt: links',
      'Die Regel gilt hier nicht',
      ['-B verneint «Regel» by «gilt hier nicht»'],
    ],
    [
      'stopped in between',
      'sagt: [nicht an], wirkt: rechts, endet_an: [sondern]',
      'nicht an mir, sondern an der Regel',
      ['B «Regel»'],
    ],
    [
      'in the sentence',
      'sagt: [erstatte], wirkt: satz',
      'Trotz Regel erstatte ich das',
      ['-B verneint «Regel» by «erstatte»'],
    ],
    ['not in the next sentence', 'sagt: [erstatte], wirkt: satz', 'Es gibt die Regel. Ich erstatte es.', ['B «Regel»']],
    [
      'in the neighbouring sentence',
      'sagt: [erstatte], wirkt: nachbarsatz',
      'Es gibt die Regel. Ich erstatte es.',
      ['-B verneint «Regel» by «erstatte»'],
    ],
    [
      'in the turn',
      'sagt: [erstatte], wirkt: aeusserung',
      'Eine Regel. Na gut. Ich erstatte es.',
      ['-B verneint «Regel» by «erstatte»'],
    ],
    [
      'only the weak',
      'sagt: [erstatte], wirkt: satz, nur_schwache: true',
      'Regel oder nicht, ich erstatte es trotz der lästigen hausinternen neuen Vorgabe',
      ['B «Regel»', '-B verneint «Vorgabe» by «erstatte»'],
    ],
    [
      'only a category',
      'sagt: [erstatte], wirkt: satz, nur: [organisation]',
      'Trotz Regel erstatte ich das',
      ['B «Regel»'],
    ],
    [
      'a condition of the cue',
      'sagt: [erstatte], wirkt: satz, ohne: [nicht]',
      'Die Regel! Das erstatte ich nicht',
      ['B «Regel»'],
    ],
  ])('%s', (_, cue, text, expected) => {
    expect(findings(lexicon(cue), text)).toEqual(expected);
  });
});

describe('overlap', () => {
  const lexicon = `
kategorie: bestimmungen
eintraege:
  - {id: b-kurz, sagt: [Regel, Vorschrift], ${EXAMPLES}}
  - {id: b-lang, sagt: [laut Regel, Regel des Hauses], ${EXAMPLES}}
aufhebung:
  - {id: a-x, grund: verneint, sagt: [keineswegs], wirkt: rechts, hoechstens: 0, ${CUE_EXAMPLES}}
`;
  test.each([
    ['leftmost first', 'laut Regel des Hauses', ['B «laut Regel»']],
    ['the longest from one place', 'die Regel des Hauses', ['B «Regel des Hauses»']],
    ['joined nouns are one', 'Regel und Vorschrift', ['B «Regel und Vorschrift»']],
    [
      'far stretches are two',
      'Die Regel sagt das so und außerdem gibt es noch die Vorschrift',
      ['B «Regel»', 'B «Vorschrift»'],
    ],
    ['two sentences are two', 'Es gibt eine Regel. Vorschrift eben.', ['B «Regel»', 'B «Vorschrift»']],
    [
      'a cancelled one beside a counted one',
      'keineswegs Vorschrift, das steht ganz anders im Heft dort: Regel',
      ['-B verneint «Vorschrift» by «keineswegs»', 'B «Regel»'],
    ],
  ])('%s', (_, text, expected) => {
    expect(findings(lexicon, text)).toEqual(expected);
  });

  test('categories do not see each other', () => {
    const one = smallLexicon(`${HEAD}
kategorie: bestimmungen
eintraege: [{id: b-x, sagt: [Zentrale verbietet], ${EXAMPLES}}]
`);
    const other = smallLexicon(`${HEAD}
kategorie: organisation
eintraege: [{id: o-x, sagt: [die Zentrale], ${EXAMPLES}}]
`);
    const matcher = createMatcher({ ...one, entries: [...one.entries, ...other.entries] });
    expect(matcher.match('weil die Zentrale verbietet').map(({ category }) => category)).toEqual([
      'organisation',
      'bestimmungen',
    ]);
  });
});
