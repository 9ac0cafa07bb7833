import { fold } from './fold.ts';
import type { Lexicon, WordClass } from './lexicon.ts';
import type { Term } from './pattern.ts';
import type { Form, Word } from './words/word.ts';

/** What a single word of a pattern accepts. All keys are folded. */
export interface Members {
  readonly forms: ReadonlySet<string>;
  /** Bare forms of separable verbs whose particle must follow: base → particle. */
  readonly separated: ReadonlyMap<string, string>;
  /** Folded forms of a word whose compounds are accepted too. */
  readonly heads: ReadonlyMap<string, Word>;
}

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

/** The members of words as patterns name them, and of the compounds that a class lists. */
export interface MemberSource {
  ofWord(term: Extract<Term, { kind: 'word' }>): Members;
  ofCompounds(compounds: WordClass['compounds']): Members;
}

export function createMemberSource(lexicon: Pick<Lexicon, 'words'>): MemberSource {
  const words = new Map(lexicon.words.map((word) => [word.word, word]));
  const declared = declaredForms(lexicon.words);
  return {
    ofWord(term) {
      const word = term.exact ? undefined : words.get(term.word);
      if (word) return membersOf(word, term.forms);
      // „Gründe“ is a form of „Grund“ already: it means itself, nothing is guessed
      return plain(term.exact || declared.has(term.word) ? [term.word] : guessedForms(term.word));
    },
    ofCompounds(compounds) {
      const forms = new Set<string>();
      for (const { modifiers, heads } of compounds) {
        const ends = heads.flatMap((head) => words.get(head)?.forms.map(({ form }) => form) ?? guessedForms(head));
        // each part is folded once: there are ten thousands of compounds
        const folded = ends.map(fold);
        const latin = ends.every((end) => LATIN.test(end));
        for (const modifier of modifiers) {
          const apart = latin && LATIN.test(modifier);
          const front = fold(modifier);
          for (const [at, end] of ends.entries()) forms.add(apart ? front + folded[at] : fold(modifier + end));
        }
      }
      return { forms, separated: new Map(), heads: new Map() };
    },
  };
}

/** Nothing composes across the border of two such words that are written as one. */
const LATIN = /^[ -\u02FF]*$/;

/** Every form of every declared word, as spelt. */
export function declaredForms(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ forms }) => forms.map(({ form }) => form)));
}

function plain(forms: readonly string[]): Members {
  return { forms: new Set(forms.map(fold)), separated: new Map(), heads: new Map() };
}

function membersOf(word: Word, filter: string | null): Members {
  const forms = word.forms.filter((form) => fits(form, filter)).map(({ form }) => fold(form));
  const { separated, compounds } = word;
  const particle = separated === null ? '' : fold(separated.particle);
  const bare = (separated?.forms ?? []).filter((form) => fits(form, filter)).map(({ form }) => fold(form));
  return {
    forms: new Set(forms),
    separated: new Map(bare.map((base) => [base, particle])),
    heads: new Map(compounds.kind === 'none' ? [] : forms.map((form) => [form, word])),
  };
}

const FINITE = new Set(['pres1', 'pres3', 'past', 'pl', 'k1', 'k2']);

/** Folded finite forms of verbs, joined and bare. */
export function finiteForms(words: readonly Word[]): Set<string> {
  const forms = words.flatMap((word) => [...word.forms, ...(word.separated?.forms ?? [])]);
  return new Set(forms.filter(({ places }) => places.some((place) => FINITE.has(place))).map(({ form }) => fold(form)));
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
