// By subpath: natural's root loads database drivers, takes a second, and prints a line on stdout.
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_de.js';

/**
 * natural's German (Snowball) stem of a word. Never on the counting path: it conflates unser with uns, Abteilung with
 * Abteil. Good enough to warn that two words of the lexicon look alike to a reader in a hurry.
 */
export function stem(word: string): string {
  return stemmer.stem(word.normalize('NFC').toLowerCase());
}
