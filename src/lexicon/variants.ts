import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Lexicon } from '../match/lexicon.ts';
import type { LexiconMatcher } from '../match/matcher.ts';
import type { Pattern } from '../match/pattern.ts';
import type { Example } from './example-list.ts';
import { genderForms } from './gender-forms.ts';
import { readGuillemets } from './marked.ts';

/** One way to write or say the same; none, one or several sentences come of one. The «…» stay where they are. */
interface Variant {
  readonly id: string;
  readonly rewrite: (source: string) => readonly string[];
  /** Punctuation is gone: what hangs on the beginning or end of a sentence, or on a clause, may be lost. */
  readonly unpunctuated?: true;
}

/**
 * Writes every `trifft` in other ways (small letters without punctuation, a filler, ss, ae, NFD, gender forms) and gives
 * those that no longer count in the marked stretch. Examples that are wrong as they stand are left to runExamples.
 */
export function runVariants(
  examples: readonly Example[],
  matcher: LexiconMatcher,
  lexicon: Lexicon,
): { readonly tried: number; readonly faults: readonly Diagnostic[] } {
  const bound = boundToPunctuation(lexicon);
  const variants = variantsOf(lexicon);
  let tried = 0;
  const faults = examples.flatMap((example) => {
    if (example.kind !== 'hit' || !counts(example.source, example, matcher)) return [];
    const found = variants.flatMap((variant) => {
      if (variant.unpunctuated && (bound.has(example.rule) || severalClauses(example.source))) return [];
      const sources = variant.rewrite(example.source).filter((source) => source !== example.source);
      tried += sources.length;
      const lost = sources.find((source) => !counts(source, example, matcher));
      return lost === undefined ? [] : [{ id: variant.id, text: readGuillemets(lost).text }];
    });
    return found.map(({ id, text }) => ({
      code: `variant-${id}`,
      params: { id: example.rule, text: text.normalize('NFC') },
      ...example.place,
    }));
  });
  return { tried, faults };
}

function counts(source: string, { category }: Example, matcher: LexiconMatcher): boolean {
  const { text, marks } = readGuillemets(source);
  const found = matcher.match(text).filter((finding) => finding.counted && finding.category === category);
  return marks.every((mark) => found.some(({ start, end }) => start < mark.end && mark.start < end));
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

function variantsOf(lexicon: Lexicon): readonly Variant[] {
  return [
    {
      id: 'unpunctuated',
      unpunctuated: true,
      rewrite: (source) => [source.toLowerCase().replace(/[.,;:!?…„“”"()–—]+(?=[\s«»]|$)|[„“”"(]/gu, '')],
    },
    { id: 'filler', rewrite: (source) => [source.replace(/«(\P{L}*[\p{L}\p{N}]+) (?=[^»]*»)/u, '«$1 äh ')] },
    { id: 'ss', rewrite: (source) => [source.replaceAll('ß', 'ss')] },
    { id: 'ae', rewrite: (source) => [source.replace(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter] ?? letter)] },
    { id: 'nfd', rewrite: (source) => [source.normalize('NFD')] },
    { id: 'gender', rewrite: genderForms(lexicon.words) },
  ];
}

/** Without commas two clauses are one: a cue or a condition may then reach further, and rightly so. */
function severalClauses(source: string): boolean {
  return /[.,;:!?–—…](?=[\s»“"])\s*[»“"]*\s*[«„\p{L}\p{N}]/u.test(source);
}

/** Entries whose phrases hang on the beginning or end of a sentence. */
function boundToPunctuation({ entries, classes }: Lexicon): Set<string> {
  const boundClasses = new Set(classes.filter(({ items }) => items.some(hasEdge)).map(({ name }) => name));
  const bound = (pattern: Pattern): boolean =>
    hasEdge(pattern) || namesOf(pattern).some((name) => boundClasses.has(name));
  return new Set(entries.filter(({ says }) => says.some(bound)).map(({ id }) => id));
}

function hasEdge(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'begin':
    case 'end':
      return true;
    case 'optional':
      return hasEdge(pattern.item);
    case 'sequence':
    case 'choice':
    case 'together':
      return pattern.items.some(hasEdge);
    default:
      return false;
  }
}

function namesOf(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case 'words':
      return pattern.terms.flatMap((term) => (term.kind === 'class' ? [term.name] : []));
    case 'optional':
      return namesOf(pattern.item);
    case 'sequence':
    case 'choice':
    case 'together':
      return pattern.items.flatMap(namesOf);
    default:
      return [];
  }
}
