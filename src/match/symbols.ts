import { fold } from './fold.ts';
import { frequencyOf, RARE } from './frequent-words.ts';
import type { Members } from './members.ts';
import type { CompoundPolicy, Word } from './words/word.ts';

/**
 * A symbol stands for the words that a place of a pattern accepts; a token carries all symbols it satisfies. Only single
 * words have forms of their own: a class or a choice is implied by its members, so that a form is stored once.
 */
export type SymbolId = number;

/** A word that is the head of compounds. */
export interface Head {
  readonly policy: CompoundPolicy['kind'];
  /** Folded: the only modifiers (listed) or the forbidden ones (open). */
  readonly modifiers: ReadonlySet<string>;
  readonly symbols: readonly SymbolId[];
}

/** Everything the look-up of words needs; see lookup.ts. Keys are folded. */
export interface SymbolTable {
  readonly forms: ReadonlyMap<string, readonly SymbolId[]>;
  /** Bare verb form → particle → symbols. */
  readonly separated: ReadonlyMap<string, ReadonlyMap<string, readonly SymbolId[]>>;
  readonly heads: ReadonlyMap<string, readonly Head[]>;
  /** Finite forms of the declared verbs: „es“ can lean on them. */
  readonly finite: ReadonlySet<string>;
  /** Symbols of words that are known by their shape. */
  readonly shapes: readonly { readonly symbol: SymbolId; readonly fits: (key: string) => boolean }[];
  /** Symbol → symbols that a token carries with it: the classes and choices it is a member of, directly. */
  readonly implied: readonly (readonly SymbolId[])[];
  /** For people: what the symbol stands for. */
  readonly labels: readonly string[];
}

export interface SymbolCollector {
  /** The symbol of a single word; the same label gives the same symbol. */
  word(label: string, members: () => Members): SymbolId;
  /** The symbol of the words that have a shape. */
  shape(label: string, fits: (key: string) => boolean): SymbolId;
  /** The symbol of whatever satisfies one of the parts; parts may refer to the symbol itself. */
  anyOf(label: string, parts: () => readonly SymbolId[]): SymbolId;
  /** How often the symbol is met, roughly: the rarer, the more it tells. */
  weight(symbol: SymbolId): number;
  finish(finite: ReadonlySet<string>): SymbolTable;
}

/** Numbers are as frequent as the commonest words. */
const WEIGHT_OF_SHAPE = 200;

/** Collects symbols while patterns are compiled. */
export function createSymbols(): SymbolCollector {
  const ids = new Map<string, SymbolId>();
  const labels: string[] = [];
  const members: (Members | null)[] = [];
  const parts: (readonly SymbolId[])[] = [];
  const shapes: { symbol: SymbolId; fits: (key: string) => boolean }[] = [];
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
    shape(label, fits) {
      const known = ids.get(label);
      if (known !== undefined) return known;
      const symbol = create(label, null);
      weights.set(symbol, WEIGHT_OF_SHAPE);
      shapes.push({ symbol, fits });
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
    finish: (finite) => ({ ...tableOf(members, parts, labels), finite, shapes }),
  };
}

function tableOf(
  members: readonly (Members | null)[],
  parts: readonly (readonly SymbolId[])[],
  labels: readonly string[],
): Omit<SymbolTable, 'finite' | 'shapes'> {
  const forms = new Map<string, SymbolId[]>();
  const separated = new Map<string, Map<string, SymbolId[]>>();
  const heads = new Map<string, Map<Word, SymbolId[]>>();
  const implied: SymbolId[][] = labels.map(() => []);
  parts.forEach((list, id) => {
    for (const part of list) implied[part]?.push(id);
  });
  members.forEach((own, id) => {
    for (const form of own?.forms ?? []) entryOf(forms, form, () => [] as SymbolId[]).push(id);
    for (const [base, particle] of own?.separated ?? []) {
      entryOf(
        entryOf(separated, base, () => new Map<string, SymbolId[]>()),
        particle,
        () => [] as SymbolId[],
      ).push(id);
    }
    for (const [form, word] of own?.heads ?? []) {
      entryOf(
        entryOf(heads, form, () => new Map<Word, SymbolId[]>()),
        word,
        () => [] as SymbolId[],
      ).push(id);
    }
  });
  const headLists = [...heads].map(
    ([form, byWord]) => [form, [...byWord].map(([word, ids]) => headOf(word, ids))] as const,
  );
  return { forms, separated, heads: new Map(headLists), implied, labels };
}

function entryOf<K, V>(map: Map<K, V>, key: K, empty: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = empty();
  map.set(key, created);
  return created;
}

function headOf({ compounds }: Word, symbols: readonly SymbolId[]): Head {
  const names = compounds.kind === 'open' ? compounds.except : compounds.kind === 'listed' ? compounds.modifiers : [];
  return { policy: compounds.kind, modifiers: new Set(names.map(fold)), symbols };
}
