import type { Catalogue } from '../errors/messages.ts';

/** What can be wrong with who speaks, and with what the user says about it; with cues and other programs' exports. */
export const speakerMessages: Catalogue = {
  'speaker-unknown': {
    de: 'Gespräch {conversation}: Wer „{speaker}“ ist, steht nicht darin; das zählt nicht (Äußerungen: {turns}, Wörter: {words}, {percent} % des Gesprächs).',
    en: 'Conversation {conversation}: it does not say who “{speaker}” is; this does not count (turns: {turns}, words: {words}, {percent} % of the conversation).',
    hintDe:
      'Wissen Sie es? --speaker "{speaker}=employee:MA-07" oder --speaker "{speaker}=customer"; alle auf einmal: --employees personal.csv',
    hintEn:
      'Do you know? --speaker "{speaker}=employee:MA-07" or --speaker "{speaker}=customer"; all at once: --employees staff.csv',
  },
  'channels-missing': {
    de: 'Gespräch {conversation} hat nicht zwei Kanäle; --employee-channel wurde nicht angewandt ({count} Gespräche).',
    en: 'Conversation {conversation} has not two channels; --employee-channel was not applied ({count} conversations).',
    hintDe: 'Auf einem Kanal sprechen beide Seiten. Bitte die Sprecher einzeln nennen: --speaker …',
    hintEn: 'Both sides speak on one channel. Please name the speakers one by one: --speaker …',
  },
  'speaker-wrong': {
    de: '--speaker: „{value}“ wird nicht verstanden.',
    en: '--speaker: “{value}” is not understood.',
    hintDe:
      'So: --speaker SPEAKER_00=employee:MA-07 · --speaker "Anna Weber=employee" · --speaker 1=customer · --speaker Ansage=other',
    hintEn:
      'Like this: --speaker SPEAKER_00=employee:MA-07 · --speaker "Anna Weber=employee" · --speaker 1=customer · --speaker Ansage=other',
  },
  'map-wrong': {
    de: '--map: „{value}“ wird nicht verstanden.',
    en: '--map: “{value}” is not understood.',
    hintDe:
      'So: --map text=Nachricht,role=Sprecher,conversation_id=Ticket. Links: conversation_id, role, text, channel, desk, started_at, turn, employee_id, employee_name, start, end.',
    hintEn:
      'Like this: --map text=Nachricht,role=Sprecher,conversation_id=Ticket. On the left: conversation_id, role, text, channel, desk, started_at, turn, employee_id, employee_name, start, end.',
  },
  'channel-wrong': {
    de: '--employee-channel: „{value}“ ist keine Kanalnummer.',
    en: '--employee-channel: “{value}” is no channel number.',
    hintDe: 'Zum Beispiel: --employee-channel 0',
    hintEn: 'For example: --employee-channel 0',
  },
  'domain-wrong': {
    de: '--employee-domain: „{value}“ ist keine Domäne.',
    en: '--employee-domain: “{value}” is no domain.',
    hintDe: 'Zum Beispiel: --employee-domain hotel-seeblick.at',
    hintEn: 'For example: --employee-domain hotel-seeblick.at',
  },
  'sender-unknown': {
    de: 'Gespräch {conversation}: Ob {speaker} zum Haus gehört, steht nicht in der Mail; das zählt nicht (Mails: {turns}, Wörter: {words}, {percent} % des Gesprächs).',
    en: 'Conversation {conversation}: the mail does not say whether {speaker} is of the house; this does not count (mails: {turns}, words: {words}, {percent} % of the conversation).',
    hintDe:
      'Nennen Sie die Domäne Ihres Hauses: --employee-domain firma.de (wer von dort schreibt, ist Mitarbeiter; alle anderen sind Kunden)',
    hintEn:
      'Name the domain of your house: --employee-domain firma.de (who writes from there is an employee; all others are customers)',
  },
  'mail-broken': {
    de: 'Das ist keine Mail, die sich lesen lässt (es fehlen Absender oder Text); sie wurde ausgelassen.',
    en: 'This is no mail that can be read (sender or text is missing); it was left out.',
  },
  'mail-without-words': {
    de: 'In dieser Mail steht nichts Eigenes (nur Zitat, Unterschrift oder Anlage).',
    en: 'There are no own words in this mail (only a quotation, a signature or an attachment).',
  },
  'mail-cut': {
    de: 'Die Mail ist größer als {limit} MB; gelesen wurde ihr Anfang, vor den Anlagen ({count} Mails in der Datei).',
    en: 'The mail is larger than {limit} MB; its beginning was read, before the attachments ({count} mails in the file).',
  },
  'mail-line-too-long': {
    de: 'Eine Zeile der Mail ist länger als {limit} MB; sie wurde ausgelassen.',
    en: 'A line of the mail is longer than {limit} MB; it was left out.',
  },
  'started-at-wrong': {
    de: '--started-at: „{value}“ ist keine Zeit.',
    en: '--started-at: “{value}” is no time.',
    hintDe: 'So: --started-at 2025-11-03T09:15:00+01:00',
    hintEn: 'Like this: --started-at 2025-11-03T09:15:00+01:00',
  },
  'segments-looping': {
    de: 'Mehrmals nacheinander steht dasselbe („{text}“; {count} Stellen in der Datei): Hier hat sich vermutlich die Spracherkennung verfangen.',
    en: 'The same stands here several times in a row (“{text}”; {count} places in the file): speech recognition probably went round in circles.',
    hintDe: 'Treffer darin zählen jedes Mal. Bitte die Stelle anhören und berichtigen.',
    hintEn: 'Hits in it count every time. Please listen to the place and correct it.',
  },
  'note-internal': {
    de: 'Interne Notizen zählen nicht ({count} in der Datei).',
    en: 'Internal notes do not count ({count} in the file).',
  },
  'speech-automatic': {
    de: 'Was Automaten sagen (Bot, System, Ansage), zählt nicht ({count} Stellen in der Datei).',
    en: 'What machines say (bot, system, announcement) does not count ({count} places in the file).',
  },
  'cue-time-broken': {
    de: 'Die Zeitangabe dieses Untertitels ist nicht zu lesen; er wurde ausgelassen.',
    en: 'The time of this cue cannot be read; it was left out.',
    hintDe: 'Zeiten sehen so aus: 00:05:31.760 --> 00:05:34.120',
    hintEn: 'Times look like this: 00:05:31.760 --> 00:05:34.120',
  },
  'cue-text-stray': {
    de: 'Dieser Text gehört zu keinem Untertitel (es fehlt die Zeitangabe); er wurde ausgelassen.',
    en: 'This text belongs to no cue (there is no time above it); it was left out.',
  },
  'cues-too-big': {
    de: 'Die Untertiteldatei ist größer als {limit} MB und kann nicht in einem Stück gelesen werden.',
    en: 'The file of cues is larger than {limit} MB and cannot be read in one piece.',
    hintDe: 'Bitte auf mehrere Dateien verteilen.',
    hintEn: 'Please split it into several files.',
  },
};
