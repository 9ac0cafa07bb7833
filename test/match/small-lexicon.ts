import { buildDraft } from '../../src/lexicon/build.ts';
import { checkDraft } from '../../src/lexicon/check.ts';
import { parseLexiconFile } from '../../src/lexicon/yaml-file.ts';
import type { Lexicon } from '../../src/match/lexicon.ts';

/** A lexicon from the text of one YAML file, with every check of the real loader. */
export function smallLexicon(yaml: string): Lexicon {
  const { source, faults } = parseLexiconFile('klein.yaml', yaml);
  if (source === null || faults.length > 0) throw new Error(JSON.stringify(faults));
  const draft = buildDraft([source], null, null);
  const all = [...draft.faults, ...checkDraft(draft, [source])];
  if (all.length > 0) throw new Error(JSON.stringify(all));
  return { ...draft.lexicon, sha256: 'klein' };
}

/** A lexicon that looks for „rot gelb lila“ alone. */
export function threeColours(): Lexicon {
  return smallLexicon(`${HEAD}
kategorie: bestimmungen
eintraege:
  - {id: b-x, sagt: [rot gelb lila], beispiele: {trifft: [x], trifft_nicht: {harmlos: [x]}}}
`);
}

export const HEAD = `lexikon:
  name: klein
  version: '1'
  kategorien:
    - {id: bestimmungen, titel: Bestimmungen}
    - {id: organisation, titel: Organisation}
    - {id: wichtigerer-kunde, titel: Wichtigerer Kunde}
`;
