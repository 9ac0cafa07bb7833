import { DeclarationError, type Form } from './word.ts';

/**
 * All forms of a noun. `parts`: the plural (`-en`, `-`, `Gäste`, or none for singular only), `schwach` for the weak
 * declension (den Kunden), `+in` for the feminine (Kundin, Kundinnen).
 */
export function inflectNoun(noun: string, gender: 'f' | 'm' | 'n' | 'pl', parts: readonly string[]): Form[] {
  const plural = parts.find((part) => part.startsWith('-') || /^\p{Lu}/u.test(part));
  const weak = parts.includes('schwach');
  const unknown = parts.find((part) => part !== plural && part !== 'schwach' && part !== '+in');
  if (unknown !== undefined) throw new DeclarationError('word-unknown-part', unknown);
  const singular = new Set([noun]);
  const plurals = new Set<string>();
  const stem = plural === undefined ? null : plural.startsWith('-') ? noun + plural.slice(1) : plural;
  if (stem !== null) {
    plurals.add(stem);
    if (!/[ns]$/.test(stem)) plurals.add(`${stem}n`);
  }
  if (gender === 'pl') plurals.add(`${noun}n`);
  if (gender === 'm' || gender === 'n') {
    if (weak && stem !== null) singular.add(stem);
    else for (const ending of genitiveEndings(noun)) singular.add(noun + ending);
  }
  const forms: Form[] = [
    ...[...singular].map((form): Form => ({ form, places: ['sg'] })),
    ...[...plurals].map((form): Form => ({ form, places: ['pl'] })),
  ];
  if (parts.includes('+in')) {
    const base = noun.replace(/e$/, '');
    forms.push({ form: `${base}in`, places: ['sg'] }, { form: `${base}innen`, places: ['pl'] });
  }
  return forms;
}

function genitiveEndings(noun: string): string[] {
  const endings = /nis$/.test(noun) ? ['ses'] : /[sßxz]$/.test(noun) ? ['es'] : ['s'];
  const syllables = noun.match(/[aeiouyäöü]+/giu)?.length ?? 1;
  const short = !/(?:el|er|en|em|chen|lein|[aeiouy])$/.test(noun);
  if (short) endings.push('es');
  if (short && syllables === 1) endings.push('e');
  return endings;
}
