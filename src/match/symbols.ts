import { frequencyOf, RARE } from './frequent-words.ts';
import type { Members } from './members.ts';

/**
 * A symbol stands for the words that a place of a pattern accepts; a token carries all symbols it satisfies. Only single
 * words have forms of their own: a class or a choice is implied by its members, so that a form is stored once.
 */
export type SymbolId = number;

/** What was collected: of each symbol, by its number. */
export interface CollectedSymbols {
  /** Of single words what they accept; null where the symbol stands for its parts, or for a shape. */
  readonly members: readonly (Members | null)[];
  readonly parts: readonly (readonly SymbolId[])[];
  /** For people: what the symbol stands for. */
  readonly labels: readonly string[];
  /** Symbols of words that are known by their shape, by the name of the shape. */
  readonly shapes: readonly { readonly symbol: SymbolId; readonly name: string }[];
}

export interface SymbolCollector {
  /** The symbol of a single word; the same label gives the same symbol. */
  word(label: string, members: () => Members): SymbolId;
  /** The symbol of the words that have a shape. */
  shape(label: string, name: string): SymbolId;
  /** The symbol of whatever satisfies one of the parts; parts may refer to the symbol itself. */
  anyOf(label: string, parts: () => readonly SymbolId[]): SymbolId;
  /** How often the symbol is met, roughly: the rarer, the more it tells. */
  weight(symbol: SymbolId): number;
  collected(): CollectedSymbols;
}

/** Numbers are as frequent as the commonest words. */
const WEIGHT_OF_SHAPE = 200;

/** Collects symbols while patterns are compiled. */
export function createSymbols(): SymbolCollector {
  const ids = new Map<string, SymbolId>();
  const labels: string[] = [];
  const members: (Members | null)[] = [];
  const parts: (readonly SymbolId[])[] = [];
  const shapes: { symbol: SymbolId; name: string }[] = [];
  const weights = new Map<SymbolId, number>();
  const create = (label: string, own: Members | null): SymbolId => {
    const id = labels.push(label) - 1;
    ids.set(label, id);
    members.push(own);
    parts.push([]);
    return id;
  };

  function weight(symbol: SymbolId): number {
    const known = weights.get(symbol);
    if (known !== undefined) return known;
    weights.set(symbol, 0);
    const own = members[symbol];
    let sum =
      (own?.separated.size ?? 0) * RARE + (parts[symbol] ?? []).reduce((total, part) => total + weight(part), 0);
    for (const form of own?.forms ?? []) sum += frequencyOf(form);
    weights.set(symbol, sum);
    return sum;
  }

  return {
    weight,
    shape(label, name) {
      const known = ids.get(label);
      if (known !== undefined) return known;
      const symbol = create(label, null);
      weights.set(symbol, WEIGHT_OF_SHAPE);
      shapes.push({ symbol, name });
      return symbol;
    },
    word: (label, own) => ids.get(label) ?? create(label, own()),
    anyOf(label, list) {
      const known = ids.get(label);
      if (known !== undefined) return known;
      const id = create(label, null);
      parts[id] = [...new Set(list())];
      return id;
    },
    collected: () => ({ members, parts, labels, shapes }),
  };
}
