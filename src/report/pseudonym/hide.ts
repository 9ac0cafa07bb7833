import { foldName } from '../employee-key.ts';
import { nameWords } from '../mask/names.ts';

/** Somebody to be hidden: every spelling of the name, the id, and what stands in their place. */
interface Hidden {
  readonly names: readonly string[];
  readonly id: string | null;
  readonly pseudonym: string;
}

export interface Hider {
  /** For what was said: a small word that is also a name stays, where the text has capitals at all. */
  text(text: string): string;
  /** For ids, where names are written in any way and grown together: better too much is hidden than too little. */
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
  const pseudonymOf = (word: string) => {
    const folded = foldName(word);
    return words.get(folded) ?? (folded.endsWith('s') ? words.get(folded.slice(0, -1)) : undefined);
  };
  const anywhere = new RegExp([...words.keys()].sort(byLength).map(literal).join('|') || '(?!)', 'giu');
  const withoutIds = (text: string) => replaceIds(text, ids);
  return {
    text(text) {
      const capitals = /\p{Lu}/u.test(text);
      const hide = (word: string) => (capitals && !/^\p{Lu}/u.test(word) ? word : (pseudonymOf(word) ?? word));
      return joined(withoutIds(text).replace(WORD, hide));
    },
    label: (text) =>
      joined(withoutIds(text.normalize('NFC')).replace(anywhere, (found) => pseudonymOf(found) ?? SOMEBODY)),
  };
}

/** The words of a name, also with „oe“ for „ö“. */
function wordsOf(name: string): string[] {
  const words = nameWords(name).flatMap((word) => word.split(/[^\p{L}\p{M}]+/u));
  return words.filter((word) => word.length >= SHORTEST).flatMap((word) => [word, withoutUmlauts(word)]);
}

function withoutUmlauts(word: string): string {
  return word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
}

function replaceIds(text: string, ids: ReadonlyMap<string, string>): string {
  let hidden = text;
  for (const [id, pseudonym] of ids) {
    if (!hidden.includes(id)) continue;
    hidden = hidden.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal(id)}(?![\\p{L}\\p{N}])`, 'gu'), () => pseudonym);
  }
  return hidden;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function byLength(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

/** „Person K7Q2 Person K7Q2“, first name and surname, is one person. */
function joined(text: string): string {
  return text.replace(/(Person [0-9A-Z]{4})(?:[ _.-]*\1)+/g, '$1');
}
