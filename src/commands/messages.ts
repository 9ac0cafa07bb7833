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
  'learn-from-nothing': {
    de: 'Woraus soll gelernt werden? --from fehlt.',
    en: 'What is there to learn from? --from is missing.',
    hintDe: 'Zum Beispiel: rotation lexicon learn lexicons --from fixtures/marked fixtures/neutral',
    hintEn: 'For example: rotation lexicon learn lexicons --from fixtures/marked fixtures/neutral',
  },
  'learn-outdated': {
    de: 'umfeld.tsv gehört zu den alten Gewichten und würde nicht neu gelernt: --unread fehlt.',
    en: 'umfeld.tsv belongs to the old weights and would not be learnt anew: --unread is missing.',
    hintDe: 'Mit --unread Gespräche nennen, nach denen niemand Wendungen schrieb, oder die Datei löschen.',
    hintEn: 'Name conversations that nobody wrote phrases to with --unread, or delete the file.',
  },
  'workers-wrong': {
    de: '--workers {value}: Erwartet wird eine Zahl von 1 bis 999.',
    en: '--workers {value}: a number from 1 to 999 is expected.',
  },
  'file-not-written': {
    de: 'ließ sich nicht schreiben ({reason}). Keine Datei ist halb geschrieben.',
    en: 'could not be written ({reason}). No file is half written.',
    hintDe: 'Bitte Platz und Schreibrechte prüfen oder mit -o einen anderen Ordner nennen.',
    hintEn: 'Please check space and permissions, or name another folder with -o.',
  },
  'unknown-share': {
    de: 'Wer spricht, ist bei {words} von {total} Wörtern unbekannt ({percent} %; Gespräche: {conversations}); sie zählen nicht.',
    en: 'Who speaks is unknown for {words} of {total} words ({percent} %; conversations: {conversations}); they do not count.',
  },
  'nothing-read': {
    de: 'Kein Gespräch konnte gelesen werden.',
    en: 'No conversation could be read.',
    hintDe: 'Was lesbar ist, mit Beispielen: rotation report --help. Muster liegen in fixtures/samples.',
    hintEn: 'What can be read, with examples: rotation report --help. Samples are in fixtures/samples.',
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
  'reports-not-found': {
    de: 'Hier liegt kein gespeicherter Bericht (.json).',
    en: 'There is no saved report (.json) here.',
    hintDe: 'Gespeicherte Berichte schreibt: rotation report INPUT... -o ORDNER',
    hintEn: 'Saved reports are written by: rotation report INPUT... -o DIR',
  },
  'report-unreadable': {
    de: 'Der Bericht ließ sich nicht lesen ({reason}).',
    en: 'The report could not be read ({reason}).',
  },
  'report-without-talks': {
    de: 'Der Bericht stammt von einer älteren Fassung und hält die Gespräche nicht einzeln fest; so lässt er sich nicht vergleichen.',
    en: 'The report is of an older version and does not hold the conversations one by one; it cannot be compared.',
    hintDe: 'Erstellen Sie ihn neu: rotation report INPUT... -o ORDNER',
    hintEn: 'Write it again: rotation report INPUT... -o DIR',
  },
  'report-other-lexicon': {
    de: 'Der Bericht ist mit einem anderen Lexikon gezählt ({theirs}; die übrigen: {ours}). Solche Zahlen lassen sich nicht vergleichen.',
    en: 'The report was counted by another lexicon ({theirs}; the others: {ours}). Such numbers cannot be compared.',
    hintDe: 'Zählen Sie die Gespräche neu: {command}',
    hintEn: 'Count the conversations again: {command}',
  },
  'nothing-to-compare': {
    de: 'Kein Bericht konnte gelesen werden.',
    en: 'No report could be read.',
    hintDe:
      'Verglichen werden gespeicherte Berichte: rotation compare ORDNER, nach rotation report INPUT... -o ORDNER.',
    hintEn: 'Saved reports are compared: rotation compare DIR, after rotation report INPUT... -o DIR.',
  },
  'tally-line-unusable': {
    de: 'Die Zeile ist keine Zählung von rotation tally.',
    en: 'The line is no count of rotation tally.',
  },
  'tally-other-lexicon': {
    de: 'Die Zählung hat andere Kategorien als das Lexikon.',
    en: 'The count has other categories than the lexicon.',
    hintDe: 'Mit --lexicon das Lexikon nennen, das gezählt hat.',
    hintEn: 'Name the lexicon that counted, with --lexicon.',
  },
  'tallies-unreadable': {
    de: 'Die Datei ließ sich nicht lesen ({reason}).',
    en: 'The file could not be read ({reason}).',
  },
  'nothing-to-add': {
    de: 'Keine Zählung konnte gelesen werden.',
    en: 'No count could be read.',
    hintDe: 'Zählungen schreibt: rotation tally INPUT...',
    hintEn: 'Counts are written by: rotation tally INPUT...',
  },
  'group-too-small': {
    de: '--min-group: „{value}“ geht nicht; die kleinste Gruppe ist {least}.',
    en: '--min-group: “{value}” is not possible; the smallest group is {least}.',
    hintDe: 'In kleineren Gruppen führen Zahlen des Teams zu einzelnen Personen.',
    hintEn: 'In smaller groups, figures of the team lead to single people.',
  },
  'names-and-pseudonyms': {
    de: 'Ein Teil der Berichte trägt Namen, ein Teil Pseudonyme: Dieselbe Person könnte zweimal darin stehen.',
    en: 'Some of the reports bear names, some pseudonyms: the same person may be in them twice.',
    hintDe: 'Mit dem Schlüssel, der die Pseudonyme gemacht hat, passen sie zusammen: --pseudonyms DATEI',
    hintEn: 'They fit together under the key that made the pseudonyms: --pseudonyms FILE',
  },
  'two-keys': {
    de: 'Die Pseudonyme der Berichte stammen von verschiedenen Schlüsseln: Dieselbe Person könnte zweimal darin stehen.',
    en: 'The pseudonyms of the reports are from different keys: the same person may be in them twice.',
    hintDe: 'Vergleichen lassen sich Berichte mit Namen oder mit Pseudonymen desselben Schlüssels.',
    hintEn: 'Reports with names can be compared, or with pseudonyms from the same key.',
  },
  'two-periods-twice': {
    de: '--split und --before geben beide zwei Zeiträume an; nur eines davon ist möglich.',
    en: '--split and --before both give two periods; only one of them is possible.',
  },
  'key-missing': {
    de: 'Die Schlüsseldatei für Pseudonyme ließ sich nicht lesen ({reason}).',
    en: 'The key file for pseudonyms could not be read ({reason}).',
    hintDe: 'Einen neuen Schlüssel erzeugt: {command}',
    hintEn: 'A new key is made by: {command}',
  },
  'key-too-short': {
    de: 'Der Schlüssel ist zu kurz: {bytes} Byte, nötig sind {least}.',
    en: 'The key is too short: {bytes} bytes, {least} are needed.',
    hintDe: 'Einen neuen Schlüssel (in einer neuen Datei) erzeugt: {command}',
    hintEn: 'A new key (in a new file) is made by: {command}',
  },
};
