import type { Catalogue } from '../errors/messages.ts';

/** What can be wrong with a roster, and what it could not decide. */
export const rosterMessages: Catalogue = {
  'roster-unreadable': {
    de: 'Die Datei ließ sich nicht lesen ({reason}).',
    en: 'The file could not be read ({reason}).',
    hintDe: 'Gemeint sind die Dateien von --roster, --shifts und --employees.',
    hintEn: 'Meant are the files of --roster, --shifts and --employees.',
  },
  'roster-quote-open': {
    de: 'Hier wird ein Anführungszeichen geöffnet und nicht geschlossen.',
    en: 'A quote is opened here and not closed.',
    hintDe: 'Anführungszeichen in einem Feld verdoppeln oder weglassen. Länger als 8 KB ist keine Zeile.',
    hintEn: 'Double the quotes within a cell, or leave them out. No row is longer than 8 KB.',
  },
  'roster-column-missing': {
    de: 'Es fehlen Spalten: {missing}. Gefunden: {found}.',
    en: 'Columns are missing: {missing}. Found: {found}.',
    hintDe:
      'Dienstplan: employee_id;employee_name;desk;start;end oder …;date;shift. Schichten: shift;start;end. Personal: employee_id;name;aliases;email;external_ids.',
    hintEn:
      'Roster: employee_id;employee_name;desk;start;end or …;date;shift. Shifts: shift;start;end. Staff: employee_id;name;aliases;email;external_ids.',
  },
  'roster-time-wrong': {
    de: 'Diese Zeile des Dienstplans hat keinen verständlichen Beginn und kein späteres Ende: {found}.',
    en: 'This row of the roster has no start and later end that can be understood: {found}.',
    hintDe: 'Zeiten so: 2025-11-03T06:00 und 2025-11-03T14:00, oder date und shift mit --shifts.',
    hintEn: 'Times like this: 2025-11-03T06:00 and 2025-11-03T14:00, or date and shift with --shifts.',
  },
  'roster-nobody-named': {
    de: 'Diese Zeile des Dienstplans nennt niemanden: {found}.',
    en: 'This row of the roster names nobody: {found}.',
  },
  'shifts-missing': {
    de: 'Der Dienstplan nennt Schichten, aber keine Zeiten: {found}.',
    en: 'The roster names shifts but no times: {found}.',
    hintDe: 'Die Zeiten gehören in eine zweite Datei: --shifts shifts.csv mit shift;start;end.',
    hintEn: 'The times belong in a second file: --shifts shifts.csv with shift;start;end.',
  },
  'shift-unknown': {
    de: 'Die Schicht dieser Zeile steht nicht in der Datei der Schichten: {found}.',
    en: 'The shift of this row is not in the file of shifts: {found}.',
    hintDe: 'Urlaub und Krankheit dort bitte ohne Zeiten eintragen: U;;',
    hintEn: 'Please enter holidays and sick leave there without times: U;;',
  },
  'shift-time-wrong': {
    de: 'Die Schicht „{shift}“ hat nur eine von zwei Zeiten.',
    en: 'The shift “{shift}” has only one of two times.',
  },
  'calendar-broken': {
    de: 'Der Kalender ließ sich nicht lesen ({reason}).',
    en: 'The calendar could not be read ({reason}).',
  },
  'calendar-too-long': {
    de: 'Der Kalender enthält mehr als {most} Dienste.',
    en: 'The calendar holds more than {most} duties.',
    hintDe: 'Bitte nur den Zeitraum der Gespräche exportieren. Termine ohne Ende zählen fünf Jahre lang.',
    hintEn: 'Please export the period of the conversations only. Events without end count for five years.',
  },
  'calendar-nobody': {
    de: 'Der Termin „{found}“ nennt niemanden, der bekannt ist.',
    en: 'The event “{found}” names nobody known.',
    hintDe: 'Bitte jemanden einladen, oder den Titel als Namen oder Alias in --employees aufnehmen.',
    hintEn: 'Please invite somebody, or add the title as a name or alias to --employees.',
  },
  'calendar-zone-unknown': {
    de: 'Die Zeitzone „{found}“ im Kalender ist nicht bekannt.',
    en: 'The time zone “{found}” in the calendar is not known.',
    hintDe:
      'Bitte mit einer Zone wie Europe/Berlin neu exportieren. Zeiten ganz ohne Zone gelten in der von --time-zone.',
    hintEn: 'Please export it again with a zone like Europe/Berlin. Times without any zone are of that of --time-zone.',
  },
  'users-broken': {
    de: 'Diese Zeile ist kein gültiges JSON (UTF-8).',
    en: 'This line is not valid JSON (UTF-8).',
    hintDe: '--employees liest CSV, oder die Nutzer von Zendesk: {"users": [ … ]} oder je Zeile einen.',
    hintEn: '--employees reads CSV, or Zendesk’s users: {"users": [ … ]} or one per line.',
  },
  'users-missing': {
    de: 'In diesem JSON stehen keine Nutzer von Zendesk („id“ und „role“ fehlen).',
    en: 'There are no Zendesk users in this JSON (“id” and “role” are missing).',
    hintDe: '--employees liest CSV, oder die Nutzer von Zendesk: {"users": [ … ]} oder je Zeile einen.',
    hintEn: '--employees reads CSV, or Zendesk’s users: {"users": [ … ]} or one per line.',
  },
  'time-zone-unknown': {
    de: '--time-zone: Die Zeitzone „{value}“ gibt es nicht.',
    en: '--time-zone: there is no time zone “{value}”.',
    hintDe: 'Zum Beispiel: Europe/Berlin, Europe/Vienna, Europe/Zurich.',
    hintEn: 'For example: Europe/Berlin, Europe/Vienna, Europe/Zurich.',
  },
  'roster-needed': {
    de: '{option} braucht --roster.',
    en: '{option} needs --roster.',
  },
  'employee-ambiguous': {
    de: 'Gespräch {conversation}: „{label}“ heißen mehrere; niemand wurde zugeordnet (Gespräche in der Datei: {count}).',
    en: 'Conversation {conversation}: several are called “{label}”; nobody was named (conversations in the file: {count}).',
  },
  'roster-contradicts': {
    de: 'Gespräch {conversation}: Im Gespräch steht {said}, laut Dienstplan war es {rostered}; es gilt das Gespräch (Gespräche in der Datei: {count}).',
    en: 'Conversation {conversation}: it says {said}, the roster says {rostered}; the conversation holds (conversations in the file: {count}).',
  },
  'roster-nobody': {
    de: 'Gespräch {conversation}: Laut Dienstplan war niemand am Platz ({desk}); die Äußerungen bleiben ohne Namen (Gespräche in der Datei: {count}).',
    en: 'Conversation {conversation}: by the roster nobody was at the desk ({desk}); the turns stay without a name (conversations in the file: {count}).',
  },
  'roster-several': {
    de: 'Gespräch {conversation}: Laut Dienstplan waren mehrere am Platz ({desk}): {names}; die Äußerungen bleiben ohne Namen (Gespräche in der Datei: {count}).',
    en: 'Conversation {conversation}: by the roster several were at the desk ({desk}): {names}; the turns stay without a name (conversations in the file: {count}).',
  },
  'roster-no-time': {
    de: 'Gespräch {conversation}: Ohne Uhrzeit hilft der Dienstplan nicht; die Äußerungen bleiben ohne Namen (Gespräche in der Datei: {count}).',
    en: 'Conversation {conversation}: without a time the roster is of no help; the turns stay without a name (conversations in the file: {count}).',
  },
  'roster-no-desk': {
    de: 'Gespräch {conversation}: Ohne Platz hilft der Dienstplan nicht; die Äußerungen bleiben ohne Namen (Gespräche in der Datei: {count}).',
    en: 'Conversation {conversation}: without a desk the roster is of no help; the turns stay without a name (conversations in the file: {count}).',
  },
  'roster-sum': {
    de: 'Äußerungen, die laut Dienstplan zugeordnet sind: {turns}; offen geblieben: {open}.',
    en: 'Turns attributed by the roster: {turns}; left open: {open}.',
  },
};
