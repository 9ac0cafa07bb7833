import { foldName } from '../employee-key.ts';
import { nameWords } from '../mask/names.ts';

/** Somebody to be hidden: every spelling of the name, the id, and what stands in their place. */
export interface Hidden {
  readonly names: readonly string[];
  readonly id: string | null;
  readonly pseudonym: string;
}

export interface Hider {
  /** For what was said: a small word that is also a name stays, where the text has capitals at all. */
  text(text: string): string;
  /** For ids and file names, where names are written in any way. */
  label(text: string): string;
}

/** What two people share, a first name perhaps. */
const SOMEBODY = 'Person';
const SHORTEST = 3;
const WORD = /[\p{L}\p{M}]+/gu;

/** Replaces everybody's names and ids by their pseudonyms. */
export function hiderOf(people: readonly Hidden[]): Hider {
  const words = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const { names, id, pseudonym } of people) {
    for (const word of new Set(names.flatMap(wordsOf))) {
      words.set(word, words.has(word) && words.get(word) !== pseudonym ? SOMEBODY : pseudonym);
    }
    if (id !== null && id.length >= SHORTEST) ids.set(id, pseudonym);
  }
  const withoutIds = (text: string) => replaceIds(text, ids);
  const hide = (text: string, anyCase: boolean) =>
    withoutIds(text).replace(WORD, (word) => {
      if (!anyCase && !/^\p{Lu}/u.test(word)) return word;
      const folded = foldName(word);
      return words.get(folded) ?? (folded.endsWith('s') ? words.get(folded.slice(0, -1)) : undefined) ?? word;
    });
  return {
    text: (text) => joined(hide(text, !/\p{Lu}/u.test(text))),
    label: (text) => joined(hide(text, true)),
  };
}

/** „Anna Weber“: anna, weber, annaweber, weberanna; file names know no blanks. */
function wordsOf(name: string): string[] {
  const words = nameWords(name).flatMap((word) => word.split(/[^\p{L}\p{M}]+/u));
  const long = words.filter((word) => word.length >= SHORTEST);
  return words.length > 1 ? [...long, words.join(''), words.toReversed().join('')] : long;
}

function replaceIds(text: string, ids: ReadonlyMap<string, string>): string {
  let hidden = text;
  for (const [id, pseudonym] of ids) {
    if (!hidden.includes(id)) continue;
    const literal = id.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    hidden = hidden.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), () => pseudonym);
  }
  return hidden;
}

/** „Person K7Q2 Person K7Q2“, first name and surname, is one person. */
function joined(text: string): string {
  return text.replace(/(Person [0-9A-Z]{4})(?:[ _.-]+\1)+/g, '$1');
}
