import { createMatcher } from '../match/create-matcher.ts';
import { DEFAULT_DISTANCE } from '../match/find.ts';
import type { Cue, Entry, Lexicon } from '../match/lexicon.ts';
import type { Pattern } from '../match/pattern.ts';

/** A pattern as it is searched for: where two of these find the same, rules that differ only in them do the same. */
export interface Searched {
  readonly pattern: Pattern;
  readonly distance: number;
  readonly withinClause: boolean;
}

/** How a rule searches for what it says. */
export function searchedBy({ distance, withinClause }: Entry | Cue, pattern: Pattern): Searched {
  return { pattern, distance, withinClause };
}

/** How the phrases of conditions and classes are searched for: they know nothing of the rule, see findCondition. */
export function searchedAlone(pattern: Pattern): Searched {
  return { pattern, distance: DEFAULT_DISTANCE, withinClause: false };
}

/** The stretches that a pattern finds, by number of the text, as one comparable string. */
export type Trace = ReadonlyMap<number, string>;

/** Where patterns are found in a list of texts; null for a pattern that was not looked for. */
export type Traces = (searched: Searched) => Trace | null;

/** Looks for all patterns in all texts at once: each becomes an entry of its own in a lexicon without conditions. */
export function traceAll(lexicon: Lexicon, patterns: readonly Searched[], texts: readonly string[]): Traces {
  const entries: Entry[] = [];
  const numberOf = createNumbers((searched) => entries.push(entryOf(String(entries.length), searched)) - 1);
  for (const searched of patterns) numberOf(searched, true);
  const traces = entries.map(() => new Map<number, string>());
  const matcher = createMatcher(seeking(lexicon, entries));
  for (const [index, text] of texts.entries()) {
    for (const { rule, sentence, from, to } of matcher.analyse(text).candidates) {
      const own = traces[Number(rule.source.id)];
      own?.set(index, `${own.get(index) ?? ''} ${sentence}:${from}-${to}`);
    }
  }
  return (searched) => traces[numberOf(searched, false) ?? -1] ?? null;
}

/** Looks for patterns in one text after the other until each has been found once. */
export function createFinder(
  lexicon: Lexicon,
  patterns: readonly Searched[],
): { see(text: string): void; found(at: number): boolean } {
  const open = new Set(patterns.keys());
  const entries = patterns.map((searched, at) => entryOf(String(at), searched));
  const matcher = open.size > 0 ? createMatcher(seeking(lexicon, entries)) : null;
  return {
    see(text) {
      if (open.size === 0 || matcher === null) return;
      for (const { rule } of matcher.analyse(text).candidates) open.delete(Number(rule.source.id));
    },
    found: (at) => !open.has(at),
  };
}

/** The texts in which two patterns find different stretches. */
export function differing(one: Trace, other: Trace): number[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((index) => one.get(index) !== other.get(index));
}

/** Equal patterns have one number; asked for again by the same object, a pattern need not be spelt out, which takes time. */
function createNumbers(create: (searched: Searched) => number) {
  const bySpelling = new Map<string, number>();
  const byObject = new Map<Pattern, Map<number, number>>();
  return (searched: Searched, add: boolean): number | undefined => {
    const { pattern, distance, withinClause } = searched;
    const way = distance * 2 + Number(withinClause);
    const known = byObject.get(pattern)?.get(way);
    if (known !== undefined || !add) return known;
    const spelt = `${way} ${JSON.stringify(pattern)}`;
    const number = bySpelling.get(spelt) ?? create(searched);
    bySpelling.set(spelt, number);
    byObject.set(pattern, (byObject.get(pattern) ?? new Map()).set(way, number));
    return number;
  };
}

const ONLY = { id: 'gesucht', title: '' };

function seeking(lexicon: Lexicon, entries: readonly Entry[]): Lexicon {
  return { ...lexicon, categories: [ONLY], entries, cues: [], weights: null };
}

function entryOf(id: string, { pattern, distance, withinClause }: Searched): Entry {
  const none = { except: [], withoutInClause: [], withoutInSentence: [], needs: [], better: null, note: null };
  return { ...none, id, category: ONLY.id, says: [pattern], weak: false, weighsFrom: null, distance, withinClause };
}
