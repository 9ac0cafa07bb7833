import type { Head, SymbolId, SymbolTable } from './symbols.ts';

const NONE: readonly SymbolId[] = [];
/** A head must leave this many letters in front, or every „Urkunde“ is a Kunde. */
const SHORTEST_MODIFIER = 3;
const CACHE_LIMIT = 50_000;

const NUMBER =
  /^\d+$|^(?:und|ein|eins|zwei|zwo|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|sech|sieb|zig|ssig|hundert|tausend|million(?:en)?)+$/;
const NOT_A_NUMBER = new Set(['ein', 'und', 'sech', 'sieb', 'zig', 'undein']);

/**
 * A function that gives the symbols of a folded word: those of its form, of the compound head it ends in, of a number,
 * and of the verb in „gehts“. Results are cached; the cache is emptied when open text has filled it.
 */
export function createLookup(table: SymbolTable): (key: string) => readonly SymbolId[] {
  const cache = new Map<string, readonly SymbolId[]>();
  return (key) => {
    const known = cache.get(key);
    if (known) return known;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const symbols = find(table, key);
    cache.set(key, symbols);
    return symbols;
  };
}

function find(table: SymbolTable, key: string): readonly SymbolId[] {
  const numbers = NUMBER.test(key) && !NOT_A_NUMBER.has(key) ? table.numbers : NONE;
  const exact = table.forms.get(key);
  const compound = compoundOf(table.heads, key);
  if (exact || compound.length || numbers.length) {
    return exact && !compound.length && !numbers.length
      ? exact
      : [...new Set([...(exact ?? NONE), ...compound, ...numbers])];
  }
  // „gehts“, „gibts“, „machts“: a verb with „es“ leaning on it
  const host = key.length > 4 && key.endsWith('s') ? table.forms.get(key.slice(0, -1)) : undefined;
  return host ?? NONE;
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
