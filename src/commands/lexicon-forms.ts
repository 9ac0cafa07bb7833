import { loadLexicon } from '../lexicon/load.ts';
import { type WordForms, wordForms } from '../lexicon/word-forms.ts';
import { type Call, exit } from './call.ts';
import { openOutput } from './output.ts';

export interface LexiconFormsOptions {
  readonly lexicon?: string;
}

/** `rotation lexicon forms WORD...`: which forms of a word the lexicon accepts, and whether they are declared or guessed. */
export async function lexiconForms(call: Call<LexiconFormsOptions>): Promise<number> {
  const { lexicon } = await loadLexicon(call.options.lexicon);
  const out = openOutput(call.host.stdout);
  for (const word of call.operands) await out.write(describe(wordForms(lexicon, word), call.language));
  await out.finish();
  return exit.done;
}

const WORDS = {
  de: {
    declared: 'erklärt unter „woerter“',
    guessed: 'nicht erklärt: Endungen eines Nomens, geraten',
    exact: 'nicht erklärt: gilt nur genau so',
    forms: 'Formen',
    separated: 'getrennt',
    open: 'Zusammensetzungen: alle',
    except: 'außer',
    listed: 'Zusammensetzungen nur mit',
    none: 'Zusammensetzungen: keine',
    formOf: 'auch eine Form von',
    sameStem: 'gleicher Wortstamm wie',
  },
  en: {
    declared: 'declared under "woerter"',
    guessed: 'not declared: endings of a noun, guessed',
    exact: 'not declared: only as written',
    forms: 'forms',
    separated: 'separated',
    open: 'compounds: all',
    except: 'except',
    listed: 'compounds only with',
    none: 'compounds: none',
    formOf: 'also a form of',
    sameStem: 'same stem as',
  },
};

function describe(found: WordForms, language: 'de' | 'en'): string {
  const words = WORDS[language];
  const { compounds } = found;
  const policy =
    compounds.kind === 'none'
      ? words.none
      : compounds.kind === 'listed'
        ? `${words.listed}: ${compounds.modifiers.join(', ')}`
        : words.open + (compounds.except.length > 0 ? ` ${words.except}: ${compounds.except.join(', ')}` : '');
  const lines = [
    `${found.word} – ${words[found.origin]}`,
    `  ${words.forms}: ${found.forms.join(', ')}`,
    ...(found.separated.length > 0 ? [`  ${words.separated}: ${found.separated.join(', ')}`] : []),
    `  ${policy}`,
    ...(found.form_of.length > 0 ? [`  ${words.formOf}: ${found.form_of.join(', ')}`] : []),
    ...(found.same_stem.length > 0 ? [`  ${words.sameStem}: ${found.same_stem.join(', ')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
