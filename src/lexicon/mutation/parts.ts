import type { Cue, Entry, Lexicon, WordClass } from '../../match/lexicon.ts';
import type { Pattern } from '../../match/pattern.ts';
import type { Place } from '../hygiene/placed-phrases.ts';
import type { LoadedLexicon } from '../load.ts';
import { type Searched, searchedAlone, searchedBy } from '../traces.ts';
import type { SourceFile } from '../yaml-file.ts';
import { lessPatterns, spell } from './less.ts';

/** Something that can be taken out of a lexicon. */
export interface Part {
  /** The rule it belongs to, or the class: `<kunde>`. */
  readonly id: string;
  /** Key in the file and phrase: `sagt: da … Hände gebunden`; null for the whole rule. */
  readonly phrase: string | null;
  /** What is taken out of the phrase; null for the whole phrase. */
  readonly alternative: string | null;
  readonly place: Place;
  readonly without: (lexicon: Lexicon) => Lexicon;
  /**
   * Where taking it out can matter. `difference`: where the two patterns find different stretches (`left` is null when
   * nothing is left), for a condition only where the rule itself is found (`ruled`). `presence`: where all of these are found; a class can match in several ways at one place, so that
   * its longest stretch does not say everything. `anywhere`: a rule that finds by the weight of a sentence has no pattern.
   */
  readonly matters:
    | {
        readonly kind: 'difference';
        readonly whole: readonly Searched[];
        readonly left: Searched | null;
        readonly ruled: readonly Searched[] | null;
      }
    | { readonly kind: 'presence'; readonly all: readonly Searched[] }
    | { readonly kind: 'anywhere' };
}

/** Every entry, cue, phrase, alternative and condition of the rules. */
export function* ruleParts({ lexicon, files }: LoadedLexicon): Generator<Part> {
  yield* partsOf('entries', lexicon.entries, sourcesOf(files, 'eintraege'));
  yield* partsOf('cues', lexicon.cues, sourcesOf(files, 'aufhebung'));
}

/** The lists of phrases of a rule, with their keys in the file. */
export const LISTS = {
  says: 'sagt',
  except: 'ausser',
  withoutInClause: 'ohne',
  withoutInSentence: 'ohne_im_satz',
  needs: 'braucht',
  stops: 'endet_an',
} as const;

type PlaceOf = (...path: (string | number)[]) => Place;

function* partsOf<Rule extends Entry | Cue>(
  kind: 'entries' | 'cues',
  rules: readonly Rule[],
  places: readonly PlaceOf[],
): Generator<Part> {
  for (const [index, rule] of rules.entries()) {
    const place = places[index] as PlaceOf;
    const exchanged =
      (...less: readonly Rule[]) =>
      (lexicon: Lexicon): Lexicon => ({ ...lexicon, [kind]: rules.toSpliced(index, 1, ...less) });
    const says = rule.says.map((pattern) => searchedBy(rule, pattern));
    const weighs = 'weighsFrom' in rule && rule.weighsFrom !== null;
    const difference = (whole: readonly Searched[], left: Searched | null, key: keyof typeof LISTS = 'says') =>
      ({ kind: 'difference', whole, left, ruled: key === 'says' || weighs ? null : says }) as const;
    const whole = { id: rule.id, phrase: null, alternative: null, place: place('id') };
    yield { ...whole, without: exchanged(), matters: weighs ? { kind: 'anywhere' } : difference(says, null) };
    for (const key of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
      const patterns = (rule as Partial<Record<typeof key, readonly Pattern[]>>)[key] ?? [];
      for (const [at, pattern] of patterns.entries()) {
        const whole = key === 'says' ? searchedBy(rule, pattern) : searchedAlone(pattern);
        const phrase = `${LISTS[key]}: ${spell(pattern)}`;
        const shared = { id: rule.id, phrase, alternative: null, place: place(LISTS[key], at) };
        // the only phrase of a rule is the rule itself
        if (key !== 'says' || patterns.length > 1) {
          const less = { ...rule, [key]: patterns.toSpliced(at, 1) };
          yield { ...shared, without: exchanged(less), matters: difference([whole], null, key) };
        }
        for (const { without, left } of lessPatterns(pattern)) {
          const less = { ...rule, [key]: patterns.with(at, left) };
          yield {
            ...shared,
            alternative: without,
            without: exchanged(less),
            matters: difference([whole], { ...whole, pattern: left }, key),
          };
        }
      }
    }
  }
}

/** Every word and phrase of the classes, and their alternatives. */
export function* classParts({ lexicon, files }: LoadedLexicon): Generator<Part> {
  const places = sourcesOf(files, 'klassen');
  for (const [index, own] of lexicon.classes.entries()) {
    const exchanged =
      (items: WordClass['items']) =>
      (whole: Lexicon): Lexicon => ({ ...whole, classes: whole.classes.with(index, { ...own, items }) });
    const presence = (...patterns: readonly Pattern[]) =>
      ({ kind: 'presence', all: patterns.map(searchedAlone) }) as const;
    for (const [at, item] of own.items.entries()) {
      const place = (places[index] as PlaceOf)('worte', at);
      const shared = { id: `<${own.name}>`, phrase: `worte: ${spell(item)}`, alternative: null, place };
      yield { ...shared, without: exchanged(own.items.toSpliced(at, 1)), matters: presence(item) };
      for (const { without, removed, left } of lessPatterns(item)) {
        yield {
          ...shared,
          alternative: without,
          without: exchanged(own.items.with(at, left)),
          // a branch may be nothing that one could look for: [(a) | b]
          matters: removed.kind === 'words' ? presence(item, removed) : presence(item),
        };
      }
    }
  }
}

function sourcesOf(files: readonly SourceFile[], key: 'eintraege' | 'aufhebung' | 'klassen'): PlaceOf[] {
  return files.flatMap((file) =>
    (file.content[key] ?? []).map(
      (_, index): PlaceOf =>
        (...path) =>
          file.place([key, index, ...path]),
    ),
  );
}
