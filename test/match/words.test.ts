import { expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.ts';
import { explain } from '../../src/match/explain.ts';
import { HEAD, smallLexicon } from './small-lexicon.ts';

const WORDS = [
  'unser det',
  'Bestimmung f -en kopf=ohne(Selbst,Mit,Zweck,Begriffs)',
  'Vorschrift f -en kopf=offen',
  'Richtlinie f -n kopf=offen',
  'Vorgabe f -n kopf=offen',
  'Regel f -n',
  'Regelung f -en kopf=offen auch=Reglung,Reglungen',
  'regeln verb',
  'Zuständigkeit f -en kopf=offen',
  'zuständig adj',
  'Zentrale f -n kopf=ohne(Bundes,Partei)',
  'Abteilung f -en kopf=ohne(Fußball,Jugend)',
  'System n -e kopf=nur(Kassen,Buchungs)',
  'Ablauf m Abläufe kopf=ohne(Frist)',
  'AGB f -s',
  'intern adj auch=hausintern,hausinterne',
  'wichtig adj',
  'Kunde m -n schwach +in kopf=nur(Reise)',
  'Stammkunde m -n schwach +in',
  'Großkunde m -n schwach +in',
  'vor|schreiben verb schreibt schrieb geschrieben',
  'vor|sehen verb sieht sah gesehen',
  'nicht wort auch=ned,net',
];
const NAMES = WORDS.map((line) => line.split(' ')[0]?.replace('|', '') ?? '');
const matcher = createMatcher(
  smallLexicon(`${HEAD}
woerter:
${WORDS.map((line) => `  - ${line}`).join('\n')}
kategorie: bestimmungen
eintraege:
${NAMES.map((name, index) => `  - {id: b-${index}, sagt: [${name}], beispiele: {trifft: [x], trifft_nicht: {harmlos: [x]}}}`).join('\n')}
  - {id: b-zahl, sagt: [<zahl>], beispiele: {trifft: [x], trifft_nicht: {harmlos: [x]}}}
`),
);

/** The lexicon words that a text is taken for, in order. */
function takenFor(text: string): string {
  return explain(matcher, text)
    .words.flatMap(({ taken_for }) => taken_for)
    .join(' ');
}

test.each([
  // capitals, umlauts, apostrophes, invisible characters
  ['NACH UNSEREN BESTIMMUNGEN', 'unser Bestimmung'],
  ['laut uns’rer Vorschrift', 'unser Vorschrift'],
  ["mit uns'ren Vorgaben", 'unser Vorgabe'],
  ['unsern Richtlinien', 'unser Richtlinie'],
  ['unsre Regeln', 'unser Regel regeln'],
  ['bei uns im Haus', ''],
  ['Vor\u00ADschrif\u00ADten', 'Vorschrift'],
  ['Vor\u200Bschrift', 'Vorschrift'],
  ['Zusta\u0308ndigkeiten', 'Zuständigkeit'],
  ['dafuer nicht zustaendig', 'nicht zuständig'],
  ['ZUSTÄNDIGKEITEN', 'Zuständigkeit'],
  ['die zuständige Zentrale', 'zuständig Zentrale'],
  ['ein guter Zustand', ''],
  ['das kommt zustande', ''],
  ['Ihre AGBs', 'AGB'],
  ['die agb', 'AGB'],
  ['neu, aktuell, Steuer, Poesie, Israel, treue', ''],
  // inflection
  ['dem Systeme nach', 'System'],
  ['alle Systeme', 'System'],
  ['des Systems', 'System'],
  ['die Abläufe', 'Ablauf'],
  ['nach jedem Ablauf', 'Ablauf'],
  ['unserer Bestimmung', 'unser Bestimmung'],
  ['unserm Ablauf', 'unser Ablauf'],
  ['es ist so geregelt', 'regeln'],
  ['das regelt die Zentrale', 'regeln Zentrale'],
  ['eine Regelung', 'Regelung'],
  ['andere Reglungen', 'Regelung'],
  ['eine wichtigere Kundin', 'wichtig Kunde'],
  ['der wichtigste Kunde', 'wichtig Kunde'],
  ['ein wichtger Kunde', 'wichtig Kunde'],
  ['ein Wichtigtuer', ''],
  ['gewichtig und unwichtig', ''],
  ['wie es vorgeschrieben ist', 'vorschreiben'],
  ['ohne es vorzuschreiben', 'vorschreiben'],
  ['das geht ned', 'nicht'],
  // homographs and near words
  ['wir bestimmen das selbst', ''],
  ['ganz bestimmt', ''],
  ['im Abteil der ersten Klasse', ''],
  ['durchaus, insgesamt', ''],
  ['die Interne Richtlinie', 'intern Richtlinie'],
  ['hausinterne Richtlinie', 'intern Richtlinie'],
  ['im Internet', ''],
  // compounds
  ['Beförderungsbestimmungen', 'Bestimmung'],
  ['Sicherheits-Vorschriften', 'Vorschrift'],
  ['Bankenvorschriften', 'Vorschrift'],
  ['Kulanzrichtlinie', 'Richtlinie'],
  ['Selbstbestimmung', ''],
  ['Mitbestimmung', ''],
  ['die Zweckbestimmung', ''],
  ['Kassensystem', 'System'],
  ['Betriebssystem', ''],
  ['Prozessablauf, Prozeßablauf', 'Ablauf Ablauf'],
  ['Fristablauf', ''],
  ['Verkaufsabteilung', 'Abteilung'],
  ['Fußballabteilung', ''],
  ['die Urkunde erkunden', ''],
  ['in zehn Sekunden', '<zahl>'],
  ['Heilkunde', ''],
  ['Reisekunden', 'Kunde'],
  ['Bestimmungsort', ''],
  ['Vaterunser', ''],
  // gender forms
  ['Stammkund:innen', 'Stammkunde'],
  ['Stammkund*innen', 'Stammkunde'],
  ['Stammkund_innen', 'Stammkunde'],
  ['Stammkund/innen', 'Stammkunde'],
  ['StammkundInnen', 'Stammkunde'],
  ['Stammkunden/-innen', 'Stammkunde'],
  ['Stammkund(inn)en', 'Stammkunde'],
  ['unsere Stammkundinnen', 'unser Stammkunde'],
  // what speech recognition splits, what writers leave out
  ['die stamm kunden zuerst', 'Stammkunde Kunde'],
  ['ein groß kunde', 'Großkunde Kunde'],
  ['GROSSKUNDEN, Grosskunden, GROẞKUNDE', 'Großkunde Großkunde Großkunde'],
  ['zu ständig', 'zuständig'],
  ['bestimm ungen', 'Bestimmung'],
  ['Stamm- und Großkunden', 'Stammkunde Großkunde'],
  ['Beförderungs- und Stornobestimmungen', 'Bestimmung Bestimmung'],
  // „es“ leaning on a verb
  ['das regelts schon', 'regeln'],
  ['zwanzig, hundertzwanzig, 12', '<zahl> <zahl> <zahl>'],
  // verb brackets
  ['das schreibt die Zentrale so vor', 'vorschreiben Zentrale'],
  ['die schreiben uns das nun mal vor.', 'vorschreiben'],
  ['die schreiben uns das vor und dann', 'vorschreiben'],
  ['er schreibt vor dem Haus', ''],
  ['das sieht die Regelung vor', 'vorsehen Regelung'],
  ['das sieht nach wie vor gut aus', ''],
  ['er sieht sie, geht aber vor', ''],
  ['das geht vorüber', ''],
  ['Vorschriften.Das', 'Vorschrift'],
])('„%s“ is taken for: %s', (text, words) => {
  expect(takenFor(text)).toBe(words);
});
