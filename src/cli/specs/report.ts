import type { CommandSpec } from '../spec.ts';
import { inputFormats } from './input-formats.ts';
import { csv, lexicon, locale, pseudonyms, readingOptions } from './options.ts';

export const report: CommandSpec = {
  summary: { de: 'Bericht je Mitarbeiterin und Mitarbeiter', en: 'a report per employee' },
  operands: ['<INPUT...>'],
  examples: [
    { line: 'report schalter/', text: { de: 'Berichte am Bildschirm lesen', en: 'read the reports on screen' } },
    {
      line: 'report schalter/ -o berichte',
      text: {
        de: 'je Person berichte/NAME.html und .json schreiben',
        en: 'write berichte/NAME.html and .json per person',
      },
    },
    {
      line: 'report schalter/ --employee "Anna Weber" --from 2025-11-01',
      text: { de: 'nur eine Person, ab einem Tag', en: 'one person only, from a day on' },
    },
  ],
  options: [
    {
      flags: '-o, --out <DIR>',
      text: { de: 'Dateien in diesen Ordner schreiben', en: 'write files into this folder' },
    },
    {
      flags: '--format <F[,F]>',
      text: {
        de: 'Formate: terminal, markdown, html, csv, json (mit -o: json,html)',
        en: 'formats: terminal, markdown, html, csv, json (with -o: json,html)',
      },
    },
    { flags: '--employee <NAME|ID>', text: { de: 'nur diese Person', en: 'this person only' } },
    { flags: '--from <DATE>', text: { de: 'ab diesem Tag (JJJJ-MM-TT)', en: 'from this day on (YYYY-MM-DD)' } },
    { flags: '--to <DATE>', text: { de: 'bis zu diesem Tag (JJJJ-MM-TT)', en: 'up to this day (YYYY-MM-DD)' } },
    {
      flags: '--previous <REPORT>',
      repeatable: true,
      text: {
        de: 'früherer Bericht (.json) zum Danebenstellen; mehrfach möglich',
        en: 'an earlier report (.json) to show beside; may be repeated',
      },
    },
    {
      flags: '--share',
      text: { de: 'nur Zahlen, ohne jeden Wortlaut: zum Weitergeben', en: 'numbers only, nobody’s words: to hand on' },
    },
    {
      flags: '--no-mask',
      text: { de: 'Namen und Nummern in Auszügen zeigen', en: 'show names and numbers in excerpts' },
    },
    locale,
    csv,
    pseudonyms,
    lexicon,
    ...readingOptions,
  ],
  more: inputFormats,
  run: async (call) => (await import('../../commands/report.ts')).report(call),
};
