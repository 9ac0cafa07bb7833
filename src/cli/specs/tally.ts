import type { CommandSpec } from '../spec.ts';
import { lexicon, readingOptions } from './options.ts';

export const tally: CommandSpec = {
  summary: {
    de: 'Zählung je Gespräch und Person als JSON-Zeile, zum Aufsummieren',
    en: 'counts per conversation and person as a line of JSON, to be added up',
  },
  operands: ['[INPUT...]'],
  examples: [
    {
      line: 'tally - < gespraeche.ndjson',
      text: { de: 'Gespräche hinein, Zählungen heraus', en: 'conversations in, counts out' },
    },
  ],
  options: [
    lexicon,
    {
      flags: '--workers <N>',
      text: {
        de: 'so viele Threads (sonst von selbst bei großen Dateien); das Ergebnis ist dasselbe',
        en: 'so many threads (otherwise by itself with large files); the result is the same',
      },
    },
    ...readingOptions,
  ],
  run: async (call) => (await import('../../commands/tally.ts')).tally(call),
};
