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
  readonly members: Map<number, readonly Stretch[]>;
  readonly found: Map<Phrase, readonly Stretch[]>;
}

/** Gives the search over a sentence of the passage that is being read; like the sentences, searches are reused. */
export function createSearches(screen: Screen<ClassPhrase>): (passage: Passage, sentence: number) => Search {
  const searches: Search[] = [];
  /** The sentence, by its serial, that a search was last over. */
  const over: number[] = [];
  return (passage, number) => {
    const { carriers, sentences } = passage;
    const sentence = sentences[number] as Sentence;
    searches[number] ??= createSearch(sentence, carriers, screen);
    const search = searches[number];
    if (over[number] !== sentence.serial) {
      over[number] = sentence.serial;
      if (search.members.size > 0) search.members.clear();
      if (search.found.size > 0) search.found.clear();
    }
    return search;
  };
}

function createSearch(sentence: Sentence, carriers: Carriers, screen: Screen<ClassPhrase>): Search {
  let held: readonly ClassPhrase[] = [];
  let heldBy = 0;
  return {
    sentence,
    carriers,
    classPhrases() {
      if (heldBy !== sentence.serial) {
        heldBy = sentence.serial;
        held = screen(sentence);
      }
      return held;
    },
    members: new Map(),
    found: new Map(),
  };
}
