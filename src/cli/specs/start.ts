import type { CommandSpec } from '../spec.ts';

export const start: CommandSpec = {
  summary: {
    de: 'zum Kennenlernen: zeigen und nach ./rotation-berichte schreiben; ohne INPUT Beispiele',
    en: 'to get to know it: show, and write to ./rotation-berichte; without INPUT on samples',
  },
  operands: ['[INPUT...]'],
  examples: [
    { line: 'start', text: { de: 'mit Beispielgesprächen ausprobieren', en: 'try it on sample conversations' } },
  ],
  options: [],
  run: async (call) => (await import('../../commands/start.ts')).start(call),
};
