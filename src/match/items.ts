import { type Lists, listsOf } from './lists.ts';
import type { SymbolId } from './symbols.ts';

/** Symbols, in an array of either kind. */
export type Symbols = ArrayLike<SymbolId> & Iterable<SymbolId>;

/** Something that can be in a sentence only where all of these symbols are; the rarest first. */
export interface Requiring {
  readonly required: Symbols;
}

/** What a screen chooses from, by number: what each requires is known, the rest is made when it is asked for. */
export interface Items<Item extends Requiring> {
  readonly required: Lists;
  readonly at: (number: number) => Item;
}

export function itemsOf<Item extends Requiring>(all: readonly Item[]): Items<Item> {
  return { required: listsOf(all.map(({ required }) => [...required])), at: (number) => all[number] as Item };
}

/** Items that are kept once they were made. */
export function madeOnce<Item>(make: (number: number) => Item): (number: number) => Item {
  const made: (Item | undefined)[] = [];
  return (number) => {
    const known = made[number];
    if (known !== undefined) return known;
    const item = make(number);
    made[number] = item;
    return item;
  };
}
