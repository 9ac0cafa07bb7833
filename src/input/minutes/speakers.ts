import { foldLabel } from '../fold.ts';
import { roleOf } from '../roles.ts';
import { headLine } from './head.ts';
import { labelLine, speakerOf } from './label.ts';
import { hasHonorific, isName } from './name.ts';

/** What stands before a colon in minutes and is nobody. */
const NOBODY = new Set(
  `Hinweis, Anmerkung, Notiz, Bemerkung, Achtung, Wichtig, Info, Information, Beispiel, Betreff, Thema, Anlass, Grund,
  Frage, Antwort, Ergebnis, Fazit, Lösung, Ende, Dauer, Ort, Adresse, Telefon, Tel, Handy, Fax, Mail, E-Mail, Name, Von, An,
  Anlage, Anlagen, PS, Protokoll, Mitschrift, Termin, Frist, Preis, Betrag, Summe, Punkt, Erstens, Zweitens, Drittens,
  Also, Ja, Nein, Gut, Okay, Aber, Und, Oder, Nummer, Rechnung, Bestellung, Auftrag, Variante, Option, Schritt`
    .split(',')
    .map(foldLabel),
);

/**
 * The labels of a file that are speakers though nobody knows in which role: they stand at the beginning of a line at
 * least twice and look like a name (`Weber:`, `SPEAKER_00:`), or carry a form of address (`Frau Weber:`). `Kunde fragt:` is nobody's
 * label, but surely not the end of what was said before: it stands alone, too, and is not counted.
 */
export function unknownSpeakers(lines: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const speakers = new Set<string>();
  for (const line of lines) {
    const found = labelLine(line);
    if (!found || found.indented || found.text.trim() === '' || headLine(line)) continue;
    const { label } = found;
    if (speakerOf(label) || NOBODY.has(foldLabel(label))) continue;
    const certain = hasHonorific(label) || beginsWithRole(label);
    if (certain || (looksLikeSpeaker(label) && seen.has(label))) speakers.add(label);
    seen.add(label);
  }
  return speakers;
}

function looksLikeSpeaker(label: string): boolean {
  return isName(label) || /^\[?[\p{Lu}][\p{L}]*[ _-]?\d*\]?$/u.test(label);
}

function beginsWithRole(label: string): boolean {
  const words = label.split(/\s+/);
  return words.length <= 3 && roleOf(words[0] ?? '') !== null;
}
