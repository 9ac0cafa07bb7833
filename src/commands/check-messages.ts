import type { Catalogue } from '../errors/messages.ts';

/** Wording of what can be wrong around `lexicon test`, `diff`, `case` and `suggest`, and of the changes a diff tells. */
export const checkMessages: Catalogue = {
  'reporter-unknown': {
    de: 'Die Ausgabe „{value}“ gibt es nicht. Möglich: {allowed}, auch als NAME=DATEI.',
    en: 'There is no reporter "{value}". Possible: {allowed}, also as NAME=FILE.',
  },
  'reporters-on-one-screen': {
    de: 'Nur eine Ausgabe kann auf den Bildschirm, die anderen brauchen eine Datei: {value}',
    en: 'Only one reporter can use the screen, the others need a file: {value}',
    hintDe: 'Zum Beispiel: --reporter terminal --reporter junit=lexikon.xml',
    hintEn: 'For example: --reporter terminal --reporter junit=lexicon.xml',
  },
  'check-not-written': { de: 'Ließ sich nicht schreiben ({reason}).', en: 'Could not be written ({reason}).' },
  'diff-on-nothing': {
    de: 'Es fehlt, woran verglichen wird: --on INPUT...',
    en: 'What to compare on is missing: --on INPUT...',
    hintDe: 'Zum Beispiel: rotation lexicon diff git:main lexicons --on gespraeche/',
    hintEn: 'For example: rotation lexicon diff git:main lexicons --on conversations/',
  },
  'fail-on-unknown': {
    de: '--fail-on: „{value}“ gibt es nicht. Möglich: {allowed}.',
    en: '--fail-on: there is no "{value}". Possible: {allowed}.',
  },
  'revision-unknown': {
    de: '„{name}“: Die Revision „{revision}“ gibt es hier nicht (oder kein git).',
    en: '"{name}": there is no revision "{revision}" here (or no git).',
    hintDe: 'In CI braucht es die Vorgeschichte: fetch-depth: 0.',
    hintEn: 'CI needs the history for this: fetch-depth: 0.',
  },
  'revision-without-lexicon': {
    de: '„{name}“: Dort liegt unter „{path}“ kein Lexikon.',
    en: '"{name}": there is no lexicon at "{path}" in it.',
    hintDe: 'Ein anderer Ordner: git:REV:ORDNER',
    hintEn: 'Another folder: git:REV:FOLDER',
  },
  'change-lost': {
    de: '{entry}: verloren «{found}» ({category}; {who}, {place}) | {sentence}',
    en: '{entry}: lost «{found}» ({category}; {who}, {place}) | {sentence}',
  },
  'change-gained': {
    de: '{entry}: neu «{found}» ({category}; {who}, {place}) | {sentence}',
    en: '{entry}: gained «{found}» ({category}; {who}, {place}) | {sentence}',
  },
  'change-moved': {
    de: '{entry}: statt {before} ({was}) jetzt {after} ({who}, {place}) | {sentence}',
    en: '{entry}: instead of {before} ({was}) now {after} ({who}, {place}) | {sentence}',
  },
  'change-suppressed': {
    de: '{entry}: jetzt aufgehoben «{found}» ({category}; {reason}: {cue}; {who}, {place}) | {sentence}',
    en: '{entry}: newly suppressed «{found}» ({category}; {reason}: {cue}; {who}, {place}) | {sentence}',
  },
  'change-released': {
    de: '{entry}: nicht mehr aufgehoben «{found}» ({category}; war {reason}: {cue}; {who}, {place}) | {sentence}',
    en: '{entry}: released «{found}» ({category}; was {reason}: {cue}; {who}, {place}) | {sentence}',
  },
  'phrase-unfound': {
    de: '{id}: Die neue Wendung „{phrase}“ findet nichts, hier nicht und in keinem Beispiel.',
    en: '{id}: the new phrase "{phrase}" finds nothing, neither here nor in an example.',
    hintDe: 'Ein Schreibfehler? Sonst ein Beispiel dafür schreiben.',
    hintEn: 'A slip of the pen? Else write an example for it.',
  },
  'verdict-flip': {
    de: 'Das Urteil über {who} kippt ({category}): {before} → {after}.',
    en: 'The verdict on {who} flips ({category}): {before} → {after}.',
  },
  'expect-missing': {
    de: 'Es fehlt, was gelten soll: --expect, möglich: {allowed}.',
    en: 'What should come out is missing: --expect, possible: {allowed}.',
  },
  'expect-unknown': {
    de: '--expect: „{value}“ gibt es nicht. Möglich: {allowed}.',
    en: '--expect: there is no "{value}". Possible: {allowed}.',
  },
  'hit-unknown': {
    de: 'Die Fundstelle „{id}“ steht nicht in diesem Bericht.',
    en: 'This report has no hit "{id}".',
    hintDe: 'GESPRÄCH#BEITRAG:ANFANG, wie conversation_id, turn und start im Bericht (JSON), zum Beispiel R-1042#1:5.',
    hintEn: 'CONVERSATION#TURN:START, as conversation_id, turn and start in the report (JSON), such as R-1042#1:5.',
  },
  'hit-ambiguous': {
    de: '„{id}“ hat mehrere Fundstellen: {ids}.',
    en: '"{id}" has several hits: {ids}.',
  },
  'case-empty': { de: 'Der Satz ist leer.', en: 'The sentence is empty.' },
  'case-known': {
    de: 'Diesen Fall gibt es dort schon ({id}).',
    en: 'This case is there already ({id}).',
    hintDe: 'Soll etwas anderes gelten, die Zeile in der Datei ändern.',
    hintEn: 'To expect something else, change its line in the file.',
  },
  'init-exists': {
    de: 'Gibt es schon; nichts wurde angelegt.',
    en: 'Exists already; nothing was made.',
    hintDe: 'Einen neuen Ordner nennen: rotation init ORDNER',
    hintEn: 'Name a new folder: rotation init DIR',
  },
  'watch-failed': { de: 'Lässt sich nicht beobachten ({reason}).', en: 'Cannot be watched ({reason}).' },
};
