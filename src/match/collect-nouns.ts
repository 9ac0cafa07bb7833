import type { Noun } from '../model/matcher.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { guessedForms } from './members.ts';
import { isDay, isNoun, joined, type KnownNouns, type NounHead } from './nouns.ts';
import type { Pattern } from './pattern.ts';

export interface CollectedNouns extends KnownNouns {
  readonly forms: ReadonlyMap<string, Noun>;
  readonly heads: ReadonlyMap<string, NounHead>;
  readonly others: ReadonlySet<string>;
}

/** All nouns that a lexicon has words for. */
export function collectNouns({ words, classes }: Pick<Lexicon, 'words' | 'classes'>): CollectedNouns {
  const forms = new Map<string, Noun>();
  const heads = new Map<string, NounHead>();
  const declared = new Map(words.map((word) => [word.word, word]));
  const add = (form: string, noun: Noun) => {
    const key = fold(form);
    if (!forms.has(key)) forms.set(key, noun);
  };
  const named = classes.flatMap(({ items }) => items.flatMap(wordsOf));
  const others = new Set(
    words.filter(({ word }) => !isNoun(word)).flatMap(({ forms: all }) => all.map(({ form }) => fold(form))),
  );
  for (const word of named) if (!isNoun(word)) others.add(fold(word));
  const nouns = [...new Set([...declared.keys(), ...named].filter(isNoun))];
  // Days last, so that „Montage“ does not read as a form of „Montag“.
  for (const word of [...nouns.filter((noun) => !isDay(noun)), ...nouns.filter(isDay)]) {
    const entry = declared.get(word);
    for (const form of entry?.forms.map((one) => one.form) ?? guessedForms(word)) add(form, { word, of: word });
    if (entry === undefined || entry.compounds.kind === 'none') continue;
    for (const { form } of entry.forms) heads.set(fold(form), { of: word, compounds: entry.compounds });
  }
  for (const { modifiers, heads: ends } of classes.flatMap(({ compounds }) => compounds)) {
    for (const end of ends) {
      const endForms = declared.get(end)?.forms.map(({ form }) => form) ?? guessedForms(end);
      for (const modifier of modifiers) {
        for (const form of endForms) add(modifier + form, { word: joined(modifier, end), of: joined(modifier, end) });
      }
    }
  }
  return { forms, heads, others };
}

function wordsOf(pattern: Pattern): string[] {
  if (pattern.kind !== 'words') return [];
  return pattern.terms.flatMap((term) => (term.kind === 'word' ? [term.word] : []));
}
