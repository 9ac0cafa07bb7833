import { fold } from '../match/fold.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { declaredForms, guessedForms } from '../match/members.ts';
import { placesOf } from '../match/pattern.ts';
import type { CompoundPolicy } from '../match/words/word.ts';
import { stem } from './stem.ts';

/** How the lexicon takes a word: its forms, where they come from, and words it could be mistaken for. */
export interface WordForms {
  readonly word: string;
  /** `declared`: a line under „woerter“; `guessed`: endings of a noun; `exact`: only as written. */
  readonly origin: 'declared' | 'guessed' | 'exact';
  readonly forms: readonly string[];
  /** „schreibt … vor“ */
  readonly separated: readonly string[];
  readonly compounds: CompoundPolicy;
  /** Declared words one of whose forms this is. */
  readonly form_of: readonly string[];
  /** Declared words with the same stem (natural): not conflated by the matcher, but easily by people. */
  readonly same_stem: readonly string[];
}

export function wordForms(lexicon: Lexicon, word: string): WordForms {
  const declared =
    lexicon.words.find((one) => one.word === word) ?? lexicon.words.find((one) => fold(one.word) === fold(word));
  const others = lexicon.words.filter((one) => one !== declared);
  const guessed = declaredForms(lexicon.words).has(word) ? [word] : guessedForms(word);
  const particle = declared?.separated?.particle;
  return {
    word: declared?.word ?? word,
    origin: declared ? 'declared' : guessed.length > 1 ? 'guessed' : 'exact',
    forms: declared ? [...new Set(declared.forms.map(({ form }) => form))] : guessed,
    separated: declared?.separated
      ? [...new Set(declared.separated.forms.map(({ form }) => `${form} … ${particle}`))]
      : [],
    compounds: declared?.compounds ?? { kind: 'none' },
    form_of: others.filter((one) => one.forms.some(({ form }) => fold(form) === fold(word))).map((one) => one.word),
    same_stem: others.filter((one) => stem(one.word) === stem(word)).map((one) => one.word),
  };
}

/** Nouns of phrases whose forms are guessed and whose stem meets a declared word: worth a declaration of their own. */
export function stemClashes(lexicon: Lexicon): { readonly word: string; readonly other: string }[] {
  const byStem = new Map(lexicon.words.map((one) => [stem(one.word), one.word]));
  const declared = declaredForms(lexicon.words);
  const patterns = [
    ...lexicon.classes.flatMap(({ items }) => items),
    ...[...lexicon.entries, ...lexicon.cues].flatMap(({ says }) => says),
  ];
  const words = new Set(
    patterns
      .flatMap(placesOf)
      .flat()
      .flatMap((term) => (term.kind === 'word' && !term.exact ? [term.word] : [])),
  );
  return [...words].flatMap((word) => {
    const other = byStem.get(stem(word));
    const guessed = !declared.has(word) && guessedForms(word).length > 1;
    return guessed && other !== undefined && fold(other) !== fold(word) ? [{ word, other }] : [];
  });
}
