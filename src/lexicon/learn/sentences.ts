import { tokenise } from '../../match/tokenise.ts';
import type { InText } from '../../match/weights/features.ts';
import type { Mark } from '../marked.ts';

/** A sentence to learn from: its folded words and those around it, and the categories that are marked in it. */
export interface Sentence extends InText {
  /** The conversation it is from: sentences of one conversation resemble each other. */
  readonly from: string;
  readonly categories: ReadonlySet<string>;
  /** The categories of which a phrase stands in it, in conversations that no phrase was written to; null in all others. */
  readonly said: ReadonlySet<string> | null;
  /** Its place among the sentences of its text, from 0 on, and how many there are. */
  readonly at: number;
  readonly of: number;
  /** How many times as much it costs to weigh it wrongly as an ordinary sentence. */
  readonly cost: number;
}

/** What is known of a text: what is marked in it, where phrases stand, from which conversation it is, and its cost. */
export interface Known {
  readonly from: string;
  readonly marks: readonly Mark[];
  readonly said?: readonly Mark[] | null;
  readonly cost?: number;
}

/** The sentences of a text; a mark belongs to every sentence that it touches. */
export function sentencesOf(text: string, { from, marks, said = null, cost = 1 }: Known): Sentence[] {
  const tokens = tokenise(text);
  const stretches = Array.from({ length: (tokens.at(-1)?.sentence ?? -1) + 1 }, (_, sentence) =>
    tokens.filter((token) => token.sentence === sentence),
  );
  const words = stretches.map((own) => own.map(({ key }) => key));
  return stretches.map((own, at) => {
    const touching = (all: readonly Mark[]): ReadonlySet<string> => {
      const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0];
      return new Set(all.filter((mark) => mark.start < end && start < mark.end).map(({ label }) => label));
    };
    return {
      from,
      words: words[at] as string[],
      before: words[at - 1] ?? null,
      after: words[at + 1] ?? null,
      categories: touching(marks),
      said: said && touching(said),
      at,
      of: stretches.length,
      cost,
    };
  });
}
