import type { CommandSpec } from '../spec.ts';
import { csv, locale, pseudonyms } from './options.ts';

export const compare: CommandSpec = {
  summary: {
    de: 'gespeicherte Berichte vergleichen: das Team, woran es hängt, vorher und nachher',
    en: 'compare saved reports: the team, what it hinges on, before and after',
  },
  operands: ['<REPORT...>'],
  examples: [
    {
      line: 'compare berichte/ -o vergleich.html',
      text: { de: 'alle Berichte eines Ordners', en: 'all reports of a folder' },
    },
    {
      line: 'compare berichte/ --split 2025-11-15',
      text: { de: 'vorher und nachher, ab einem Tag', en: 'before and after, from a day on' },
    },
    {
      line: 'compare november/ --before oktober/ --pseudonyms schluessel',
      text: { de: 'zwei Rotationen, ohne Namen', en: 'two rotations, without names' },
    },
  ],
  options: [
    {
      flags: '-o, --out <FILE|DIR>',
      text: {
        de: 'in eine Datei (.html, .md, .json, .csv, .txt) oder einen Ordner schreiben',
        en: 'write into a file (.html, .md, .json, .csv, .txt) or a folder',
      },
    },
    {
      flags: '--format <F[,F]>',
      text: {
        de: 'Formate: terminal, markdown, html, csv, json (in einen Ordner: json,html)',
        en: 'formats: terminal, markdown, html, csv, json (into a folder: json,html)',
      },
    },
    {
      flags: '--before <REPORT>',
      repeatable: true,
      text: {
        de: 'Berichte des früheren Zeitraums (Datei oder Ordner); mehrfach möglich',
        en: 'reports of the earlier period (file or folder); may be repeated',
      },
    },
    {
      flags: '--split <DATE>',
      text: {
        de: 'oder: erster Tag des späteren Zeitraums (JJJJ-MM-TT)',
        en: 'or: first day of the later period (YYYY-MM-DD)',
      },
    },
    {
      flags: '--min-group <N>',
      text: {
        de: 'kleinste Gruppe, die Zeilen je Person zeigt (8, nie unter 5)',
        en: 'smallest group that shows rows per person (8, never below 5)',
      },
    },
    pseudonyms,
    locale,
    csv,
  ],
  run: async (call) => (await import('../../commands/compare.ts')).compare(call),
};
