import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small lexicon without any fault; tests plant theirs by replacing lines. */
export const GOOD = `lexikon:
  name: probe
  version: '1'
  kategorien:
    - {id: bestimmungen, titel: unsere Bestimmungen}
    - {id: organisation, titel: unsere Organisation}
woerter:
  - Regel f -n
  - Haus n Häuser kopf=offen
  - unser det
  - Gast m Gäste +in kopf=nur(Stamm)
  - Maß n Maße kopf=offen
kategorie: bestimmungen
eintraege:
  - id: b-regel
    sagt:
      - unser Regel/Satzung
    ausser:
      - unser Regel zwei
    beispiele:
      trifft:
        - So sind «unsere Regeln».
        - Laut «unserer Satzung» geht es nicht.
      trifft_nicht:
        verneint:
          - Das liegt nicht an «unseren Regeln».
        anderer-sinn:
          - Unsere Regel zwei ist ein Spiel.
      noch_nicht:
        - Das machen wir «immer so».
  - id: b-hausmass
    sagt:
      - nach Haus Maß
    beispiele:
      trifft:
        - Das geht «nach Häuser Maß».
      trifft_nicht:
        anderer-sinn:
          - Nach Hause gehen wir alle.
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
`;

/** A second file with the other category. */
export const SECOND = `kategorie: organisation
eintraege:
  - id: o-stelle
    sagt:
      - macht die Stelle
    beispiele:
      trifft:
        - Das «macht die Stelle».
      trifft_nicht:
        harmlos:
          - Die Stelle ist frei.
`;

export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'rotation-probe-'));
}

/** Writes a lexicon of two files into a new folder and gives its path. */
export function writeLexicon(first: string, second: string = SECOND): string {
  const path = folder();
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'a.yaml'), first);
  writeFileSync(join(path, 'b.yaml'), second);
  return path;
}
