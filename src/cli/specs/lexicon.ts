import type { CommandSpec } from '../spec.ts';
import { lexicon, readingOptions, reporter } from './options.ts';

export const lexiconTest: CommandSpec = {
  summary: {
    de: 'das Lexikon prüfen: Beispiele, Schreibweisen, Minima, Ordnung',
    en: 'test the lexicon: examples, spellings, floors, order',
  },
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
      text: {
        de: 'Ordner mit markierten Gesprächen; floors.json darin nennt die Minima',
        en: 'folders with marked conversations; floors.json in them holds the floors',
      },
    },
    {
      flags: '--update-floors',
      text: {
        de: 'die Minima auf das Erreichte anheben (nie senken)',
        en: 'raise the floors to what is reached (never lower)',
      },
    },
    {
      flags: '--mutate',
      text: {
        de: 'jeden Teil einmal herausnehmen: Vermisst ihn ein Beispiel? (etwa eine Minute)',
        en: 'take out each part in turn: does an example miss it? (about a minute)',
      },
    },
    {
      flags: '--hygiene',
      text: {
        de: 'mit -v auch: Wendungen ohne Beispiel, Überflüssiges, Geratenes, ungeprüfte Wörter',
        en: 'with -v also: phrases without example, needless alternatives, guesses, untested words',
      },
    },
    {
      flags: '--strict',
      text: { de: 'auch Warnungen lassen die Prüfung scheitern', en: 'warnings fail the gate too' },
    },
    {
      flags: '--watch',
      text: { de: 'nach jeder Änderung neu prüfen, bis Strg+C', en: 'test again after every change, until Ctrl+C' },
    },
    reporter,
    { flags: '-v, --verbose', text: { de: 'jede Abweichung zeigen', en: 'show every difference' } },
  ],
  run: async (call) => (await import('../../commands/lexicon-test.ts')).lexiconTest(call),
};

export const lexiconDiff: CommandSpec = {
  summary: {
    de: 'was eine Änderung am Lexikon gewinnt und verliert',
    en: 'what a change of the lexicon gains and loses',
  },
  operands: ['<OLD>', '<NEW>'],
  examples: [
    {
      line: 'lexicon diff git:main lexicons --on gespraeche/',
      text: { de: 'gegen den Stand im Zweig main', en: 'against the state of branch main' },
    },
    {
      line: 'lexicon diff alt/ neu/ --on gespraeche/ --fail-on lost,flip',
      text: { de: 'als Prüfung: Ende mit 1 bei Verlust', en: 'as a gate: exit 1 when something is lost' },
    },
  ],
  options: [
    {
      flags: '--on <INPUT...>',
      text: { de: 'Gespräche, an denen verglichen wird', en: 'conversations to compare on' },
    },
    {
      flags: '--fail-on <KIND[,KIND]>',
      text: {
        de: 'Ende mit 1 bei: flip, lost, suppressed, moved, released, gained, unfound',
        en: 'exit 1 on: flip, lost, suppressed, moved, released, gained, unfound',
      },
    },
    {
      flags: '--names',
      text: {
        de: 'Namen auch in CI zeigen; sonst steht dort Person 1, Person 2 …',
        en: 'show names in CI too; otherwise it says Person 1, Person 2 …',
      },
    },
    reporter,
    { flags: '-v, --verbose', text: { de: 'jede Änderung zeigen', en: 'show every change' } },
    ...readingOptions,
  ],
  more: {
    de: 'OLD und NEW sind Dateien, Ordner oder git:REV (Ordner lexicons dieser Revision), git:REV:ORDNER.',
    en: 'OLD and NEW are files, folders or git:REV (folder lexicons of that revision), git:REV:FOLDER.',
  },
  run: async (call) => (await import('../../commands/lexicon-diff.ts')).lexiconDiff(call),
};

export const lexiconCase: CommandSpec = {
  summary: { de: 'einen strittigen Satz als Prüffall festhalten', en: 'keep a disputed sentence as a test case' },
  operands: ['<SENTENCE>'],
  examples: [
    {
      line: 'lexicon case "In der Regel geht das schnell." --expect none',
      text: { de: 'darf nicht zählen', en: 'must not count' },
    },
    {
      line: 'lexicon case "Da sind uns «die Hände gebunden»." --expect bestimmungen',
      text: { de: 'muss zählen', en: 'must count' },
    },
    {
      line: 'lexicon case R-1042#1:5 --report "berichte/Anna Weber.json" --expect none',
      text: { de: 'eine Fundstelle eines Berichts', en: 'a hit of a report' },
    },
  ],
  options: [
    {
      flags: '--report <FILE>',
      text: {
        de: 'gespeicherter Bericht; statt des Satzes dann eine Fundstelle: GESPRÄCH#BEITRAG:ANFANG',
        en: 'a saved report; instead of the sentence then a hit: CONVERSATION#TURN:START',
      },
    },
    {
      flags: '--expect <none|CATEGORY>',
      text: { de: 'was gelten soll: none oder eine Ausrede', en: 'what should come out: none or a category' },
    },
    {
      flags: '--to <FILE>',
      text: {
        de: 'Datei für die Fälle (fixtures/marked/cases.ndjson)',
        en: 'file for the cases (fixtures/marked/cases.ndjson)',
      },
    },
    lexicon,
  ],
  run: async (call) => (await import('../../commands/lexicon-case.ts')).lexiconCase(call),
};

export const lexiconLearn: CommandSpec = {
  summary: {
    de: 'aus markierten Gesprächen lernen, was Wörter wiegen',
    en: 'learn from marked conversations what words weigh',
  },
  operands: ['<PATH>'],
  examples: [
    {
      line: 'lexicon learn lexicons --from markiert/ --unread neu/',
      text: { de: 'schreibt gewichte.tsv und umfeld.tsv', en: 'writes gewichte.tsv, umfeld.tsv' },
    },
  ],
  options: [
    {
      flags: '--from <PATH...>',
      text: {
        de: 'markierte Gespräche (.ndjson) und harmlose Texte (.txt), Dateien oder Ordner',
        en: 'marked conversations (.ndjson) and innocent texts (.txt), files or folders',
      },
    },
    {
      flags: '--unread <PATH...>',
      text: {
        de: 'ebenso, ohne dass jemand Wendungen danach schrieb: lehrt auch, wie weit Wendungen zu trauen ist',
        en: 'as well, where nobody wrote phrases to them: also teaches how far to trust phrases',
      },
    },
  ],
  run: async (call) => (await import('../../commands/lexicon-learn.ts')).lexiconLearn(call),
};

export const lexiconSuggest: CommandSpec = {
  summary: {
    de: 'Wörter und Wortfolgen zeigen, die dem Lexikon fehlen könnten',
    en: 'show words and sequences the lexicon may lack',
  },
  operands: ['<INPUT...>'],
  examples: [
    {
      line: 'lexicon suggest schalter/',
      text: { de: 'was neben Fundstellen auffällt', en: 'what stands out next to hits' },
    },
  ],
  options: [{ flags: '-v, --verbose', text: { de: 'alle zeigen', en: 'show all' } }, lexicon, ...readingOptions],
  run: async (call) => (await import('../../commands/lexicon-suggest.ts')).lexiconSuggest(call),
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
