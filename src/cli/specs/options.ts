/** Options that several commands take, worded once. */
export const inputFormat = {
  flags: '--input-format <FORMAT>',
  text: {
    de: 'Format der Eingabe, statt es am Inhalt zu erkennen',
    en: 'format of the input, instead of recognising it by content',
  },
} as const;

export const lexicon = {
  flags: '--lexicon <PATH>',
  text: { de: 'eigenes Wörterverzeichnis (Ordner)', en: 'your own lexicon (folder)' },
} as const;
