import type { CommandSpec } from '../spec.ts';
import { lexicon, readingOptions } from './options.ts';

export const match: CommandSpec = {
  summary: { de: 'jede Fundstelle als JSON-Zeile', en: 'every hit as a line of JSON' },
  operands: ['<INPUT...>'],
  examples: [
    { line: 'match schalter/ > stellen.ndjson', text: { de: 'alle gezählten Stellen', en: 'every hit that counts' } },
    {
      line: 'match --suppressed minuten.txt',
      text: { de: 'auch, was nicht zählt, mit Grund', en: 'also what does not count, with the reason' },
    },
  ],
  options: [
    {
      flags: '--suppressed',
      text: { de: 'auch Stellen, die nicht zählen', en: 'also hits that do not count' },
    },
    lexicon,
    ...readingOptions,
  ],
  run: async (call) => (await import('../../commands/match.ts')).match(call),
};
