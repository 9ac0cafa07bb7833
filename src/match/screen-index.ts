import { createListCollector, type Lists, listAt, type Whole } from './lists.ts';
import type { Step } from './steps.ts';
import type { SymbolId } from './symbols.ts';

/** Something that can be in a sentence only where all of these symbols are; the rarest first. */
export interface Requiring {
  readonly required: readonly SymbolId[];
  /** The same symbols as the words that carry them follow each other; null where they may stand in any order. */
  readonly steps: readonly Step[] | null;
}

/** So many of an item's symbols are looked for: the commoner ones are in nearly every sentence. */
const TELLING = 3;
/** Instead of a distance: nothing stands before it; it may stand anywhere. */
export const FIRST = -1;
export const ANYWHERE = -2;

/** What a screen knows of its items, which have numbers here. */
export interface ScreenIndex {
  /** How many different symbols the items require. */
  readonly places: number;
  /** By symbol: its place among those, plus one; 0 where no item requires it. */
  readonly placeOf: Whole;
  /** By symbol: the items whose rarest it is. */
  readonly anchored: Lists;
  /** The items that require nothing. */
  readonly always: Int32Array;
  /** By item: a place, and how far it is from the one before at most (or one of the above), in turn. */
  readonly steps: Lists;
  readonly shares?: Shares;
}

/** What sets of symbols say to a screen, worked out beforehand: see shareOf. */
interface Shares {
  /** By set: where in `values` its share begins. */
  readonly begins: Int32Array;
  readonly values: Whole;
}

/** Things that a screen can find, by their numbers in its index. */
export interface Items<Item> {
  readonly index: ScreenIndex;
  readonly at: (number: number) => Item;
}

/** `symbols`: how many there are. */
export function indexOf(items: readonly Requiring[], symbols: number): ScreenIndex {
  const placeOf = new Int32Array(symbols);
  const anchored = createListCollector();
  const steps = createListCollector();
  const always: number[] = [];
  let places = 0;
  const add = (number: number, symbol: SymbolId, distance: number): void => {
    if (placeOf[symbol] === 0) placeOf[symbol] = ++places;
    steps.add(number, (placeOf[symbol] as number) - 1);
    steps.add(number, distance);
  };
  for (const [number, item] of items.entries()) {
    const [rarest] = item.required;
    if (rarest === undefined) always.push(number);
    else anchored.add(rarest, number);
    const telling = item.required.slice(0, TELLING);
    if (item.steps === null) for (const symbol of telling) add(number, symbol, ANYWHERE);
    else for (const [symbol, distance] of tellingSteps(telling, item.steps)) add(number, symbol, distance);
  }
  return {
    places,
    placeOf,
    anchored: anchored.lists(symbols),
    always: Int32Array.from(always),
    steps: steps.lists(items.length),
  };
}

/** The steps to these symbols, with the most words from the one before. */
function tellingSteps(telling: readonly SymbolId[], steps: readonly Step[]): [SymbolId, number][] {
  const kept: [SymbolId, number][] = [];
  let distance = 0;
  for (const { symbol, between } of steps) {
    distance += between + 1;
    if (!telling.includes(symbol)) continue;
    kept.push([symbol, kept.length === 0 ? FIRST : distance]);
    distance = 0;
  }
  return kept;
}

/** What a set of symbols says: items whose rarest symbol it has (how many, which), symbols (how many, at which places). */
export function shareOf({ placeOf, anchored }: ScreenIndex, symbols: Iterable<SymbolId>): number[] {
  const own: number[] = [];
  const places: number[] = [];
  for (const symbol of symbols) {
    for (const item of listAt(anchored, symbol)) own.push(item);
    const place = placeOf[symbol] as number;
    if (place > 0) places.push(place - 1);
  }
  return [own.length, ...own, places.length, ...places];
}
