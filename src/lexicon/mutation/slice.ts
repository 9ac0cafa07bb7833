import { fold } from '../../match/fold.ts';
import type { Cue, Entry, Lexicon, WordClass } from '../../match/lexicon.ts';
import { type Pattern, placesOf, type Term } from '../../match/pattern.ts';
import { tokenise } from '../../match/tokenise.ts';
import type { Word } from '../../match/words/word.ts';
import { type Searched, searchedAlone, searchedBy, type Traces } from '../traces.ts';
import { LISTS } from './parts.ts';

/** Gives the part of a lexicon that decides on some of the texts, by their numbers. */
export type Slicer = (lexicon: Lexicon, at: readonly number[]) => Lexicon;

/**
 * What is found in no text changes nothing there and can be left out: what is left compiles in a hundredth of the time and
 * says the same of these texts. Patterns that were not looked for are kept.
 */
export function createSlicer(words: readonly Word[], traces: Traces, texts: readonly string[]): Slicer {
  const wordsFor = createWordSource(words);
  const keys = texts.map((text) => tokenise(text).map(({ key }) => key));

  return (lexicon, at) => {
    const heard = at.flatMap((index) => keys[index] ?? []);
    const letters = at.map((index) => (keys[index] ?? []).join('')).join(' ');
    const matters = (searched: Searched): boolean => {
      const trace = traces(searched);
      return trace === null || at.some((index) => trace.has(index));
    };
    const rules = <Rule extends Entry | Cue>(list: readonly Rule[]): Rule[] =>
      list.flatMap((rule) =>
        bySentence(rule) || rule.says.some((one) => matters(searchedBy(rule, one))) ? [lean(rule, matters)] : [],
      );
    const [entries, cues] = [rules(lexicon.entries), rules(lexicon.cues)];
    const terms = [...entries, ...cues].flatMap(patternsOf).flatMap(placesOf).flat();
    const classes = classesFor(terms, lexicon.classes, (one) => ({
      ...one,
      items: one.items.filter((item) => matters(searchedAlone(item))),
      compounds: one.compounds.map(({ modifiers, heads }) => ({
        modifiers: modifiers.filter((modifier) => letters.includes(fold(modifier))),
        heads,
      })),
    }));
    for (const { items, compounds } of classes) {
      terms.push(...items.flatMap(placesOf).flat());
      terms.push(...compounds.flatMap(({ heads }) => heads.map(plain)));
    }
    return { ...lexicon, entries, cues, classes, words: wordsFor(terms, heard) };
  };
}

/** What finds by the weight of a sentence can find something in any text. */
function bySentence(rule: Entry | Cue): boolean {
  return 'weighsFrom' in rule && rule.weighsFrom !== null;
}

/** The rule with the phrases that matter. One that needs something keeps a need that is not met. */
function lean<Rule extends Entry | Cue>(rule: Rule, matters: (searched: Searched) => boolean): Rule {
  const lists = Object.keys(LISTS).flatMap((name) => {
    const key = name as keyof typeof LISTS;
    const all = (rule as Partial<Record<typeof key, readonly Pattern[]>>)[key] ?? [];
    const left = all.filter((one) => matters(key === 'says' ? searchedBy(rule, one) : searchedAlone(one)));
    return [[key, key === 'needs' && left.length === 0 ? all.slice(0, 1) : left]];
  });
  return { ...rule, ...Object.fromEntries(lists) };
}

function patternsOf(rule: Entry | Cue): Pattern[] {
  const { says, except, withoutInClause, withoutInSentence, needs } = rule;
  return [
    ...says,
    ...except,
    ...withoutInClause,
    ...withoutInSentence,
    ...needs,
    ...('stops' in rule ? rule.stops : []),
  ];
}

/** The classes that are named, and those that they name, each made lean. */
function classesFor(
  terms: readonly Term[],
  classes: readonly WordClass[],
  leaner: (one: WordClass) => WordClass,
): WordClass[] {
  const byName = new Map(classes.map((one) => [one.name, one]));
  const found = new Map<string, WordClass>();
  const open = [...terms];
  for (let term = open.pop(); term !== undefined; term = open.pop()) {
    const one = term.kind === 'class' && !found.has(term.name) ? byName.get(term.name) : undefined;
    if (one === undefined) continue;
    const lean = leaner(one);
    found.set(one.name, lean);
    open.push(...lean.items.flatMap(placesOf).flat());
  }
  return [...found.values()];
}

function plain(word: string): Term {
  return { kind: 'word', word, exact: false, forms: null };
}

/** A word is needed under its name, where its forms keep another from being guessed, and where „es“ leans on it. */
function createWordSource(words: readonly Word[]): (terms: readonly Term[], heard: readonly string[]) => Word[] {
  const byName = new Map(words.map((word) => [word.word, word]));
  const byForm = new Map<string, Word[]>();
  for (const word of words) {
    for (const { form } of [...word.forms, ...(word.separated?.forms ?? [])]) {
      const key = fold(form);
      byForm.set(key, [...(byForm.get(key) ?? []), word]);
    }
  }
  return (terms, heard) => {
    const needed = new Set<Word>();
    for (const term of terms) {
      if (term.kind !== 'word') continue;
      const own = byName.get(term.word);
      if (own) needed.add(own);
      for (const word of byForm.get(fold(term.word)) ?? []) needed.add(word);
    }
    for (const key of heard) {
      if (key.endsWith('s')) for (const word of byForm.get(key.slice(0, -1)) ?? []) needed.add(word);
    }
    return [...needed];
  };
}
