import { tokenise } from '../../match/tokenise.ts';
import type { Mark } from '../marked.ts';

/** A sentence to learn from: its folded words, and the categories that are marked in it. */
export interface Sentence {
  /** The conversation it is from: sentences of one conversation resemble each other. */
  readonly from: string;
  readonly words: readonly string[];
  readonly categories: ReadonlySet<string>;
  /** How many times as much it costs to weigh it wrongly as an ordinary sentence. */
  readonly cost: number;
}

/** The sentences of a text; a mark belongs to every sentence that it touches. */
export function sentencesOf(text: string, marks: readonly Mark[], from: string, cost = 1): Sentence[] {
  const tokens = tokenise(text);
  const sentences: Sentence[] = [];
  for (let first = 0; first < tokens.length; ) {
    const { sentence, start } = tokens[first] as (typeof tokens)[number];
    const all = tokens.slice(first).filter((token) => token.sentence === sentence);
    const end = all.at(-1)?.end ?? start;
    const touching = marks.filter((mark) => mark.start < end && start < mark.end);
    sentences.push({
      from,
      words: all.map(({ key }) => key),
      categories: new Set(touching.map(({ label }) => label)),
      cost,
    });
    first += all.length;
  }
  return sentences;
}
