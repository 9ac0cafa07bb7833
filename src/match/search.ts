import type { Carriers } from './carriers.ts';
import type { ClassPhrase, Phrase } from './compile.ts';
import type { Passage } from './passage.ts';
import type { Screen } from './screen.ts';
import type { Sentence } from './sentence.ts';

/** A stretch of a sentence, in word indexes, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A search over one sentence, with what was already found in it. */
export interface Search {
  readonly sentence: Sentence;
  readonly carriers: Carriers;
  /** The phrases of classes that the sentence may hold. */
  readonly classPhrases: () => readonly ClassPhrase[];
  /** The phrases of conditions that the sentence may hold: few or none, where a rule asks for many. */
  readonly conditions: () => readonly Phrase[];
  readonly members: Map<number, readonly Stretch[]>;
  readonly found: Map<Phrase, readonly Stretch[]>;
}

/** What tells the phrases that a sentence may hold at all. */
export interface Screens {
  readonly classPhrases: Screen<ClassPhrase>;
  readonly conditions: Screen<Phrase>;
}

/** Gives the search over a sentence of the passage that is being read; like the sentences, searches are reused. */
export function createSearches(screens: Screens): (passage: Passage, sentence: number) => Search {
  const searches: Search[] = [];
  /** The sentence, by its serial, that a search was last over. */
  const over: number[] = [];
  return (passage, number) => {
    const { carriers } = passage;
    const sentence = passage.sentence(number);
    searches[number] ??= {
      sentence,
      carriers,
      classPhrases: once(sentence, screens.classPhrases),
      conditions: once(sentence, screens.conditions),
      members: new Map(),
      found: new Map(),
    };
    const search = searches[number];
    if (over[number] !== sentence.serial) {
      over[number] = sentence.serial;
      if (search.members.size > 0) search.members.clear();
      if (search.found.size > 0) search.found.clear();
    }
    return search;
  };
}

/** What the screen lets through, worked out once for each sentence. */
function once<Item>(sentence: Sentence, screen: Screen<Item>): () => readonly Item[] {
  let held: readonly Item[] = [];
  let heldBy = 0;
  return () => {
    if (heldBy !== sentence.serial) {
      heldBy = sentence.serial;
      held = screen(sentence);
    }
    return held;
  };
}
