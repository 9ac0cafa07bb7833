import type { Diagnostic } from '../errors/diagnostic.ts';
import { fold } from '../match/fold.ts';
import { FORM_FILTERS } from '../match/members.ts';
import { type Pattern, placesOf, type Term, termLabel } from '../match/pattern.ts';
import { LONGEST_SPLIT, SHORTEST_JOINED } from '../match/readings.ts';
import { SHAPES } from '../match/shapes.ts';
import { tokenise } from '../match/tokenise.ts';
import type { Draft, Placed } from './build.ts';
import type { SourceFile } from './yaml-file.ts';

/** What a file alone cannot know: names that exist once and are known, words that a text can contain. */
export function checkDraft(draft: Draft, files: readonly SourceFile[]): Diagnostic[] {
  const checkTerm = createTermCheck(draft);
  return [
    ...checkHead(draft, files),
    ...duplicates(draft.ids, 'lexicon-duplicate-id'),
    ...duplicates(draft.words, 'lexicon-duplicate-word'),
    ...duplicates(draft.classNames, 'lexicon-duplicate-class'),
    ...decomposed(draft),
    ...draft.phrases.flatMap(({ value, place }) =>
      termsOf(value).flatMap((term) => checkTerm(term).map((fault) => ({ ...fault, ...place }))),
    ),
    ...deadAlternatives(draft),
  ];
}

function checkHead(draft: Draft, files: readonly SourceFile[]): Diagnostic[] {
  const heads = files.filter((source) => source.content.lexikon);
  const faults: Diagnostic[] = [];
  if (heads.length === 0)
    faults.push({ code: 'lexicon-no-head', params: {}, ...(files[0] ? { file: files[0].file } : {}) });
  for (const extra of heads.slice(1))
    faults.push({ code: 'lexicon-second-head', params: {}, ...extra.place(['lexikon']) });
  const known = new Set(draft.lexicon.categories.map(({ id }) => id));
  if (heads.length === 0) return faults;
  for (const source of files) {
    const { lexikon, kategorie, eintraege, aufhebung } = source.content;
    if (eintraege && kategorie === undefined)
      faults.push({ code: 'lexicon-no-category', params: {}, ...source.place(['eintraege']) });
    if (kategorie !== undefined && !known.has(kategorie))
      faults.push(unknownCategory(kategorie, known, source.place(['kategorie'])));
    for (const id of Object.keys(lexikon?.gemessen?.kategorien ?? {}))
      if (!known.has(id))
        faults.push(unknownCategory(id, known, source.place(['lexikon', 'gemessen', 'kategorien', id], 0, 'key')));
    eintraege?.forEach(({ id, sagt, gewicht_ab }, index) => {
      if ((sagt === undefined) === (gewicht_ab === undefined))
        faults.push({
          code: 'lexicon-entry-says-nothing',
          params: { id },
          ...source.place(['eintraege', index, 'id']),
        });
    });
    aufhebung?.forEach((cue, index) => {
      for (const id of cue.nur ?? [])
        if (!known.has(id)) faults.push(unknownCategory(id, known, source.place(['aufhebung', index, 'nur'])));
    });
  }
  return faults;
}

function unknownCategory(value: string, known: ReadonlySet<string>, place: Partial<Diagnostic>): Diagnostic {
  return { code: 'lexicon-unknown-category', params: { value, known: [...known].join(', ') }, ...place };
}

function duplicates(items: readonly Placed<string>[], code: string): Diagnostic[] {
  const first = new Map<string, Placed<string>>();
  return items.flatMap((item) => {
    const earlier = first.get(item.value);
    if (!earlier) first.set(item.value, item);
    return earlier
      ? [{ code, params: { value: item.value, first: `${earlier.place.file}:${earlier.place.line}` }, ...item.place }]
      : [];
  });
}

/** A word in decomposed characters (NFD) looks like its twin and is another one: it would find no declaration and no class. */
function decomposed({ phrases, words, classNames }: Draft): Diagnostic[] {
  const named = phrases.flatMap(({ value, place }) =>
    termsOf(value).map((term) => ({ value: term.kind === 'word' ? term.word : term.name, place })),
  );
  return [...words, ...classNames, ...named]
    .filter(({ value }) => value !== value.normalize('NFC'))
    .map(({ value, place }) => ({ code: 'lexicon-decomposed', params: { value: value.normalize('NFC') }, ...place }));
}

/** A word stands in many phrases: what can be said of it is worked out once. */
function createTermCheck({ words, classNames }: Draft): (term: Term) => readonly Diagnostic[] {
  const declared = new Set(words.map(({ value }) => value));
  const classes = new Set(classNames.map(({ value }) => value));
  const known = new Map<string, readonly Diagnostic[]>();
  const check = (term: Term): Diagnostic[] => {
    if (term.kind === 'class') {
      const exists = Object.hasOwn(SHAPES, term.name) || classes.has(term.name);
      return exists ? [] : [{ code: 'lexicon-unknown-class', params: { value: term.name } }];
    }
    const faults: Diagnostic[] = [];
    if (term.forms !== null && !FORM_FILTERS.includes(term.forms)) {
      faults.push({ code: 'lexicon-unknown-form', params: { value: term.forms, known: FORM_FILTERS.join(', ') } });
    }
    if (term.forms !== null && !declared.has(term.word)) {
      faults.push({ code: 'lexicon-form-of-undeclared', params: { value: term.word } });
    }
    if (!isReachable(term.word)) faults.push({ code: 'lexicon-unreachable-word', params: { value: term.word } });
    return faults;
  };
  return (term) => {
    const label = termLabel(term);
    const faults = known.get(label) ?? check(term);
    known.set(label, faults);
    return faults;
  };
}

/** Reading takes „Service-Center“ apart and puts it together again; „E-Bon“ is too short for that, four parts are too many. */
function isReachable(word: string): boolean {
  const keys = tokenise(word).map(({ key }) => key);
  const joined = keys.join('');
  if (joined !== fold(word)) return false;
  return keys.length === 1 || (keys.length <= LONGEST_SPLIT && joined.length >= SHORTEST_JOINED);
}

/** The same alternative twice in one place: the second can never matter. */
function deadAlternatives(draft: Draft): Diagnostic[] {
  return draft.phrases.flatMap(({ value, place }) =>
    placesOf(value).flatMap((terms) => {
      const seen = new Set<string>();
      return terms.flatMap((term) => {
        const label = termLabel(term);
        if (!seen.has(label)) {
          seen.add(label);
          return [];
        }
        return [
          {
            code: 'lexicon-dead-alternative',
            params: { value: term.kind === 'word' ? term.word : `<${term.name}>` },
            ...place,
          },
        ];
      });
    }),
  );
}

function termsOf(pattern: Pattern): Term[] {
  return placesOf(pattern).flat();
}
