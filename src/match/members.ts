import { fold } from './fold.ts';
import type { Lexicon, WordClass } from './lexicon.ts';
import type { Term } from './pattern.ts';
import type { Form, Word } from './words/word.ts';

/** The words that one place of a pattern accepts. All keys are folded. */
export interface Members {
  readonly forms: Set<string>;
  /** Bare forms of separable verbs whose particle must follow: base → particles. */
  readonly separated: Map<string, Set<string>>;
  /** Words whose compounds are accepted too: folded form of the head → the word. */
  readonly heads: Map<string, Word>;
  /** Any number, in digits or words. */
  number: boolean;
}

/** The class that the engine itself knows: 12, zwölf, hundertzwanzig. */
export const NUMBER_CLASS = 'zahl';

/** `@er` third person and what sounds like it, `@sie` with plural and infinitive, `@ich`, `@inf`, `@ptc`, `@sg`, `@pl`. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  er: ['pres3', 'past', 'k1', 'k2'],
  sie: ['pres3', 'past', 'k1', 'k2', 'pl'],
  ich: ['pres1'],
  inf: ['inf', 'pl'],
  ptc: ['ptc'],
  sg: ['sg'],
  pl: ['pl'],
};
export const FORM_FILTERS: readonly string[] = Object.keys(PLACES);

/** A function that gives the members of a list of terms, with the words and classes of the lexicon resolved. */
export function createMembers(lexicon: Pick<Lexicon, 'words' | 'classes'>): (terms: readonly Term[]) => Members {
  const words = new Map(lexicon.words.map((word) => [word.word, word]));
  const classes = new Map(lexicon.classes.map((entry) => [entry.name, entry]));

  function addTerm(to: Members, term: Term): void {
    if (term.kind === 'class') {
      if (term.name === NUMBER_CLASS) to.number = true;
      const known = classes.get(term.name);
      if (known) addClass(to, known);
      return;
    }
    const word = term.exact ? undefined : words.get(term.word);
    if (word) addWord(to, word, term.forms);
    else for (const form of term.exact ? [term.word] : guessedForms(term.word)) to.forms.add(fold(form));
  }

  function addClass(to: Members, entry: WordClass): void {
    for (const item of entry.items) if (item.kind === 'words') for (const term of item.terms) addTerm(to, term);
    for (const { modifiers, heads } of entry.compounds) {
      const ends = heads.flatMap((head) => words.get(head)?.forms.map(({ form }) => form) ?? guessedForms(head));
      for (const modifier of modifiers) for (const end of ends) to.forms.add(fold(modifier + end));
    }
  }

  return (terms) => {
    const members: Members = { forms: new Set(), separated: new Map(), heads: new Map(), number: false };
    for (const term of terms) addTerm(members, term);
    return members;
  };
}

function addWord(to: Members, word: Word, filter: string | null): void {
  for (const form of word.forms) {
    if (!fits(form, filter)) continue;
    to.forms.add(fold(form.form));
    if (word.compounds.kind !== 'none') to.heads.set(fold(form.form), word);
  }
  if (word.separated === null) return;
  for (const form of word.separated.forms) {
    if (!fits(form, filter)) continue;
    const base = fold(form.form);
    to.separated.set(base, (to.separated.get(base) ?? new Set()).add(fold(word.separated.particle)));
  }
}

function fits(form: Form, filter: string | null): boolean {
  if (filter === null) return true;
  const wanted = PLACES[filter] ?? [];
  return form.places.some((place) => place === '-' || wanted.includes(place));
}

const ENDINGS = ['e', 'en', 'n', 's', 'es', 'er', 'ern', 'nen', 'se', 'sen'];
const UMLAUT_ENDINGS = ['', 'e', 'en', 'er', 'ern', 'n'];
const UMLAUTS: Readonly<Record<string, string>> = { au: 'äu', a: 'ä', o: 'ö', u: 'ü' };

/** A word without a declared paradigm stands for itself; a noun also for its usual endings, with and without umlaut. */
export function guessedForms(word: string): string[] {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return [word];
  const umlauted = word.replace(/(?:au|a|o|u)(?=[^aeiouäöü]*$)/, (vowel) => UMLAUTS[vowel] ?? vowel);
  return [
    ...new Set([word, ...ENDINGS.map((ending) => word + ending), ...UMLAUT_ENDINGS.map((ending) => umlauted + ending)]),
  ];
}
