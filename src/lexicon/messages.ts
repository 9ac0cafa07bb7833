import type { Catalogue } from '../errors/messages.ts';

/** Wording of everything that can be wrong with a lexicon. */
export const lexiconMessages: Catalogue = {
  'lexicon-missing': {
    de: 'Das Lexikon gibt es nicht.',
    en: 'The lexicon does not exist.',
    hintDe: 'Pfad hinter --lexicon prüfen; ohne --lexicon gilt das mitgelieferte Lexikon.',
    hintEn: 'Check the path after --lexicon; without --lexicon the shipped lexicon is used.',
  },
  'lexicon-unreadable': {
    de: 'Die Datei lässt sich nicht lesen.',
    en: 'The file cannot be read.',
    hintDe: 'Leserechte prüfen.',
    hintEn: 'Check its permissions.',
  },
  'lexicon-empty-folder': {
    de: 'In diesem Ordner liegt keine Lexikondatei (.yaml).',
    en: 'There is no lexicon file (.yaml) in this folder.',
  },
  'lexicon-no-head': {
    de: 'Keine der Dateien hat den Kopf „lexikon:“ mit Name, Version und Kategorien.',
    en: 'None of the files has the head "lexikon:" with name, version and categories.',
    hintDe: 'So beginnt die Hauptdatei: lexikon: {name: …, version: …, kategorien: [{id: …, titel: …}]}',
    hintEn: 'The main file begins: lexikon: {name: …, version: …, kategorien: [{id: …, titel: …}]}',
  },
  'lexicon-second-head': {
    de: 'Den Kopf „lexikon:“ gibt es schon in einer anderen Datei.',
    en: 'The head "lexikon:" stands in another file already.',
  },
  'lexicon-no-category': {
    de: 'Einträge ohne „kategorie:“ am Anfang der Datei.',
    en: 'Entries without "kategorie:" at the top of the file.',
  },
  'lexicon-unknown-category': {
    de: 'Unbekannte Kategorie „{value}“. Bekannt: {known}.',
    en: 'Unknown category "{value}". Known: {known}.',
  },
  'lexicon-unknown-key': {
    de: 'Unbekannter Schlüssel „{key}“.',
    en: 'Unknown key "{key}".',
    hintDe: 'Meinten Sie „{hint}“?',
    hintEn: 'Did you mean "{hint}"?',
  },
  'lexicon-missing-key': { de: 'Hier fehlt „{key}“.', en: '"{key}" is missing here.' },
  'lexicon-unknown-value': {
    de: '„{value}“ gibt es bei „{key}“ nicht. Möglich: {known}.',
    en: '"{value}" is no value of "{key}". Possible: {known}.',
  },
  'lexicon-wrong-value': {
    de: 'Der Wert von „{key}“ stimmt nicht: {what}.',
    en: 'The value of "{key}" is wrong: {what}.',
  },
  'lexicon-duplicate-id': {
    de: 'Die Kennung „{value}“ gibt es schon: {first}.',
    en: 'The id "{value}" is taken: {first}.',
  },
  'lexicon-duplicate-word': {
    de: 'Das Wort „{value}“ ist schon erklärt: {first}.',
    en: 'The word "{value}" is declared already: {first}.',
  },
  'lexicon-duplicate-class': {
    de: 'Die Klasse „{value}“ gibt es schon: {first}.',
    en: 'The class "{value}" exists already: {first}.',
  },
  'lexicon-unknown-class': {
    de: 'Die Klasse <{value}> gibt es nicht.',
    en: 'There is no class <{value}>.',
    hintDe: 'Unter „klassen:“ anlegen oder den Namen prüfen.',
    hintEn: 'Add it under "klassen:" or check its name.',
  },
  'lexicon-unknown-form': {
    de: 'Die Formangabe @{value} gibt es nicht. Möglich: {known}.',
    en: 'There is no form filter @{value}. Possible: {known}.',
  },
  'lexicon-form-of-undeclared': {
    de: '„{value}“ hat eine Formangabe, ist aber nicht unter „woerter:“ erklärt.',
    en: '"{value}" has a form filter but is not declared under "woerter:".',
  },
  'lexicon-unreachable-word': {
    de: '„{value}“ kann in keinem Text vorkommen: Das Lesen zerlegt oder verändert es.',
    en: '"{value}" can never stand in a text: reading takes it apart or changes it.',
    hintDe: "Als mehrere Wörter schreiben oder Zeichen weglassen (- ' : *).",
    hintEn: "Write it as several words or leave out signs (- ' : *).",
  },
  'lexicon-decomposed': {
    de: '„{value}“ ist mit zerlegten Zeichen geschrieben (NFD: a und ¨ statt ä) und gilt deshalb als ein anderes Wort.',
    en: '"{value}" is written in decomposed characters (NFD: a and ¨ for ä) and therefore passes for another word.',
    hintDe: 'Das Wort neu tippen oder die Datei als NFC speichern.',
    hintEn: 'Type the word again or save the file as NFC.',
  },
  'lexicon-dead-alternative': {
    de: '„{value}“ steht zweimal an derselben Stelle.',
    en: '"{value}" stands twice in the same place.',
  },
  'phrase-unexpected-sign': {
    de: 'Unerwartetes Zeichen „{found}“ in „{phrase}“.',
    en: 'Unexpected sign "{found}" in "{phrase}".',
  },
  'phrase-empty-part': {
    de: 'Leerer Teil in „{phrase}“.',
    en: 'Empty part in "{phrase}".',
    hintDe: 'Steht ein + oder | am Rand, oder eine leere Klammer?',
    hintEn: 'Is there a + or | at the edge, or an empty bracket?',
  },
  'phrase-unclosed': {
    de: 'Die Klammer „{found}“ wird nicht geschlossen.',
    en: 'The bracket "{found}" is not closed.',
  },
  'phrase-matches-nothing': {
    de: '„{phrase}“ besteht nur aus Teilen, die fehlen dürfen, und würde überall treffen.',
    en: '"{phrase}" has only parts that may be absent and would match everywhere.',
  },
  'word-empty': { de: 'Leere Worterklärung.', en: 'Empty word declaration.' },
  'word-unknown-kind': {
    de: 'Unbekannte Wortart „{found}“ in „{line}“.',
    en: 'Unknown kind of word "{found}" in "{line}".',
    hintDe: 'Möglich: f, m, n, pl (Nomen), adj, verb, det, wort.',
    hintEn: 'Possible: f, m, n, pl (nouns), adj, verb, det, wort.',
  },
  'word-unknown-part': { de: 'Unbekannte Angabe „{found}“ in „{line}“.', en: 'Unknown part "{found}" in "{line}".' },
  'word-unknown-option': {
    de: 'Unbekannte Angabe „{found}“ in „{line}“.',
    en: 'Unknown option "{found}" in "{line}".',
    hintDe: 'Möglich: auch=…, kopf=…',
    hintEn: 'Possible: auch=…, kopf=…',
  },
  'word-compound-policy': {
    de: 'Unbekannte Regel für Zusammensetzungen „{found}“.',
    en: 'Unknown rule for compounds "{found}".',
    hintDe: 'Möglich: kopf=offen, kopf=ohne(Selbst,Mit), kopf=nur(Stamm,Groß)',
    hintEn: 'Possible: kopf=offen, kopf=ohne(Selbst,Mit), kopf=nur(Stamm,Groß)',
  },
  'yaml-broken': {
    de: 'Die Datei ist kein gültiges YAML: {what}',
    en: 'The file is not valid YAML: {what}',
    hintDe: 'Sätze mit Sonderzeichen am Anfang in Anführungszeichen setzen; Einrückung prüfen.',
    hintEn: 'Put sentences that begin with a special sign in quotes; check the indentation.',
  },
  'yaml-tab': {
    de: 'Hier steht ein Tabulator.',
    en: 'There is a tab here.',
    hintDe: 'YAML wird mit Leerzeichen eingerückt.',
    hintEn: 'YAML is indented with blanks.',
  },
  'yaml-cut-by-hash': {
    de: '„{value}“ ist hier zu Ende: „ #“ schneidet den Rest ab.',
    en: '"{value}" ends here: " #" cuts off the rest.',
    hintDe: 'Den ganzen Satz in Anführungszeichen setzen.',
    hintEn: 'Put the whole sentence in quotes.',
  },
  'yaml-tag': {
    de: '„{value}“ verschwindet: Ein ! am Anfang ist in YAML ein Befehl.',
    en: '"{value}" disappears: a ! in front is a command in YAML.',
    hintDe: 'In Anführungszeichen setzen.',
    hintEn: 'Put it in quotes.',
  },
  'yaml-anchor': {
    de: '„&{value}“ verschwindet: Ein & am Anfang ist in YAML ein Befehl.',
    en: '"&{value}" disappears: a & in front is a command in YAML.',
    hintDe: 'In Anführungszeichen setzen.',
    hintEn: 'Put it in quotes.',
  },
  'yaml-sentence-became-map': {
    de: 'Unter „{key}“ wird dieser Satz zu etwas anderem als einem Text: {value}',
    en: 'Under "{key}" this sentence becomes something else than a text: {value}',
    hintDe: 'Ein „: “ im Satz (oder [ und { am Anfang) braucht Anführungszeichen um den ganzen Satz.',
    hintEn: 'A ": " in the sentence (or [ and { in front) needs quotes around the whole sentence.',
  },
  'yaml-not-a-text': {
    de: 'Unter „{key}“ steht hier kein Text, sondern {value}.',
    en: 'Under "{key}" there is no text here but {value}.',
    hintDe: 'In Anführungszeichen setzen.',
    hintEn: 'Put it in quotes.',
  },
};

/** Wording of what the examples and fixtures of a lexicon can show. */
export const exampleMessages: Catalogue = {
  'example-without-span': {
    de: 'Im Beispiel fehlt «…» um die Fundstelle: {text}',
    en: 'The example has no «…» around the hit: {text}',
  },
  'example-missed': {
    de: 'Nicht gefunden: «{wanted}» (Eintrag {id}, Hindernis: {why}).',
    en: 'Not found: «{wanted}» (entry {id}, obstacle: {why}).',
    hintDe: 'rotation explain "{text}" zeigt, was der Satz auslöst.',
    hintEn: 'rotation explain "{text}" shows what the sentence triggers.',
  },
  'example-other-span': {
    de: 'Eintrag {id} findet «{found}» statt «{wanted}».',
    en: 'Entry {id} finds «{found}» instead of «{wanted}».',
  },
  'example-not-counted': {
    de: '«{wanted}» wird gefunden ({id}), aber nicht gezählt.',
    en: '«{wanted}» is found ({id}) but not counted.',
  },
  'example-false-hit': {
    de: 'Zählt, soll aber nicht: «{found}» ({id}, {category}).',
    en: 'Counts but should not: «{found}» ({id}, {category}).',
  },
  'example-not-suppressed': {
    de: '«{wanted}» soll wegen „{reason}“ nicht zählen; gefunden: {found}.',
    en: '«{wanted}» should be suppressed for "{reason}"; found: {found}.',
  },
  'example-now-found': {
    de: 'Wird jetzt gefunden: {text}',
    en: 'Is found now: {text}',
    hintDe: 'Von noch_nicht nach trifft verschieben.',
    hintEn: 'Move it from noch_nicht to trifft.',
  },
  'word-stem-clash': {
    de: '„{word}“ ist nicht erklärt, seine Formen sind geraten; es hat denselben Wortstamm wie „{other}“.',
    en: '"{word}" is not declared, its forms are guessed; it has the same stem as "{other}".',
    hintDe: 'Unter „woerter:“ erklären; rotation lexicon forms {word} zeigt, was jetzt gilt.',
    hintEn: 'Declare it under "woerter:"; rotation lexicon forms {word} shows what holds now.',
  },
  'cue-not-found': { de: 'Die Aufhebung {id} greift hier nicht: {text}', en: 'The cue {id} does not act here: {text}' },
  'cue-cancels-true-hit': {
    de: 'Hier soll etwas zählen, es zählt aber nichts: {text}',
    en: 'Something should count here, but nothing does: {text}',
  },
  'fixture-broken': { de: 'Kein markiertes Gespräch: {what}', en: 'Not a marked conversation: {what}' },
  'weights-broken': {
    de: 'Diese Zeile der Gewichte ist keine.',
    en: 'This row of the weights is none.',
    hintDe: 'Die Datei wird nicht von Hand geändert: rotation lexicon learn ORDNER --from … schreibt sie neu.',
    hintEn: 'The file is not edited by hand: rotation lexicon learn FOLDER --from … writes it anew.',
  },
  'lexicon-entry-says-nothing': {
    de: 'Der Eintrag „{id}“ braucht entweder „sagt“ oder „gewicht_ab“.',
    en: 'The entry "{id}" needs either "sagt" or "gewicht_ab".',
  },
  'fixtures-none': {
    de: 'Keine markierten Gespräche gefunden in {paths}.',
    en: 'No marked conversations found in {paths}.',
  },
  'fixtures-missing': { de: 'Den Ordner oder die Datei gibt es nicht.', en: 'The folder or file does not exist.' },
};
