import type { CommandSpec } from '../spec.ts';
import { readingOptions } from './options.ts';

export const convert: CommandSpec = {
  summary: {
    de: 'jedes lesbare Gespräch als NDJSON in der eigenen Form',
    en: 'any readable transcript as native NDJSON',
  },
  operands: ['<INPUT...>'],
  examples: [
    {
      line: 'convert teams/*.vtt > gespraeche.ndjson',
      text: { de: 'Mitschnitte in die eigene Form bringen', en: 'bring recordings into the native form' },
    },
    {
      line: 'convert anruf.json --speaker 0=employee:MA-07 --speaker 1=customer',
      text: { de: 'mit Angabe, wer spricht', en: 'saying who speaks' },
    },
  ],
  options: readingOptions,
  run: async (call) => (await import('../../commands/convert.ts')).convert(call),
};
