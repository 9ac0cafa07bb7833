/** A conversation to be written in every format: who says what, whole turns, one after the other. */
export interface Talk {
  readonly id: string;
  readonly started_at: string;
  readonly employee: { readonly id: string; readonly name: string };
  readonly customer: string;
  readonly turns: readonly (readonly ['employee' | 'customer', string])[];
}

/** Seconds a turn takes, and its pieces between them. */
export const TURN_SECONDS = 12;

/** Told so that the small lexicon (test/cli/lexicon) finds something in each, also across the ends of cues. */
export const talks: readonly Talk[] = [
  {
    id: 'R-2001',
    started_at: '2025-11-03T08:15:00.000Z',
    employee: { id: 'MA-07', name: 'Anna Weber' },
    customer: 'Jan Berger',
    turns: [
      ['customer', 'Guten Tag, ich habe ein ruhiges Zimmer gebucht & eins über der Küche bekommen.'],
      [
        'employee',
        'Das tut mir leid, Herr Berger. Ein Wechsel geht nach unseren Bestimmungen am ersten Abend leider nicht.',
      ],
      ['customer', 'Nach Ihren Bestimmungen? Wer entscheidet denn so etwas?'],
      ['employee', 'So etwas entscheidet bei uns unsere Zentrale in Wien, nicht das Haus.'],
      ['customer', 'Dann rufe ich dort an.'],
      [
        'employee',
        'Es liegt nicht an unseren Bestimmungen allein, auch unsere Stammgäste kommen heute alle zugleich an.',
      ],
    ],
  },
  {
    id: 'R-2002',
    started_at: '2025-11-03T09:40:00.000Z',
    employee: { id: 'MA-31', name: 'Jörg Huber' },
    customer: 'Mira Köhler',
    turns: [
      ['employee', 'Grüß Gott, was kann ich für Sie tun?'],
      ['customer', 'Sie haben gestern „unsere Bestimmungen“ gesagt und meine Überweisung liegen lassen.'],
      ['employee', 'Die Freigabe macht unsere Zentrale, und unsere Zentrale braucht drei Tage.'],
      ['customer', 'Drei Tage für 250 €?'],
      ['employee', 'Ich rufe jetzt dort an und bleibe dran, bis es erledigt ist.'],
    ],
  },
];

/** A turn's pieces, as speech recognition cuts it: a few words each, with times in seconds. */
export function piecesOf(talk: Talk) {
  return talk.turns.flatMap(([role, text], turn) => {
    const words = text.split(' ');
    const parts = Array.from({ length: Math.ceil(words.length / 5) }, (_, at) =>
      words.slice(at * 5, at * 5 + 5).join(' '),
    );
    const length = TURN_SECONDS / parts.length;
    return parts.map((part, at) => {
      const start = Math.round((turn * TURN_SECONDS + at * length) * 1000) / 1000;
      return { role, text: part, start, end: Math.round((start + length * 0.9) * 1000) / 1000, turn };
    });
  });
}

/** The words of a talk with times, for formats that know only words. */
export function wordsOf(talk: Talk) {
  return piecesOf(talk).flatMap(({ text, start, end, role }) => {
    const words = text.split(' ');
    const length = (end - start) / words.length;
    return words.map((word, at) => ({
      role,
      word,
      start: Math.round((start + at * length) * 1000) / 1000,
      end: Math.round((start + (at + 1) * length) * 1000) / 1000,
    }));
  });
}
