import type { Noun } from '../model/matcher.ts';
import { fold } from './fold.ts';
import { tokenise } from './tokenise.ts';
import type { CompoundPolicy } from './words/word.ts';

/** A noun by which compounds are recognised. */
export interface NounHead {
  readonly of: string;
  readonly compounds: CompoundPolicy;
}

/** What a lexicon knows of nouns; all keys are folded. */
export interface KnownNouns {
  readonly forms: { get(form: string): Noun | undefined };
  readonly heads: { get(form: string): NounHead | undefined };
  /** Forms of words that are no nouns. */
  readonly others: { has(form: string): boolean };
}

/** A head leaves this many letters in front, as in lookup.ts. */
const SHORTEST_MODIFIER = 3;

/** Nouns by their capital, but nothing that anybody could change; a „Die“ that begins a sentence reads as a form of „Di“. */
const NO_THINGS = new Set(
  [
    'Sie Ihnen Ihrem Ihr Herr Frau Mal Mo Di Mi Do Fr Sa So Kleine Sache Stück',
    'Uhr Minute Minuten Stunde Stunden Tag Werktag Wochenende Woche Monat Jahr Jahrzehnt',
    'Prozent Euro Franken Cent Rappen EUR CHF Million Grad Kilo Gramm Liter Zentimeter Meter Kilometer Quadratmeter',
  ].flatMap((line) => line.split(' ')),
);
/** Also „Freitagmittag“. */
const DAY =
  /^(Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(vormittag|mittag|nachmittag|abend)?$/;

/**
 * A function that names the nouns in a stretch of text: what a report lists as pointed to. Where the text has capitals,
 * only words with one are nouns; where it has none, words that could be something else are passed over.
 */
export function createNouns(know: () => KnownNouns): (text: string, start: number, end: number) => Noun[] {
  let known: KnownNouns | undefined;
  return (text, from, to) => {
    known ??= know();
    const { forms, heads, others } = known;
    const stretch = text.slice(from, to);
    const capitals = /\p{Lu}/u.test(text);
    return tokenise(stretch).flatMap(({ key, start, end }) => {
      const said = stretch.slice(start, end);
      if (capitals ? !isNoun(said) : others.has(key)) return [];
      const noun = forms.get(key) ?? compound(heads, key, said);
      return noun === undefined || NO_THINGS.has(noun.word) || isDay(noun.word) ? [] : [noun];
    });
  };
}

/** „befoerderungsbestimmungen“ → „Beförderungsbestimmung“: the front as it was said, the head in its basic form. */
function compound(heads: KnownNouns['heads'], key: string, said: string): Noun | undefined {
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

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function isDay(noun: string): boolean {
  return DAY.test(noun);
}

export function isNoun(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

export function joined(front: string, head: string): string {
  return front.endsWith('-') ? front + head : front + head.charAt(0).toLowerCase() + head.slice(1);
}
