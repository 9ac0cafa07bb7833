import type { Head, SymbolId, SymbolTable } from './symbols.ts';

const NONE: readonly SymbolId[] = [];
/** A head must leave this many letters in front, or every „Urkunde“ is a Kunde. */
const SHORTEST_MODIFIER = 3;
const CACHE_LIMIT = 50_000;

/** Gives the symbols that words carry, with all classes and choices they are members of. Keys are folded. */
export interface Lookup {
  /** Of a word: its form, the compound head it ends in, a shape such as a number, the verb in „gehts“. */
  word(key: string): readonly SymbolId[];
  /** Of a form of the lexicon exactly, for words that were put together from parts. */
  form(key: string): readonly SymbolId[];
  /** Of a bare verb form, by the particle that must follow. */
  separated(key: string): ReadonlyMap<string, readonly SymbolId[]> | undefined;
}

/** Results are cached; the cache is emptied when open text has filled it. */
export function createLookup(table: SymbolTable): Lookup {
  const words = new Map<string, readonly SymbolId[]>();
  const forms = new Map<string, readonly SymbolId[]>();
  const separated = new Map<string, ReadonlyMap<string, readonly SymbolId[]>>();
  return {
    word(key) {
      const known = words.get(key);
      if (known) return known;
      if (words.size >= CACHE_LIMIT) words.clear();
      const symbols = withImplied(table, find(table, key));
      words.set(key, symbols);
      return symbols;
    },
    form(key) {
      const own = table.forms.get(key);
      if (!own) return NONE;
      const symbols = forms.get(key) ?? withImplied(table, own);
      forms.set(key, symbols);
      return symbols;
    },
    separated(key) {
      const own = table.separated.get(key);
      if (!own) return undefined;
      const found =
        separated.get(key) ?? new Map([...own].map(([particle, ids]) => [particle, withImplied(table, ids)]));
      separated.set(key, found);
      return found;
    },
  };
}

function withImplied({ implied }: SymbolTable, symbols: readonly SymbolId[]): readonly SymbolId[] {
  if (symbols.length === 0) return NONE;
  const all = new Set(symbols);
  for (const symbol of all) for (const more of implied[symbol] ?? []) all.add(more);
  return [...all];
}

function find(table: SymbolTable, key: string): readonly SymbolId[] {
  const own = [...(table.forms.get(key) ?? NONE), ...compoundOf(table.heads, key)];
  for (const { symbol, fits } of table.shapes) if (fits(key)) own.push(symbol);
  // „gehts“, „gibts“, „machts“: a verb with „es“ leaning on it
  const host = key.endsWith('s') ? key.slice(0, -1) : '';
  return table.finite.has(host) ? [...own, ...(table.forms.get(host) ?? NONE)] : own;
}

/** The longest head wins: „Geschäftskunde“ before „Kunde“. */
function compoundOf(heads: ReadonlyMap<string, readonly Head[]>, key: string): readonly SymbolId[] {
  for (let at = SHORTEST_MODIFIER; at <= key.length - 3; at++) {
    const found = heads.get(key.slice(at));
    if (!found) continue;
    const modifier = key.slice(0, at);
    const symbols = found.flatMap((head) => (admits(head, modifier) ? head.symbols : []));
    if (symbols.length) return symbols;
  }
  return NONE;
}

function admits(head: Head, modifier: string): boolean {
  if (head.policy === 'listed') return head.modifiers.has(modifier) || head.modifiers.has(modifier.replace(/s$/, ''));
  for (const denied of head.modifiers) if (modifier.endsWith(denied)) return false;
  return true;
}
