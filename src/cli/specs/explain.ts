import type { CommandSpec } from '../spec.ts';
import { lexicon } from './options.ts';

export const explain: CommandSpec = {
  summary: { de: 'warum ein Satz zählt oder nicht', en: 'why a sentence counts, or why not' },
  operands: ['<TEXT...>'],
  examples: [
    {
      line: 'explain "Das liegt nicht an unseren Bestimmungen."',
      text: { de: 'einen Satz prüfen', en: 'check a sentence' },
    },
  ],
  options: [
    { flags: '--json', text: { de: 'als Daten, eine Zeile je Satz', en: 'as data, one line per sentence' } },
    lexicon,
  ],
  run: async (call) => (await import('../../commands/explain.ts')).explain(call),
};
