import type { OptionSpec } from '../spec.ts';

/** Options that several commands take, worded once. */
const inputFormat: OptionSpec = {
  flags: '--input-format <FORMAT>',
  text: {
    de: 'Format der Eingabe, statt es am Inhalt zu erkennen',
    en: 'format of the input, instead of recognising it by content',
  },
};

/** Everything one can say about the input of a command. */
export const readingOptions: readonly OptionSpec[] = [
  {
    flags: '--speaker <WHO=ROLE>',
    repeatable: true,
    text: {
      de: 'wer spricht: SPEAKER_00=employee:MA-07, "J. Berger=customer", =other; mehrfach',
      en: 'who speaks: SPEAKER_00=employee:MA-07, "J. Berger=customer", =other; may be repeated',
    },
  },
  {
    flags: '--employee-channel <N>',
    text: {
      de: 'Kanal des Hauses in zweikanaligen Aufnahmen; der andere ist der Kunde',
      en: 'channel of the house in two-channel recordings; the other is the customer',
    },
  },
  {
    flags: '--map <FIELD=COLUMN,…>',
    repeatable: true,
    text: {
      de: 'Spalten einer Tabelle: text=Nachricht,role=Sprecher',
      en: 'columns of a table: text=Nachricht,role=Sprecher',
    },
  },
  {
    flags: '--employee-domain <DOMAIN>',
    repeatable: true,
    text: {
      de: 'Mails von dieser Domäne schreibt das Haus, alle anderen die Kunden; mehrfach',
      en: 'mails from this domain are the house’s, all others the customers’; may be repeated',
    },
  },
  {
    flags: '--started-at <TIME>',
    text: {
      de: 'Beginn von Gesprächen, deren Datei keinen nennt (ISO 8601)',
      en: 'beginning of conversations whose file names none (ISO 8601)',
    },
  },
  {
    flags: '--roster <FILE>',
    repeatable: true,
    text: {
      de: 'Dienstplan (CSV oder .ics): wer wann an welchem Platz war; mehrfach',
      en: 'roster (CSV or .ics): who was at which desk when; may be repeated',
    },
  },
  {
    flags: '--shifts <FILE>',
    text: {
      de: 'Zeiten der Schichten im Dienstplan: shift;start;end',
      en: 'times of the roster’s shifts: shift;start;end',
    },
  },
  {
    flags: '--employees <FILE>',
    repeatable: true,
    text: {
      de: 'Personal mit Aliassen, Mailadressen, Kennungen (CSV) oder Zendesks Nutzer (JSON); mehrfach',
      en: 'staff with aliases, mail addresses, ids (CSV), or Zendesk’s users (JSON); may be repeated',
    },
  },
  {
    flags: '--time-zone <ZONE>',
    text: { de: 'Zeitzone des Dienstplans (Europe/Berlin)', en: 'time zone of the roster (Europe/Berlin)' },
  },
  inputFormat,
];

export const reporter: OptionSpec = {
  flags: '--reporter <NAME[=FILE]>',
  repeatable: true,
  text: {
    de: 'terminal, markdown, json, junit, sarif, github; in CI von selbst; mehrfach mit Datei',
    en: 'terminal, markdown, json, junit, sarif, github; by itself in CI; several with files',
  },
};

export const lexicon = {
  flags: '--lexicon <PATH>',
  text: { de: 'eigenes Wörterverzeichnis (Ordner)', en: 'your own lexicon (folder)' },
} as const;

export const pseudonyms = {
  flags: '--pseudonyms <KEYFILE>',
  text: {
    de: 'Pseudonyme statt Namen, mit dem Schlüssel aus dieser Datei',
    en: 'pseudonyms instead of names, with the key in this file',
  },
} as const;

export const locale: OptionSpec = {
  flags: '--locale <LOCALE>',
  choices: ['de-DE', 'de-AT', 'de-CH'],
  text: {
    de: 'Zahlenformen: de-DE, de-AT, de-CH (de-DE)',
    en: 'number forms of German reports: de-DE, de-AT, de-CH (de-DE)',
  },
};

export const csv: OptionSpec = {
  flags: '--csv <FORM>',
  choices: ['excel', 'rfc4180'],
  text: { de: 'CSV für: excel, rfc4180 (excel)', en: 'CSV for: excel, rfc4180 (excel)' },
};
