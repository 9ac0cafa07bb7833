import type { CommandSpec } from '../spec.ts';
import { lexicon } from './options.ts';

export const lexiconTest: CommandSpec = {
  summary: { de: 'alle Beispiele des Lexikons prüfen', en: 'check every example of the lexicon' },
  operands: ['[PATH]'],
  examples: [
    { line: 'lexicon test', text: { de: 'das mitgelieferte Lexikon prüfen', en: 'check the shipped lexicon' } },
    {
      line: 'lexicon test mein-lexikon --fixtures gespraeche/ -v',
      text: { de: 'ein eigenes, auch an markierten Gesprächen', en: 'your own, on marked conversations too' },
    },
  ],
  options: [
    {
      flags: '--fixtures <DIR...>',
      text: { de: 'Ordner mit markierten Gesprächen', en: 'folders with marked conversations' },
    },
    {
      flags: '--mutate',
      text: {
        de: 'jeden Teil einmal herausnehmen: Vermisst ihn ein Beispiel? (dauert)',
        en: 'take out each part in turn: does an example miss it? (slow)',
      },
    },
    { flags: '-v, --verbose', text: { de: 'jede Abweichung zeigen', en: 'show every difference' } },
  ],
  run: async (call) => (await import('../../commands/lexicon-test.ts')).lexiconTest(call),
};

export const lexiconList: CommandSpec = {
  summary: { de: 'alle Einträge und Aufhebungen zeigen', en: 'show all entries and cancelling contexts' },
  operands: ['[PATH]'],
  examples: [{ line: 'lexicon list', text: { de: 'das mitgelieferte Lexikon', en: 'the shipped lexicon' } }],
  options: [],
  run: async (call) => (await import('../../commands/lexicon-list.ts')).lexiconList(call),
};

export const lexiconForms: CommandSpec = {
  summary: { de: 'die Formen eines Wortes zeigen', en: 'show the forms of a word' },
  operands: ['<WORD...>'],
  examples: [
    { line: 'lexicon forms Bestimmung', text: { de: 'was als „Bestimmung“ gilt', en: 'what passes for “Bestimmung”' } },
  ],
  options: [lexicon],
  run: async (call) => (await import('../../commands/lexicon-forms.ts')).lexiconForms(call),
};
