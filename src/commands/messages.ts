import type { Catalogue } from '../errors/messages.ts';

/** What can be wrong where a command meets the world. */
export const commandMessages: Catalogue = {
  'more-of-a-kind': { de: '… und {rest} weitere dieser Art ({code}).', en: '… and {rest} more of this kind ({code}).' },
  'output-failed': {
    de: 'Die Ausgabe ließ sich nicht schreiben ({reason}).',
    en: 'The output could not be written ({reason}).',
    hintDe: 'Ist der Datenträger voll?',
    hintEn: 'Is the disk full?',
  },
  'file-not-written': {
    de: 'ließ sich nicht schreiben ({reason}). Keine Datei ist halb geschrieben.',
    en: 'could not be written ({reason}). No file is half written.',
    hintDe: 'Bitte Platz und Schreibrechte prüfen oder mit -o einen anderen Ordner nennen.',
    hintEn: 'Please check space and permissions, or name another folder with -o.',
  },
  'nothing-read': {
    de: 'Kein Gespräch konnte gelesen werden.',
    en: 'No conversation could be read.',
    hintDe:
      'Lesbar sind NDJSON, JSON, CSV und Mitschriften („Kunde: …“, „Mitarbeiterin Weber: …“); Muster liegen in fixtures/samples.',
    hintEn: 'Readable are NDJSON, JSON, CSV and minutes (“Kunde: …”, “Mitarbeiterin Weber: …”); see fixtures/samples.',
  },
  'no-employee': {
    de: 'In den gelesenen Gesprächen spricht niemand vom Haus.',
    en: 'No employee speaks in the conversations that were read.',
    hintDe: 'Gezählt wird nur, was eine Mitarbeiterin oder ein Mitarbeiter sagt (role „employee“ oder „Mitarbeiter“).',
    hintEn: 'Only what an employee says is counted (role “employee”).',
  },
  'nothing-in-period': {
    de: 'Kein Gespräch liegt im Zeitraum ({period}).',
    en: 'No conversation lies in the period ({period}).',
    hintDe: 'Gespräche ohne Datum gehören zu keinem Zeitraum.',
    hintEn: 'Conversations without a date belong to no period.',
  },
  'employee-unknown': {
    de: '„{wanted}“ kommt in den Gesprächen nicht vor.',
    en: '“{wanted}” does not occur in the conversations.',
    hintDe: 'Es sprechen: {names}.',
    hintEn: 'Speaking are: {names}.',
  },
  'date-wrong': {
    de: '{option}: „{value}“ ist kein Tag.',
    en: '{option}: “{value}” is not a day.',
    hintDe: 'Bitte so schreiben: 2025-11-03.',
    hintEn: 'Please write it like this: 2025-11-03.',
  },
  'period-reversed': {
    de: '--from {from} liegt nach --to {to}.',
    en: '--from {from} lies after --to {to}.',
    hintDe: 'Vermutlich sind die beiden vertauscht.',
    hintEn: 'They are probably the wrong way round.',
  },
  'format-unknown': {
    de: 'Das Format „{value}“ gibt es nicht.',
    en: 'There is no format “{value}”.',
    hintDe: 'Möglich sind: {allowed}.',
    hintEn: 'Possible are: {allowed}.',
  },
  'one-page-on-screen': {
    de: 'Mehrere Berichte passen nicht in eine HTML-Seite.',
    en: 'Several reports do not fit into one HTML page.',
    hintDe: 'Mit -o DIR entsteht je Person eine Datei, mit --employee NAME nur ein Bericht.',
    hintEn: 'With -o DIR there is one file per person, with --employee NAME one report only.',
  },
  'previous-unreadable': {
    de: 'Der frühere Bericht ließ sich nicht lesen ({reason}).',
    en: 'The earlier report could not be read ({reason}).',
    hintDe: 'Gemeint ist ein gespeicherter Bericht: --previous ORDNER/NAME.json.',
    hintEn: 'Meant is a saved report: --previous DIR/NAME.json.',
  },
  'previous-other-lexicon': {
    de: 'Der frühere Bericht ist mit einem anderen Lexikon gezählt ({theirs}; jetzt: {ours}). Solche Zahlen lassen sich nicht nebeneinanderstellen.',
    en: 'The earlier report was counted by another lexicon ({theirs}; now: {ours}). Such numbers cannot stand side by side.',
    hintDe: 'Zählen Sie die damaligen Gespräche neu: {command}',
    hintEn: 'Count the conversations of that time again: {command}',
  },
  'previous-of-nobody': {
    de: 'Der frühere Bericht ({who}) gehört zu niemandem in diesen Gesprächen und wird nicht gezeigt.',
    en: 'The earlier report ({who}) belongs to nobody in these conversations and is not shown.',
  },
  'one-format-on-screen': {
    de: 'Mehrere Formate ({value}) passen nicht in eine Ausgabe.',
    en: 'Several formats ({value}) do not fit into one output.',
    hintDe: 'Mit -o DIR entsteht je Format eine Datei.',
    hintEn: 'With -o DIR there is one file per format.',
  },
};
