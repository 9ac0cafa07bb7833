import type { Sentence } from './annotate.ts';
import { setBit } from './bits.ts';
import type { ClassPhrase, CompiledPhrase } from './compile.ts';
import { carries, type SymbolSet } from './lookup.ts';
import type { Requiring, Screen } from './screen.ts';
import type { SymbolId } from './symbols.ts';

/** A stretch of a sentence, in word indexes, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A search over one sentence, with what was already found in it. */
export interface Search {
  readonly sentence: Sentence;
  /** The conditions that the sentence may hold. */
  readonly conditions: () => ReadonlySet<CompiledPhrase>;
  /** The phrases of classes that the sentence may hold, by class. */
  readonly classPhrases: () => ReadonlyMap<number, readonly ClassPhrase[]>;
  /** Where words by themselves carry a symbol. */
  readonly carriers: Map<SymbolId, Int32Array>;
  readonly members: Map<number, readonly Stretch[]>;
  readonly found: Map<CompiledPhrase, readonly Stretch[]>;
}

export function createSearch(
  sentence: Sentence,
  conditions: Screen<CompiledPhrase>,
  classPhrases: Screen<ClassPhrase>,
): Search {
  let held: ReadonlySet<CompiledPhrase> | undefined;
  let byClass: ReadonlyMap<number, readonly ClassPhrase[]> | undefined;
  return {
    sentence,
    conditions() {
      held ??= new Set(screened(sentence, conditions));
      return held;
    },
    classPhrases() {
      byClass ??= groupByClass(screened(sentence, classPhrases));
      return byClass;
    },
    carriers: new Map(),
    members: new Map(),
    found: new Map(),
  };
}

function screened<Item extends Requiring>({ sets, more }: Sentence, screen: Screen<Item>): readonly Item[] {
  for (const set of sets) screen.see(set);
  for (const { set } of more) screen.see(set);
  return screen.take();
}

function groupByClass(phrases: readonly ClassPhrase[]): Map<number, ClassPhrase[]> {
  const byClass = new Map<number, ClassPhrase[]>();
  for (const phrase of phrases) if (!byClass.get(phrase.classId)?.push(phrase)) byClass.set(phrase.classId, [phrase]);
  return byClass;
}

/** Where words by themselves carry the symbol, as a row of bits. */
export function carriersOf({ sentence, carriers }: Search, symbol: SymbolId): Int32Array {
  const known = carriers.get(symbol);
  if (known) return known;
  const { length, sets, more } = sentence;
  const bits = new Int32Array((length >> 5) + 2);
  for (let at = 0; at < length; at++) if (carries(sets[at] as SymbolSet, symbol)) setBit(bits, at);
  for (const { at, words, set } of more) if (words === 1 && carries(set, symbol)) setBit(bits, at);
  carriers.set(symbol, bits);
  return bits;
}

/** Whether any word, or neighbours taken as one, carries it. */
export function isCarried(search: Search, symbol: SymbolId): boolean {
  const bits = carriersOf(search, symbol);
  for (let word = 0; word < bits.length; word++) if (bits[word] !== 0) return true;
  return search.sentence.more.some(({ words, set }) => words > 1 && carries(set, symbol));
}
