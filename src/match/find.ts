import type { Sentence } from './annotate.ts';
import type { CompiledPhrase, Member, Node } from './compile.ts';
import type { SymbolId } from './symbols.ts';
import type { Token } from './tokenise.ts';

/** A stretch of a sentence, in token indexes, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many filler words in a row a pattern passes over between two of its words. */
const MOST_FILLERS = 3;
const NO_ENDS: readonly number[] = [];

/** A search over one sentence; remembers what classes matched where. */
export interface Search {
  readonly sentence: Sentence;
  readonly classEnds: Map<number, readonly number[]>;
  readonly members: Map<number, readonly Stretch[]>;
  readonly found: Map<CompiledPhrase, readonly Stretch[]>;
}

export function searchIn(sentence: Sentence): Search {
  return { sentence, classEnds: new Map(), members: new Map(), found: new Map() };
}

/** Most words between the members of `A + B` where a condition says no more. */
export const DEFAULT_DISTANCE = 8;

/** As findPhrase, remembered: conditions of many entries share their phrases. */
export function findCondition(search: Search, phrase: CompiledPhrase): readonly Stretch[] {
  const known = search.found.get(phrase);
  if (known) return known;
  const found = findPhrase(search, phrase, DEFAULT_DISTANCE);
  search.found.set(phrase, found);
  return found;
}

/**
 * All stretches where the phrase is found, leftmost first, at each place the longest, none overlapping the one before.
 * `distance` bounds the words between neighbouring members of a phrase in any order; `withinClause` keeps it in one clause.
 */
export function findPhrase(
  search: Search,
  phrase: CompiledPhrase,
  distance: number,
  withinClause = false,
): readonly Stretch[] {
  if (!mayHold(search, phrase)) return [];
  if (phrase.members.length === 1) return findMember(search, phrase.members[0] as Member, withinClause);
  const members = phrase.members.map((member) => findMember(search, member, withinClause));
  if (members.some((found) => found.length === 0)) return [];
  return together(members, distance, withinClause ? search.sentence.tokens : null);
}

/** Whether every symbol that the phrase needs is in the sentence at all. */
export function mayHold({ sentence: { carriers } }: Search, { anchor, required }: CompiledPhrase): boolean {
  if (!carriers.has(anchor)) return false;
  for (const symbol of required) if (!carriers.has(symbol)) return false;
  return true;
}

/** What a class matched is remembered: many phrases have the same class as a member. */
function findMember(search: Search, member: Member, withinClause: boolean): readonly Stretch[] {
  if (member.node.kind !== 'class') return findNode(search, member, withinClause);
  const key = member.node.id * 2 + (withinClause ? 1 : 0);
  const known = search.members.get(key);
  if (known) return known;
  const found = findNode(search, member, withinClause);
  search.members.set(key, found);
  return found;
}

function findNode(search: Search, { node, first }: Member, withinClause: boolean): Stretch[] {
  const found: Stretch[] = [];
  const { tokens, carriers } = search.sentence;
  let free = 0;
  for (const from of first === null ? tokens.keys() : (carriers.get(first) ?? [])) {
    if (from < free) continue;
    const all = endsOf(search, node, from, true);
    const ends = withinClause ? all.filter((end) => tokens[end - 1]?.clause === tokens[from]?.clause) : all;
    const to = ends.length === 0 ? from : Math.max(...ends);
    if (to === from) continue;
    found.push({ from, to });
    free = to;
  }
  return found;
}

/** From each first member on, the nearest next one of the others, until all are there; with `tokens` all in one clause. */
function together(
  members: readonly (readonly Stretch[])[],
  distance: number,
  tokens: readonly Token[] | null,
): Stretch[] {
  const all = members
    .flatMap((found, member) => found.map((stretch) => ({ ...stretch, member })))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const windows: Stretch[] = [];
  for (const [index, first] of all.entries()) {
    const missing = new Set(members.keys());
    missing.delete(first.member);
    let { to } = first;
    for (const next of all.slice(index + 1)) {
      if (next.from < to || !missing.has(next.member)) continue;
      if (next.from - to > distance || (tokens && tokens[next.from]?.clause !== tokens[first.from]?.clause)) break;
      missing.delete(next.member);
      to = next.to;
      if (missing.size === 0) break;
    }
    const last = windows.at(-1);
    if (missing.size > 0) continue;
    // the tighter of two windows that end together stands: it starts nearer
    if (last && last.to >= to) windows[windows.length - 1] = { from: first.from, to };
    else if (!last || first.from >= last.to) windows.push({ from: first.from, to });
  }
  return windows;
}

/** Every token index at which the node can end when it begins at `at`; `lead` forbids passing over fillers first. */
function endsOf(search: Search, node: Node, at: number, lead: boolean): readonly number[] {
  switch (node.kind) {
    case 'symbol':
      return symbolEnds(search.sentence, node.symbol, at, lead);
    case 'class':
      return classEnds(search, node, at, lead);
    case 'sequence': {
      let ends: readonly number[] = [at];
      for (const [index, item] of node.items.entries()) {
        ends = unique(ends.flatMap((from) => endsOf(search, item, from, lead && index === 0)));
        if (ends.length === 0) return ends;
      }
      return ends;
    }
    case 'choice':
      return unique(node.items.flatMap((item) => endsOf(search, item, at, lead)));
    case 'optional':
      return unique([...endsOf(search, node.item, at, lead), at]);
    case 'gap':
      return range(at, Math.min(at + node.max, search.sentence.tokens.length));
    case 'begin':
      return search.sentence.fillers.slice(0, at).every(Boolean) ? [at] : NO_ENDS;
    case 'end':
      return at >= search.sentence.tokens.length - 1 &&
        (at === search.sentence.tokens.length || search.sentence.fillers[at])
        ? [at]
        : NO_ENDS;
  }
}

function symbolEnds({ readings, fillers }: Sentence, symbol: SymbolId, at: number, lead: boolean): readonly number[] {
  let ends = NO_ENDS;
  for (let passed = 0; passed <= (lead ? 0 : MOST_FILLERS); passed++) {
    const here = readings[at + passed];
    if (here === undefined) break;
    for (const reading of here) {
      if (reading.symbols.includes(symbol)) ends = ends.length === 0 ? [reading.next] : [...ends, reading.next];
    }
    if (!fillers[at + passed]) break;
  }
  return ends;
}

function classEnds(
  search: Search,
  node: Extract<Node, { kind: 'class' }>,
  at: number,
  lead: boolean,
): readonly number[] {
  const key = (node.id * 4096 + at) * 2 + (lead ? 1 : 0);
  const known = search.classEnds.get(key);
  if (known) return known;
  const ends = unique([
    ...symbolEnds(search.sentence, node.symbol, at, lead),
    ...node.phrases.flatMap((phrase) => endsOf(search, phrase, at, lead)),
  ]);
  search.classEnds.set(key, ends);
  return ends;
}

function unique(ends: readonly number[]): readonly number[] {
  return ends.length < 2 ? ends : [...new Set(ends)];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
