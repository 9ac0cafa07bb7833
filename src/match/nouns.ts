import type { Noun } from '../model/matcher.ts';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { guessedForms } from './members.ts';
import type { Pattern } from './pattern.ts';
import { tokenise } from './tokenise.ts';
import type { CompoundPolicy } from './words/word.ts';

/** A head leaves this many letters in front, as in lookup.ts. */
const SHORTEST_MODIFIER = 3;

interface Head {
  readonly of: string;
  readonly compounds: CompoundPolicy;
}

/** Nouns by their capital, but nothing that anybody could change. */
const NO_THINGS = new Set(['Sie', 'Ihnen', 'Ihr', 'Herr', 'Frau', 'Mal', 'Tag', 'Jahr', 'Uhr', 'Kleine', 'Sache']);

/**
 * A function that names the nouns in a stretch of text: what a report lists as pointed to. Where the text has capitals,
 * only words with one are nouns; where it has none, words that could be something else are passed over.
 */
export function createNouns(
  lexicon: Pick<Lexicon, 'words' | 'classes'>,
): (text: string, start: number, end: number) => Noun[] {
  let known: ReturnType<typeof collect> | undefined;
  return (text, from, to) => {
    known ??= collect(lexicon);
    const { forms, heads, others } = known;
    const stretch = text.slice(from, to);
    const capitals = /\p{Lu}/u.test(text);
    return tokenise(stretch).flatMap(({ key, start, end }) => {
      const said = stretch.slice(start, end);
      if (capitals ? !isNoun(said) : others.has(key)) return [];
      const noun = forms.get(key) ?? compound(heads, key, said);
      return noun === undefined || NO_THINGS.has(noun.word) ? [] : [noun];
    });
  };
}

function collect({ words, classes }: Pick<Lexicon, 'words' | 'classes'>) {
  const forms = new Map<string, Noun>();
  const heads = new Map<string, Head>();
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
  for (const word of new Set([...declared.keys(), ...named].filter(isNoun))) {
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

function isNoun(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** „befoerderungsbestimmungen“ → „Beförderungsbestimmung“: the front as it was said, the head in its basic form. */
function compound(heads: ReadonlyMap<string, Head>, key: string, said: string): Noun | undefined {
  for (let at = SHORTEST_MODIFIER; at <= key.length - 3; at++) {
    const head = heads.get(key.slice(at));
    if (head === undefined || !admits(head.compounds, key.slice(0, at))) continue;
    const front = frontOf(said, key.slice(0, at));
    return { word: joined(capital(front), head.of), of: head.of };
  }
  return undefined;
}

function admits(compounds: CompoundPolicy, modifier: string): boolean {
  if (compounds.kind === 'listed') {
    return compounds.modifiers.map(fold).some((one) => one === modifier || `${one}s` === modifier);
  }
  return compounds.kind === 'open' && !compounds.except.some((one) => modifier.endsWith(fold(one)));
}

/** As much of the word as folds to the modifier; the folded form itself where signs inside the word blur the border. */
function frontOf(said: string, modifier: string): string {
  for (let length = 1; length < said.length; length++) {
    if (fold(said.slice(0, length)) === modifier) return said.slice(0, length).toLowerCase();
  }
  return modifier;
}

function joined(front: string, head: string): string {
  return front.endsWith('-') ? front + head : front + head.charAt(0).toLowerCase() + head.slice(1);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
