import type { Noun } from '../model/matcher.ts';
import type { CollectedNouns } from './collect-nouns.ts';
import { createFormTable, type FormTable, findText, formAt, sizeOf } from './form-table.ts';
import { narrowed, type Whole } from './lists.ts';
import type { KnownNouns, NounHead } from './nouns.ts';
import { type Texts, textAt, textsOf } from './texts.ts';

/** The nouns of a lexicon as plain data. Most are words of the vocabulary, and share its table. */
export interface StoredNouns {
  /** By word of the vocabulary: twice the number of its noun plus two, plus one where it is a form of another word too. */
  readonly ofWords: Whole;
  /** Forms that the vocabulary has not, and the same of them. */
  readonly further: FormTable;
  readonly ofFurther: Int32Array;
  readonly nouns: Texts;
  /** The forms of heads, and each head as JSON. */
  readonly headForms: FormTable;
  readonly heads: Texts;
}

export function storeNouns({ forms, heads, others }: CollectedNouns, words: FormTable): StoredNouns {
  const numbers = new Map<string, number>();
  const list: string[] = [];
  const numberOf = (noun: Noun): number => {
    const json = JSON.stringify([noun.word, noun.of]);
    const known = numbers.get(json);
    if (known !== undefined) return known;
    numbers.set(json, list.length);
    return list.push(json) - 1;
  };
  const codeOf = (form: string): number => {
    const noun = forms.get(form);
    return (noun === undefined ? 0 : 2 * numberOf(noun) + 2) + (others.has(form) ? 1 : 0);
  };
  const further = [...new Set([...forms.keys(), ...others])].filter((form) => findText(words, form) < 0);
  return {
    ofWords: narrowed(Int32Array.from({ length: sizeOf(words) }, (_, word) => codeOf(formAt(words, word)))),
    further: createFormTable(further),
    ofFurther: Int32Array.from(further, codeOf),
    nouns: textsOf(list),
    headForms: createFormTable([...heads.keys()]),
    heads: textsOf([...heads.values()].map((head) => JSON.stringify(head))),
  };
}

/** The same as what was stored, worked out form by form when it is asked for. */
export function restoreNouns(stored: StoredNouns, words: FormTable): KnownNouns {
  const { ofWords, further, ofFurther, nouns, headForms, heads } = stored;
  const codeOf = (form: string): number => {
    const word = findText(words, form);
    if (word >= 0) return ofWords[word] as number;
    const other = findText(further, form);
    return other < 0 ? 0 : (ofFurther[other] as number);
  };
  return {
    forms: {
      get(form) {
        const code = codeOf(form);
        if (code < 2) return undefined;
        const [word, of] = JSON.parse(textAt(nouns, (code >> 1) - 1)) as [string, string];
        return { word, of };
      },
    },
    heads: {
      get(form) {
        const head = findText(headForms, form);
        return head < 0 ? undefined : (JSON.parse(textAt(heads, head)) as NounHead);
      },
    },
    others: { has: (form) => (codeOf(form) & 1) === 1 },
  };
}
