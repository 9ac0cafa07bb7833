import type { CommandSpec } from '../spec.ts';
import { lexicon } from './options.ts';

export const sum: CommandSpec = {
  summary: {
    de: 'Zeilen von „tally“ zusammengezählt: je Person ein Bericht, nur Zahlen',
    en: 'lines of “tally” added up: one report per person, numbers only',
  },
  operands: ['[INPUT...]'],
  examples: [
    {
      line: 'sum 2024.ndjson 2025.ndjson -o berichte',
      text: {
        de: 'Zählungen als Berichte, für compare',
        en: 'counts of many runs as reports, for compare',
      },
    },
  ],
  options: [
    {
      flags: '-o, --out <DIR>',
      text: { de: 'Ordner für die Berichte (.json)', en: 'folder for the reports (.json)' },
    },
    lexicon,
  ],
  run: async (call) => (await import('../../commands/sum.ts')).sum(call),
};
