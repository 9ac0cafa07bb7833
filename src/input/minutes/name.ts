const HONORIFIC = /^(?:Fr|Hr|Dr|Mag|Ing|Dipl|Prof)\.|^(?:Frau|Herr|Herrn)$/;
const PARTICLE = /^(?:von|van|vom|zu|zum|zur|de|der|den|di|da|al|el)$/;
/** One part of a name, or an initial; an ordinary word with a full stop behind it ends a sentence. */
const PART = /^\p{Lu}(?:[\p{L}\p{M}\p{N}'’-]*|\.)$/u;
/** Capitalised words with which people open a turn, not their names. */
const OPENINGS =
  /^(?:Guten|Schönen?|Tag|Morgen|Abend|Hallo|Grüß|Grüezi|Servus|Moin|Willkommen|Ja|Nein|Bitte|Danke|Gut|Gerne?|Moment|Also|Okay|Sie|Ich|Wir|Das|Was|Wie|Wann|Warum|Wo|Entschuldigung|Verzeihung|Sorry|Klar|Natürlich|Leider|Hm|Äh|Na|Doch|Nichts|Später|Morgen|Heute|Nie|Niemals)$/;

/** Whether these words can be a person's name: at most five, each capitalised, a particle or a number (`Zimmer 12`). */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 5 || !words.some((word) => PART.test(word) || HONORIFIC.test(word))) return false;
  return words.every(
    (word) =>
      !OPENINGS.test(word) && (PART.test(word) || HONORIFIC.test(word) || PARTICLE.test(word) || /^\d+$/.test(word)),
  );
}

export function hasHonorific(text: string): boolean {
  return text.split(/\s+/).some((word) => HONORIFIC.test(word));
}
