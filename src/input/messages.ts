import type { Catalogue } from '../errors/messages.ts';
import { fileMessages } from './messages-file.ts';
import { speakerMessages } from './messages-speakers.ts';

/** What can be wrong with transcripts: in words for the people who exported them. */
export const inputMessages: Catalogue = {
  ...fileMessages,
  ...speakerMessages,
  'json-broken': {
    de: 'Hier ist das JSON nicht gültig (Spalte {column}); von hier an wurde die Datei nicht gelesen.',
    en: 'The JSON is not valid here (column {column}); the file was not read from here on.',
    hintDe:
      'Oft fehlt davor ein Komma, ein Anführungszeichen oder eine Klammer. Bitte neu exportieren oder die Stelle berichtigen.',
    hintEn: 'Often a comma, a quote or a bracket is missing before it. Please export again or correct the place.',
  },
  'json-broken-line': {
    de: 'Diese Zeile ist kein gültiges JSON (Spalte {column}); sie wurde ausgelassen, der Rest wurde gelesen.',
    en: 'This line is not valid JSON (column {column}); it was left out, the rest was read.',
    hintDe: 'In NDJSON steht je Zeile ein ganzes Gespräch.',
    hintEn: 'In NDJSON every line holds one whole conversation.',
  },
  'json-foreign': {
    de: 'JSON, aber weder ein Gespräch („conversation_id“ und „turns“ fehlen) noch ein bekannter Export. Geprüft: {tried}.',
    en: 'JSON, but neither a conversation (“conversation_id” and “turns” are missing) nor a known export. Tried: {tried}.',
    hintDe:
      'Andere Exporte bitte als CSV (conversation_id;role;text) oder in der eigenen Form speichern (README, „Transcripts“). Zendesks Nutzer nimmt --employees.',
    hintEn:
      'Please save other exports as CSV (conversation_id;role;text) or in our own form (README, “Transcripts”). --employees takes Zendesk’s users.',
  },
  'json-too-big': {
    de: 'Ein Stück des JSON ist größer als {limit} MB; von hier an wurde die Datei nicht gelesen.',
    en: 'A piece of the JSON is larger than {limit} MB; the file was not read from here on.',
    hintDe:
      "Ein Array von Gesprächen darf beliebig groß sein. Liegt es in einem Objekt, zum Beispiel unter „tickets“: jq -c '.tickets[]' gross.json > gross.ndjson",
    hintEn:
      "An array of conversations may be of any size. If it lies in an object, for example in “tickets”: jq -c '.tickets[]' big.json > big.ndjson",
  },
  'json-parts-too-big': {
    de: 'Die Liste der Ticket-Artikel ist größer als {limit} MB; sie wurde nicht gelesen.',
    en: 'The list of ticket articles is larger than {limit} MB; it was not read.',
    hintDe: "Bitte je Ticket eine Zeile: jq -c 'group_by(.ticket_id)[] | {articles: .}' gross.json > gross.ndjson",
    hintEn: "One line per ticket, please: jq -c 'group_by(.ticket_id)[] | {articles: .}' big.json > big.ndjson",
  },
  'minutes-too-big': {
    de: 'Die Mitschrift ist größer als {limit} MB und kann nicht in einem Stück gelesen werden.',
    en: 'The minutes are larger than {limit} MB and cannot be read in one piece.',
    hintDe: 'Bitte auf mehrere Dateien verteilen.',
    hintEn: 'Please split them into several files.',
  },
  'line-too-long': {
    de: 'Diese Zeile ist länger als {limit} MB; sie wurde ausgelassen, der Rest wurde gelesen.',
    en: 'This line is longer than {limit} MB; it was left out, the rest was read.',
    hintDe:
      "Kein Gespräch ist so lang; stehen mehrere darin, gehört jedes auf eine eigene Zeile. Liegen sie in einem Objekt, zum Beispiel unter „tickets“: jq -c '.tickets[]' gross.json > gross.ndjson",
    hintEn:
      "No conversation is as long; if there are several in it, each belongs on a line of its own. If they lie in an object, for example in “tickets”: jq -c '.tickets[]' big.json > big.ndjson",
  },
  'conversation-not-object': {
    de: 'Das {position}. Gespräch der Datei ist kein Objekt {…}, sondern: {found}; es wurde ausgelassen.',
    en: 'Conversation {position} of the file is not an object {…} but: {found}; it was left out.',
  },
  'conversation-foreign': {
    de: 'Der {position}. Eintrag der Datei ist kein Gespräch: „conversation_id“ und „turns“ fehlen; er wurde ausgelassen.',
    en: 'Entry {position} of the file is no conversation: “conversation_id” and “turns” are missing; it was left out.',
    hintDe: 'Sind es die Nutzer eines Ticketsystems (Zendesk)? Die nimmt --employees.',
    hintEn: 'Are they the users of a help desk (Zendesk)? --employees takes those.',
  },
  'conversation-id-missing': {
    de: 'Das {position}. Gespräch der Datei hat keine Kennung (conversation_id); es wurde ausgelassen.',
    en: 'Conversation {position} of the file has no conversation_id; it was left out.',
    hintDe: 'Ohne Kennung lassen sich Treffer nicht wiederfinden und Dubletten nicht erkennen.',
    hintEn: 'Without an id, hits cannot be found again and duplicates not be told.',
  },
  'turns-not-list': {
    de: 'Gespräch {conversation}: „turns“ ist keine Liste [ … ], sondern: {found}; das Gespräch wurde ausgelassen.',
    en: 'Conversation {conversation}: “turns” is not a list [ … ] but: {found}; the conversation was left out.',
  },
  'turn-not-object': {
    de: 'Gespräch {conversation}, {number}. Äußerung: kein Objekt mit „role“ und „text“; sie wurde ausgelassen.',
    en: 'Conversation {conversation}, turn {number}: not an object with “role” and “text”; it was left out.',
  },
  'text-not-string': {
    de: 'Gespräch {conversation}, {number}. Äußerung: „text“ ist kein Text; sie wurde ausgelassen.',
    en: 'Conversation {conversation}, turn {number}: “text” is not a text; it was left out.',
  },
  'text-missing': {
    de: 'Gespräch {conversation}, {number}. Äußerung: ohne Text; sie wurde ausgelassen.',
    en: 'Conversation {conversation}, turn {number}: no text; it was left out.',
  },
  'role-unknown': {
    de: 'Gespräch {conversation}, {number}. Äußerung: Wer spricht, ist unbekannt (Rolle: {found}); sie wird nicht gezählt.',
    en: 'Conversation {conversation}, turn {number}: who speaks is unknown (role: {found}); it is not counted.',
    hintDe:
      'Bekannt sind zum Beispiel: employee, Mitarbeiterin, Sachbearbeiter, Service; customer, Kunde, Gast; bot, System.',
    hintEn: 'Known are, for example: employee, agent, Mitarbeiterin; customer, guest, Kunde; bot, system.',
  },
  'duplicate-conversation': {
    de: 'Gespräch {conversation} kam schon einmal vor, Wort für Wort gleich; es wurde nur einmal gezählt.',
    en: 'Conversation {conversation} occurred before, word for word; it was counted once.',
  },
  'conversation-id-reused': {
    de: 'Die Kennung {conversation} kam schon einmal vor, mit anderem Inhalt; beide zählen als eigene Gespräche.',
    en: 'The id {conversation} occurred before, with other content; both count as conversations of their own.',
    hintDe:
      'Gehören sie zusammen? Dann bitte die Zeilen eines Gesprächs hintereinander stellen (nach Kennung sortieren).',
    hintEn: 'Do they belong together? Then please put the rows of a conversation together (sort by id).',
  },
  'text-without-speaker': {
    de: 'Hier steht Text, ohne dass jemand als sprechend genannt ist; er wurde ausgelassen.',
    en: 'There is text here without anybody named as speaking; it was left out.',
    hintDe: 'Jede Äußerung beginnt mit „Kunde:“ oder „Mitarbeiterin Weber:“.',
    hintEn: 'Every turn begins with “Kunde:” or “Mitarbeiterin Weber:”.',
  },
  'csv-column-missing': {
    de: 'Es fehlen Spalten: {missing}. Gefunden: {found}. Die Datei wurde nicht gelesen.',
    en: 'Columns are missing: {missing}. Found: {found}. The file was not read.',
    hintDe:
      'Die erste Zeile nennt die Spalten: conversation_id (oder Gespräch, Vorgang, Ticket), role (Rolle, Sprecher), text (Nachricht). Heißen sie anders: --map role=Absender,text=Inhalt',
    hintEn:
      'The first line names the columns: conversation_id (or Gespräch, Ticket), role (Rolle, Sprecher), text (Nachricht). If they are called otherwise: --map role=Absender,text=Inhalt',
  },
  'csv-column-twice': {
    de: 'Die Spalte „{column}“ sagt dasselbe wie eine andere und wird nicht gelesen.',
    en: 'The column “{column}” means the same as another one and is not read.',
  },
  'csv-id-missing': {
    de: 'Die Zeile gehört zu keinem Gespräch (conversation_id ist leer); sie wurde ausgelassen.',
    en: 'The row belongs to no conversation (conversation_id is empty); it was left out.',
  },
  'csv-too-few-cells': {
    de: 'Die Zeile hat nur {found} von {expected} Zellen; sie wurde ausgelassen, der Rest wurde gelesen.',
    en: 'The row has only {found} of {expected} cells; it was left out, the rest was read.',
    hintDe: 'Zeilenumbrüche in Texten gehören in Anführungszeichen ("…").',
    hintEn: 'Line breaks in texts belong in quotes ("…").',
  },
  'csv-too-many-cells': {
    de: 'Die Zeile hat {found} statt {expected} Zellen; sie wurde ausgelassen, der Rest wurde gelesen.',
    en: 'The row has {found} instead of {expected} cells; it was left out, the rest was read.',
    hintDe: 'Texte, in denen das Trennzeichen vorkommt, gehören in Anführungszeichen ("…").',
    hintEn: 'Texts that contain the delimiter belong in quotes ("…").',
  },
  'csv-quote-swallows': {
    de: 'Ein Anführungszeichen wird geöffnet und nicht geschlossen, so dass die Zeilen darunter mit hineingeraten; sie wurden ausgelassen.',
    en: 'A quote is opened and not closed, so that the rows below get into it; they were left out.',
    hintDe: 'Anführungszeichen im Text verdoppeln: "Er sagte ""nein"" zu mir".',
    hintEn: 'Double the quotes within a text: "Er sagte ""nein"" zu mir".',
  },
  'csv-quote-open': {
    de: 'Ein Anführungszeichen wird geöffnet und nie geschlossen; von hier an wurde die Datei nicht gelesen.',
    en: 'A quote is opened and never closed; the file was not read from here on.',
    hintDe: 'Anführungszeichen im Text verdoppeln: "Er sagte ""nein"" zu mir".',
    hintEn: 'Double the quotes within a text: "Er sagte ""nein"" zu mir".',
  },
  'csv-line-too-long': {
    de: 'Eine Zeile ist zu lang für eine Tabelle; von hier an wurde die Datei nicht gelesen.',
    en: 'A line is too long for a table; the file was not read from here on.',
  },
  'text-garbled': {
    de: 'Gespräch {conversation}, {number}. Äußerung: Umlaute sind beschädigt („{found}“; {count} Stellen in der Datei).',
    en: 'Conversation {conversation}, turn {number}: umlauts are damaged (“{found}”; {count} places in the file).',
    hintDe:
      'Die Datei wurde vor dem Export falsch umgewandelt. Bitte als „CSV UTF-8“ oder „Text (UTF-8)“ neu speichern.',
    hintEn: 'The file was converted wrongly before the export. Please save it again as UTF-8.',
  },
  'date-not-understood': {
    de: '„{found}“ wird nicht als Datum verstanden; das Gespräch zählt ohne Datum ({count} Stellen in der Datei).',
    en: '“{found}” is not understood as a date; the conversation counts without one ({count} places in the file).',
    hintDe: 'Bitte so schreiben: 2025-11-03T09:15:00+01:00 oder 03.11.2025 09:15.',
    hintEn: 'Please write it like this: 2025-11-03T09:15:00+01:00 or 03.11.2025 09:15.',
  },
  'time-not-understood': {
    de: '„{found}“ ({field}) wird nicht als Zeit verstanden und bleibt leer ({count} Stellen in der Datei).',
    en: '“{found}” ({field}) is not understood as a time and stays empty ({count} places in the file).',
    hintDe: 'Sekunden seit Beginn des Gesprächs: 4,2 oder 00:00:04.',
    hintEn: 'Seconds since the conversation began: 4.2 or 00:00:04.',
  },
  'field-not-text': {
    de: '„{field}“ ist kein Text und wird nicht gelesen ({count} Stellen in der Datei).',
    en: '“{field}” is not a text and is not read ({count} places in the file).',
  },
};
