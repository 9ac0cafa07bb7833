import { austrianNumbers, swissNumbers } from './numbers.ts';
import type { Locale, View } from './view.ts';
import { german, germanIn } from './wording.de.ts';
import { english } from './wording.en.ts';
import type { Wording } from './wording.ts';

const GERMAN: Readonly<Record<Locale, Wording>> = {
  'de-DE': german,
  'de-AT': germanIn(austrianNumbers),
  'de-CH': germanIn(swissNumbers),
};

/** The words and number forms for a reader. */
export function wordingFor({ lang, locale = 'de-DE' }: Pick<View, 'lang' | 'locale'>): Wording {
  return lang === 'en' ? english : GERMAN[locale];
}
