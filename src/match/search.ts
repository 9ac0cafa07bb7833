import type { Sentence } from './annotate.ts';
import type { Carriers } from './carriers.ts';
import type { ClassPhrase, CompiledPhrase } from './compile.ts';
import type { Requiring } from './items.ts';
import type { Screen } from './screen.ts';

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
  readonly carriers: Carriers;
  readonly members: Map<number, readonly Stretch[]>;
  readonly found: Map<CompiledPhrase, readonly Stretch[]>;
}

export function createSearch(
  sentence: Sentence,
  conditions: Screen<CompiledPhrase>,
  classPhrases: Screen<ClassPhrase>,
  carriers: Carriers,
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
    carriers,
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
