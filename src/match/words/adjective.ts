import type { Form } from './word.ts';

const ENDINGS = ['e', 'er', 'es', 'en', 'em'];

/** All forms of an adjective. `parts`: irregular comparative and superlative stem (`größer größt`), or `0` for none. */
export function inflectAdjective(adjective: string, parts: readonly string[]): Form[] {
  const forms: Form[] = [];
  const add = (stem: string, place: string): void => {
    forms.push({ form: stem, places: [place] });
    for (const ending of ENDINGS) forms.push({ form: stem.replace(/e$/, '') + ending, places: [place] });
  };
  add(adjective, 'pos');
  // „dunkel, dunkle“, „teuer, teure“, „wichtig, wichtge“: the vowel that speech drops before an ending
  const elided = /(?:[^aeiou]el|[aeu]er)$/.test(adjective)
    ? adjective.replace(/e([lr])$/, '$1')
    : adjective.replace(/ig$/, 'g');
  if (elided !== adjective) for (const ending of ENDINGS) forms.push({ form: elided + ending, places: ['pos'] });
  if (parts[0] === '0') return forms;
  const comparative = parts[0] ?? `${adjective.replace(/e$/, '')}er`;
  const superlative =
    parts[1] ?? adjective + (/(?:[td]|[sßxz]|sch)$/.test(adjective) && !/(?:isch|end)$/.test(adjective) ? 'est' : 'st');
  add(comparative, 'comp');
  add(superlative, 'sup');
  return forms;
}

/** All forms of a determiner or pronoun (unser, kein, dieser written as „dies“), with the vowels that speech drops. */
export function inflectDeterminer(word: string): Form[] {
  const forms = [word, ...ENDINGS.map((ending) => word + ending)];
  if (/[sr]er$|[aeu]er$/.test(word)) {
    const elided = word.replace(/er$/, 'r');
    forms.push(...ENDINGS.map((ending) => elided + ending), `${word}m`, `${word}n`, `${word}s`);
  }
  return forms.map((form): Form => ({ form, places: ['-'] }));
}
