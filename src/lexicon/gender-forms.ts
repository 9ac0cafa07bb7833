import type { Word } from '../match/words/word.ts';

const SIGNS = ['innen', ':innen', '*innen', '_innen', '/-innen'];

/** Rewrites the first person noun in the plural („Stammkunden“) in the forms that name women too, one sentence for each. */
export function genderForms(words: readonly Word[]): (source: string) => readonly string[] {
  const plurals = new Map<string, { readonly stem: string; readonly plural: string }>();
  for (const { forms } of words) {
    const women = forms.find(({ form }) => form.endsWith('innen'));
    if (!women) continue;
    const stem = women.form.slice(0, -'innen'.length);
    for (const { form, places } of forms) {
      if (places.includes('pl') && !form.endsWith('innen')) plurals.set(form.toLowerCase(), { stem, plural: form });
    }
  }
  const endings = [...plurals.keys()].sort((a, b) => b.length - a.length);
  return (source) => {
    for (const found of source.matchAll(/\p{Lu}\p{Ll}+/gu)) {
      const word = found[0].toLowerCase();
      const ending = endings.find((one) => word.endsWith(one));
      const noun = ending === undefined ? undefined : plurals.get(ending);
      if (ending === undefined || noun === undefined) continue;
      const front = found[0].slice(0, -ending.length);
      const stem = front === '' ? noun.stem : noun.stem.toLowerCase();
      // „Kunden/-innen“ keeps the plural, the others join the bare stem
      return SIGNS.filter((sign) => sign !== '/-innen' || /e[nr]$/.test(ending)).map((sign) => {
        const written = sign === '/-innen' ? found[0] + sign : front + stem + sign;
        return source.slice(0, found.index) + written + source.slice(found.index + found[0].length);
      });
    }
    return [];
  };
}
