import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { PlacedPhrase } from './placed-phrases.ts';
import { spellings } from './spellings.ts';

/**
 * The same words under two entries. In two categories they would count twice (`phrase-in-two-categories`), in one the
 * second entry never gets them (`phrase-in-two-entries`), within an entry a phrase can be useless (`phrase-repeated`).
 */
export function duplicatePhrases(phrases: readonly PlacedPhrase[]): Diagnostic[] {
  const first = new Map<string, PlacedPhrase>();
  return phrases.flatMap((phrase) => {
    const own = spellings(phrase.pattern);
    const met = own.flatMap((words) => {
      const earlier = first.get(words);
      if (earlier === undefined) first.set(words, phrase);
      return earlier === undefined || earlier === phrase ? [] : [{ words, earlier }];
    });
    const worst = met.toSorted((a, b) => weight(b.earlier, phrase) - weight(a.earlier, phrase))[0];
    if (worst === undefined) return [];
    const code = CODES[weight(worst.earlier, phrase)] ?? '';
    // within an entry two phrases may share a case; only one that adds nothing is worth a word
    if (code === 'phrase-repeated' && met.length < own.length) return [];
    const { id, place } = worst.earlier;
    return [
      {
        code,
        params: { words: worst.words, id: phrase.id, other: id, first: `${place.file}:${place.line}` },
        ...phrase.place,
      },
    ];
  });
}

const CODES = ['phrase-repeated', 'phrase-in-two-entries', 'phrase-in-two-categories'];

function weight(a: PlacedPhrase, b: PlacedPhrase): number {
  return a.category !== b.category ? 2 : a.id !== b.id ? 1 : 0;
}
