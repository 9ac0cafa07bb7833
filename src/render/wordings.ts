import type { Report } from '../model/report.ts';
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

/** A report with the words it is told in: its titles in their language, and addressing nobody when it is handed on. */
export function worded(report: Report, view: View): { readonly report: Report; readonly wording: Wording } {
  const own = wordingFor(view);
  const wording = report.shared ? { ...own, ...own.handedOn } : own;
  return { report: { ...report, categories: titled(report.categories, wording) }, wording };
}

/** Categories as they are called in the language, where it knows them. */
export function titled(categories: Report['categories'], { titles }: Wording): Report['categories'] {
  return categories.map((category) => ({ ...category, title: titles.get(category.title) ?? category.title }));
}

/** The words and number forms for a reader. */
export function wordingFor({ lang, locale = 'de-DE' }: Pick<View, 'lang' | 'locale'>): Wording {
  return lang === 'en' ? english : GERMAN[locale];
}
