import type { CommandSpec } from '../spec.ts';
import { inputFormat, lexicon } from './options.ts';

export const report: CommandSpec = {
  summary: { de: 'Bericht je Mitarbeiterin und Mitarbeiter', en: 'a report per employee' },
  operands: ['<INPUT...>'],
  examples: [
    { line: 'report schalter/', text: { de: 'Berichte am Bildschirm lesen', en: 'read the reports on screen' } },
    {
      line: 'report schalter/ -o berichte',
      text: { de: 'je Person berichte/NAME.md und .json schreiben', en: 'write berichte/NAME.md and .json per person' },
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
        de: 'Formate: terminal, markdown, json (mit -o: json,markdown)',
        en: 'formats: terminal, markdown, json (with -o: json,markdown)',
      },
    },
    { flags: '--employee <NAME|ID>', text: { de: 'nur diese Person', en: 'this person only' } },
    { flags: '--from <DATE>', text: { de: 'ab diesem Tag (JJJJ-MM-TT)', en: 'from this day on (YYYY-MM-DD)' } },
    { flags: '--to <DATE>', text: { de: 'bis zu diesem Tag (JJJJ-MM-TT)', en: 'up to this day (YYYY-MM-DD)' } },
    lexicon,
    inputFormat,
  ],
  run: async (call) => (await import('../../commands/report.ts')).report(call),
};
