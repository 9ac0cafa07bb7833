import { lowest, upTo } from './bits.ts';
import type { Node } from './node.ts';
import type { Search } from './search.ts';
import type { SetId } from './symbol-sets.ts';
import type { SymbolId } from './symbols.ts';

/**
 * Places in a sentence as bits: bit 0 is before word `base`, bit n before the nth word after it. A pattern is followed
 * from all its possible places at once, so that nothing is tried twice and nothing is allocated. No match is longer than
 * 31 words.
 */
type Places = number;

/** How many filler words in a row a pattern passes over between two of its words. */
const MOST_FILLERS = 3;

/** The places where `node` can end if it begins at `base`. */
export function endsOf(search: Search, node: Node, base: number): Places {
  return follow(search, node, base, 1, true);
}

/** The places where `node` can end if it begins at one of `places`; `lead` forbids passing over fillers first. */
function follow(search: Search, node: Node, base: number, places: Places, lead: boolean): Places {
  switch (node.kind) {
    case 'symbol':
      return followSymbol(search, node.symbol, base, places, lead);
    case 'class': {
      let ends = followSymbol(search, node.symbol, base, places, lead);
      for (const phrase of search.classPhrases())
        if (phrase.classId === node.id) ends |= follow(search, phrase.node, base, places, lead);
      return ends;
    }
    case 'sequence': {
      let ends = places;
      for (let at = 0; at < node.items.length && ends !== 0; at++) {
        ends = follow(search, node.items[at] as Node, base, ends, lead && at === 0);
      }
      return ends;
    }
    case 'choice': {
      let ends = 0;
      for (const item of node.items) ends |= follow(search, item, base, places, lead);
      return ends;
    }
    case 'optional':
      return places | follow(search, node.item, base, places, lead);
    case 'gap':
      return passGap(search, base, places, node.max);
    case 'begin':
      return places & upTo(leadingFillers(search) - base);
    case 'end':
      return places & atEnd(search, base);
  }
}

function followSymbol(search: Search, symbol: SymbolId, base: number, places: Places, lead: boolean): Places {
  let begins = places;
  if (!lead) {
    const fillers = search.carriers.fillers(search.sentence, base);
    for (let passed = 0, at = places; passed < MOST_FILLERS; passed++) {
      at = (at & fillers) << 1;
      begins |= at;
    }
  }
  let ends = (begins & search.carriers.window(search.sentence, symbol, base)) << 1;
  const { first, moreFrom, moreTo, readings } = search.sentence;
  for (let more = moreFrom; more < moreTo; more++) {
    const bit = (readings.at[more] as number) - first - base;
    const words = readings.words[more] as number;
    if (words === 1 || bit < 0 || bit + words > 31 || ((begins >>> bit) & 1) === 0) continue;
    if (search.carriers.has(readings.sets[more] as SetId, symbol)) ends |= 1 << (bit + words);
  }
  return ends;
}

/** `…N`: up to N words; fillers between them do not count, as between any words of a pattern. */
function passGap(search: Search, base: number, places: Places, max: number): Places {
  const fillers = search.carriers.fillers(search.sentence, base);
  const words = upTo(search.sentence.length - base - 1) & ~fillers;
  let ends = 0;
  for (let passed = 0, at = places; at !== 0 && passed <= max; passed++) {
    for (let over = at; over !== 0; over = (over & fillers) << 1) at |= over;
    ends |= at;
    at = (at & words) << 1;
  }
  return ends;
}

function leadingFillers({ sentence, carriers }: Search): number {
  return lowest(~carriers.fillers(sentence, 0));
}

/** The sentence ends behind its last word, and before it where that is a filler. */
function atEnd({ sentence, carriers }: Search, base: number): Places {
  const { length } = sentence;
  const end = length - base;
  const places = end <= 31 ? 1 << end : 0;
  const fillerLast = (carriers.fillers(sentence, length - 1) & 1) === 1;
  return fillerLast && end >= 1 && end <= 32 ? places | (1 << (end - 1)) : places;
}
