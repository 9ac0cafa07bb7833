import { highest, lowest, upTo } from './bits.ts';
import type { Member, Phrase } from './compile.ts';
import { endsOf } from './ends.ts';
import type { Search, Stretch } from './search.ts';
import { clauseOf, type Sentence } from './sentence.ts';

/** Most words between the members of `A + B` where a condition says no more. */
export const DEFAULT_DISTANCE = 8;
const NOWHERE: readonly Stretch[] = [];

/** Whether one of the phrases, which are conditions, is found in a stretch that the caller accepts. */
export function anyCondition(
  search: Search,
  phrases: readonly Phrase[],
  accepts: (found: Stretch) => boolean,
): boolean {
  if (phrases.length === 0) return false;
  for (const phrase of search.conditions())
    if (phrases.includes(phrase) && findCondition(search, phrase).some(accepts)) return true;
  return false;
}

/** As findPhrase; remembered, because many entries share their conditions. */
function findCondition(search: Search, phrase: Phrase): readonly Stretch[] {
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
export function findPhrase(search: Search, phrase: Phrase, distance: number, withinClause = false): readonly Stretch[] {
  if (phrase.members.length === 1) return findMember(search, phrase.members[0] as Member, withinClause);
  const members: (readonly Stretch[])[] = [];
  for (const member of phrase.members) {
    const found = findMember(search, member, withinClause);
    if (found.length === 0) return NOWHERE;
    members.push(found);
  }
  return together(members, distance, withinClause ? search.sentence : null);
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

function findNode(search: Search, { node, first }: Member, withinClause: boolean): readonly Stretch[] {
  let found: Stretch[] | undefined;
  const { sentence, carriers } = search;
  // neighbours taken as one word may begin it as well: then every place is tried
  const begin = first === null || sentence.joined ? null : first;
  for (let from = 0; from < sentence.length; ) {
    if (begin !== null) {
      const skipped = lowest(carriers.window(sentence, begin, from));
      from += skipped;
      if (skipped === 32) continue;
    }
    let ends = endsOf(search, node, from);
    if (withinClause) ends &= upTo(clauseEnd(search, from) - from);
    const words = highest(ends);
    if (words > 0) {
      found ??= [];
      found.push({ from, to: from + words });
    }
    from += Math.max(1, words);
  }
  return found ?? NOWHERE;
}

function clauseEnd({ sentence }: Search, from: number): number {
  let end = from + 1;
  while (end < sentence.length && clauseOf(sentence, end) === clauseOf(sentence, from)) end++;
  return end;
}

/** From each first member on, the nearest next one of the others, until all are there; with `sentence` all in one clause. */
function together(members: readonly (readonly Stretch[])[], distance: number, sentence: Sentence | null): Stretch[] {
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
      if (next.from - to > distance || (sentence && clauseOf(sentence, next.from) !== clauseOf(sentence, first.from)))
        break;
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
