import type { Catalogue } from '../errors/messages.ts';

export const REPORT_MESSAGES: Catalogue = {
  'no-date-for-filter': {
    de: 'Das Gespräch hat kein Datum und passt daher in keinen Zeitraum.',
    en: 'The conversation has no date, so it fits no period.',
  },
  'report-not-json': {
    de: 'Das ist kein gespeicherter Bericht: Der Inhalt ist kein JSON.',
    en: 'This is not a saved report: the content is not JSON.',
    hintDe: 'Gespeicherte Berichte schreibt „rotation report … -o ORDNER“ als .json-Dateien.',
    hintEn: 'Saved reports are the .json files that "rotation report … -o DIR" writes.',
  },
  'report-other-schema': {
    de: 'Das ist kein Bericht der Form rotation/report/1 (gefunden: {found}).',
    en: 'This is not a report of the form rotation/report/1 (found: {found}).',
    hintDe: 'Erstellen Sie den Bericht mit „rotation report“ neu.',
    hintEn: 'Write the report again with "rotation report".',
  },
  'report-invalid': {
    de: 'Der gespeicherte Bericht ist unvollständig oder verändert: bei {path} fehlt etwas oder passt nicht ({problem}).',
    en: 'The saved report is incomplete or was changed: something is missing or wrong at {path} ({problem}).',
    hintDe: 'Erstellen Sie den Bericht mit „rotation report“ neu.',
    hintEn: 'Write the report again with "rotation report".',
  },
};
