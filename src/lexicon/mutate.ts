import type { Cue, Entry, Lexicon } from '../match/lexicon.ts';
import { createMatcher } from '../match/matcher.ts';
import { type Pattern, termLabel } from '../match/pattern.ts';
import type { Example } from './example-list.ts';
import { runExamples } from './examples.ts';
import { readGuillemets } from './marked.ts';

/** A part of an entry or cue that was taken out. */
export interface Mutation {
  readonly id: string;
  /** Key in the file and what was removed: `sagt: da … Hände gebunden`. */
  readonly part: string;
  readonly lexicon: Lexicon;
}

/**
 * Takes out every entry, cue, phrase, alternative and condition in turn and runs the examples it can touch. What no
 * example misses survives: nobody would notice if it were wrong. Words of classes are vocabulary and stay.
 */
export function* runMutations(
  lexicon: Lexicon,
  examples: readonly Example[],
  concerns: (id: string) => boolean = () => true,
): Generator<{ mutation: Mutation; survives: boolean }> {
  const touched = examplesByRule(lexicon, examples);
  for (const mutation of mutationsOf(lexicon)) {
    if (!concerns(mutation.id)) continue;
    const near = touched.get(mutation.id) ?? [];
    yield { mutation, survives: near.length === 0 || runExamples(near, createMatcher(mutation.lexicon)).length === 0 };
  }
}

/** The examples, all green now, in which a rule finds anything: no other example can notice that it changed. */
function examplesByRule(lexicon: Lexicon, examples: readonly Example[]): Map<string, Example[]> {
  const matcher = createMatcher(lexicon);
  const touched = new Map<string, Example[]>();
  for (const example of examples) {
    if (runExamples([example], matcher).length > 0) continue;
    const { candidates, cues } = matcher.analyse(readGuillemets(example.source).text);
    for (const id of new Set([...candidates, ...cues].map(({ rule }) => rule.source.id))) {
      touched.set(id, [...(touched.get(id) ?? []), example]);
    }
  }
  return touched;
}

/** All lexicons that lack one part. */
function* mutationsOf(lexicon: Lexicon): Generator<Mutation> {
  for (const [at, entry] of lexicon.entries.entries()) {
    for (const { part, rule } of lessOf(entry)) {
      const entries = lexicon.entries.flatMap((one, index) => (index === at ? (rule ? [rule] : []) : [one]));
      yield { id: entry.id, part, lexicon: { ...lexicon, entries } };
    }
  }
  for (const [at, cue] of lexicon.cues.entries()) {
    for (const { part, rule } of lessOf(cue)) {
      const cues = lexicon.cues.flatMap((one, index) => (index === at ? (rule ? [rule] : []) : [one]));
      yield { id: cue.id, part, lexicon: { ...lexicon, cues } };
    }
  }
}

const LISTS = {
  says: 'sagt',
  except: 'ausser',
  withoutInClause: 'ohne',
  withoutInSentence: 'ohne_im_satz',
  needs: 'braucht',
  stops: 'endet_an',
} as const;

function* lessOf<Rule extends Entry | Cue>(rule: Rule): Generator<{ part: string; rule: Rule | null }> {
  yield { part: '', rule: null };
  for (const key of Object.keys(LISTS) as (keyof typeof LISTS)[]) {
    const patterns = (rule as Partial<Record<typeof key, readonly Pattern[]>>)[key] ?? [];
    // the only phrase of a rule is the rule itself
    const whole = key === 'says' && patterns.length === 1;
    for (const [at, pattern] of patterns.entries()) {
      if (!whole)
        yield {
          part: `${LISTS[key]}: ${spell(pattern)}`,
          rule: { ...rule, [key]: patterns.filter((_, index) => index !== at) },
        };
      for (const { without, less } of lessPattern(pattern)) {
        yield {
          part: `${LISTS[key]}: ${spell(pattern)} ohne ${without}`,
          rule: { ...rule, [key]: patterns.with(at, less) },
        };
      }
    }
  }
}

/** The pattern without one of its alternatives. */
function* lessPattern(pattern: Pattern): Generator<{ without: string; less: Pattern }> {
  switch (pattern.kind) {
    case 'words':
      if (pattern.terms.length < 2) return;
      for (const term of pattern.terms) {
        yield { without: termLabel(term), less: { ...pattern, terms: pattern.terms.filter((one) => one !== term) } };
      }
      return;
    case 'choice':
      for (const [at, item] of pattern.items.entries()) {
        yield { without: spell(item), less: { ...pattern, items: pattern.items.filter((_, index) => index !== at) } };
      }
      break;
    case 'optional':
      for (const { without, less } of lessPattern(pattern.item)) yield { without, less: { ...pattern, item: less } };
      return;
    case 'sequence':
    case 'together':
      break;
    default:
      return;
  }
  for (const [at, item] of pattern.items.entries()) {
    for (const { without, less } of lessPattern(item))
      yield { without, less: { ...pattern, items: pattern.items.with(at, less) } };
  }
}

/** The pattern as it is written in the file. */
function spell(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'words':
      return pattern.terms.map(termLabel).join('/');
    case 'sequence':
      return pattern.items.map(spell).join(' ');
    case 'choice':
      return `[${pattern.items.map(spell).join(' | ')}]`;
    case 'optional':
      return pattern.item.kind === 'choice'
        ? `(${pattern.item.items.map(spell).join(' | ')})`
        : `(${spell(pattern.item)})`;
    case 'gap':
      return pattern.max === 4 ? '…' : `…${pattern.max}`;
    case 'begin':
      return '^';
    case 'end':
      return '$';
    case 'together':
      return pattern.items.map(spell).join(' + ');
  }
}
