import type { CommandSpec } from '../spec.ts';

export const init: CommandSpec = {
  summary: {
    de: 'einen Ordner zum Anfangen: eigenes Lexikon, Muster, Prüfung in CI',
    en: 'a folder to start from: a lexicon of your own, samples, CI',
  },
  operands: ['[DIR]'],
  examples: [
    {
      line: 'init unser-lexikon',
      text: { de: 'legt den Ordner an; überschreibt nichts', en: 'makes the folder; overwrites nothing' },
    },
  ],
  options: [],
  run: async (call) => (await import('../../commands/init.ts')).init(call),
};
