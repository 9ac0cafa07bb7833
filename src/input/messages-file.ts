import type { Catalogue } from '../errors/messages.ts';

/** What can be wrong with a file as a whole. */
export const fileMessages: Catalogue = {
  'input-format-unknown': {
    de: '--input-format: Das Format „{value}“ gibt es nicht.',
    en: '--input-format: there is no format “{value}”.',
    hintDe: 'Möglich sind: {allowed}. Meist ist die Angabe unnötig: Dateien werden am Inhalt erkannt.',
    hintEn: 'Possible are: {allowed}. Mostly it is not needed: files are recognised by their content.',
  },
  'file-missing': {
    de: 'Diese Datei oder diesen Ordner gibt es nicht.',
    en: 'There is no such file or folder.',
    hintDe: 'Bitte die Schreibweise prüfen; Namen mit Leerzeichen gehören in Anführungszeichen.',
    hintEn: 'Please check the spelling; names with blanks belong in quotes.',
  },
  'file-no-permission': {
    de: 'Die Datei oder der Ordner darf nicht gelesen werden (keine Leserechte).',
    en: 'The file or folder may not be read (no permission).',
    hintDe: 'Ist sie in einem anderen Programm geöffnet? Sonst bitte die Leserechte freigeben lassen.',
    hintEn: 'Is it open in another program? Otherwise please ask for permission to read it.',
  },
  'file-unreadable': {
    de: 'Das Lesen ist fehlgeschlagen ({reason}); was bis dahin gelesen wurde, zählt.',
    en: 'Reading failed ({reason}); what was read before counts.',
  },
  'file-empty': {
    de: 'Die Datei ist leer.',
    en: 'The file is empty.',
    hintDe: 'Ist der Export abgebrochen? Bitte noch einmal exportieren.',
    hintEn: 'Did the export stop half-way? Please export again.',
  },
  'file-without-turns': {
    de: 'Die Datei enthält kein Gespräch.',
    en: 'The file contains no conversation.',
  },
  'folder-without-transcripts': {
    de: 'In diesem Ordner wurde kein Gespräch gefunden.',
    en: 'No conversation was found in this folder.',
    hintDe: 'Gesucht wird auch in Unterordnern; verborgene Dateien (.name) und node_modules bleiben außer Betracht.',
    hintEn: 'Folders in it are searched as well; hidden files (.name) and node_modules are not.',
  },
  'file-unrecognised': {
    de: 'Das ist kein bekanntes Gesprächsformat. Geprüft: {tried}.',
    en: 'This is no known transcript format. Tried: {tried}.',
    hintDe:
      'Tabellen brauchen eine Kopfzeile (conversation_id;role;text; andere Namen mit --map text=Nachricht), Mitschriften Zeilen wie „Kunde: …“ und „Mitarbeiterin Weber: …“. Alle Formate: rotation report --help',
    hintEn:
      'Tables need a header (conversation_id;role;text; other names with --map text=Nachricht), minutes lines like “Kunde: …” and “Mitarbeiterin Weber: …”. All formats: rotation report --help',
  },
  'file-word': {
    de: 'Das ist ein Word- oder Writer-Dokument, kein reiner Text.',
    en: 'This is a Word or Writer document, not plain text.',
    hintDe: 'In Word: Datei → Speichern unter → „Nur Text (*.txt)“, Codierung Unicode (UTF-8).',
    hintEn: 'In Word: File → Save as → “Plain text (*.txt)”, encoding Unicode (UTF-8).',
  },
  'file-excel': {
    de: 'Das ist eine Calc-Tabelle oder eine Excel-Datei, die nicht zu lesen ist.',
    en: 'This is a Calc workbook, or an Excel file that cannot be read.',
    hintDe: 'In Excel: Datei → Speichern unter → „CSV UTF-8 (durch Trennzeichen getrennt)“.',
    hintEn: 'In Excel: File → Save as → “CSV UTF-8 (comma delimited)”.',
  },
  'xlsx-broken': {
    de: 'Die Excel-Datei ist beschädigt und ließ sich nicht lesen.',
    en: 'The Excel file is damaged and could not be read.',
    hintDe: 'Bitte in Excel öffnen und neu speichern (.xlsx) oder als „CSV UTF-8“.',
    hintEn: 'Please open it in Excel and save it again (.xlsx) or as “CSV UTF-8”.',
  },
  'xlsx-too-big': {
    de: 'Die Excel-Datei ist ausgepackt größer als {limit} MB; sie wurde nicht gelesen.',
    en: 'The Excel file is larger than {limit} MB when unpacked; it was not read.',
    hintDe: 'Bitte in Excel als „CSV UTF-8“ speichern: CSV darf beliebig groß sein.',
    hintEn: 'Please save it as “CSV UTF-8” in Excel: CSV may be of any size.',
  },
  'sheet-column-missing': {
    de: 'Im Tabellenblatt „{sheet}“ fehlen Spalten: {missing}. Gefunden: {found}. Das Blatt wurde nicht gelesen.',
    en: 'Columns are missing in the sheet “{sheet}”: {missing}. Found: {found}. The sheet was not read.',
    hintDe:
      'Eine Zeile nennt die Spalten: conversation_id (oder Gespräch, Vorgang, Ticket), role (Rolle, Sprecher), text (Nachricht); andere mit --map.',
    hintEn:
      'A row names the columns: conversation_id (or Gespräch, Ticket), role (Rolle, Sprecher), text (Nachricht); others by --map.',
  },
  'xml-broken': {
    de: 'Das ist kein wohlgeformtes XML; die Datei wurde nicht gelesen.',
    en: 'This is no well-formed XML; the file was not read.',
    hintDe: 'Bitte aus dem ursprünglichen Programm neu exportieren.',
    hintEn: 'Please export it again from the original program.',
  },
  'xml-entities': {
    de: 'Dieses XML erklärt eigene Entitäten (<!ENTITY …>); aus Vorsicht wird es nicht gelesen.',
    en: 'This XML declares entities of its own (<!ENTITY …>); as a precaution it is not read.',
    hintDe: 'Bitte ohne DOCTYPE neu exportieren.',
    hintEn: 'Please export it again without a DOCTYPE.',
  },
  'xml-too-deep': {
    de: 'Dieses XML ist tiefer verschachtelt, als Gespräche es sind; es wurde nicht gelesen.',
    en: 'This XML is nested more deeply than conversations are; it was not read.',
  },
  'xml-too-big': {
    de: 'Die XML-Datei ist größer als {limit} MB und kann nicht in einem Stück gelesen werden.',
    en: 'The XML file is larger than {limit} MB and cannot be read in one piece.',
    hintDe: 'Bitte auf mehrere Dateien verteilen.',
    hintEn: 'Please split it into several files.',
  },
  'transcript-too-big': {
    de: 'Die Datei ist größer als {limit} MB und kann nicht in einem Stück gelesen werden.',
    en: 'The file is larger than {limit} MB and cannot be read in one piece.',
    hintDe: 'Bitte auf mehrere Dateien verteilen.',
    hintEn: 'Please split it into several files.',
  },
  'file-old-office': {
    de: 'Das ist ein Dokument aus einem älteren Word oder Excel (.doc, .xls), eine Outlook-Nachricht (.msg) oder ein Office-Dokument mit Kennwort.',
    en: 'This is a document of an older Word or Excel (.doc, .xls), an Outlook message (.msg) or an Office document with a password.',
    hintDe: 'Bitte dort als „Nur Text (*.txt)“ oder „CSV UTF-8“ speichern.',
    hintEn: 'Please save it there as “Plain text (*.txt)” or “CSV UTF-8”.',
  },
  'file-rtf': {
    de: 'Das ist ein RTF-Dokument, kein reiner Text.',
    en: 'This is an RTF document, not plain text.',
    hintDe: 'Bitte in Word oder WordPad als „Nur Text (*.txt)“ speichern.',
    hintEn: 'Please save it as “Plain text (*.txt)” in Word or WordPad.',
  },
  'file-pdf': {
    de: 'Das ist ein PDF, kein Text.',
    en: 'This is a PDF, not text.',
    hintDe: 'Bitte den Text aus dem ursprünglichen Programm als .txt oder CSV exportieren.',
    hintEn: 'Please export the text from the original program as .txt or CSV.',
  },
  'file-packed': {
    de: 'Das ist ein gepacktes Archiv.',
    en: 'This is a packed archive.',
    hintDe: 'Bitte zuerst entpacken (Rechtsklick → „Alle extrahieren“) und den Ordner angeben.',
    hintEn: 'Please unpack it first and name the folder.',
  },
  'file-image': {
    de: 'Das ist ein Bild, kein Text.',
    en: 'This is an image, not text.',
    hintDe: 'Eingescannte Mitschriften bitte abschreiben oder mit Texterkennung umwandeln.',
    hintEn: 'Please type scanned minutes or convert them by text recognition.',
  },
  'file-sound': {
    de: 'Das ist eine Ton- oder Filmaufnahme, kein Text.',
    en: 'This is a recording, not text.',
    hintDe: 'Aufnahmen müssen zuerst verschriftet werden.',
    hintEn: 'Recordings have to be transcribed first.',
  },
  'file-binary': {
    de: 'Das ist keine Textdatei.',
    en: 'This is not a text file.',
    hintDe: 'Bitte das Gespräch aus dem Programm, das die Datei schrieb, als Text oder CSV exportieren.',
    hintEn: 'Please export the conversation as text or CSV from the program that wrote the file.',
  },
  'file-utf16-without-bom': {
    de: 'Das ist Text in UTF-16 ohne Kennzeichnung am Anfang (BOM).',
    en: 'This is UTF-16 text without a mark at its beginning (BOM).',
    hintDe: 'Im Windows-Editor: Datei → Speichern unter → Codierung „UTF-8“.',
    hintEn: 'In Windows Notepad: File → Save as → encoding “UTF-8”.',
  },
};
