import type { Sentence } from './sentences.ts';

/** How a line drawn at `from` divides the sentences of one category by what they weigh. */
export interface Division {
  readonly category: string;
  readonly from: number;
  readonly precision: number;
  readonly recall: number;
}

const LINES = [-0.4, -0.2, 0, 0.2, 0.4] as const;

/** `weights`: of each sentence, one for each category, learnt without it. */
export function divisionsOf(
  sentences: readonly Sentence[],
  weights: readonly Float64Array[],
  categories: readonly string[],
): Division[] {
  return categories.flatMap((category, number) =>
    LINES.map((from): Division => {
      const isFound = (_: Sentence, at: number): boolean => (weights[at]?.[number] as number) >= from;
      const isWanted = (sentence: Sentence): boolean => sentence.categories.has(category);
      const found = sentences.filter(isFound);
      const right = found.filter(isWanted).length;
      return { category, from, precision: right / found.length, recall: right / sentences.filter(isWanted).length };
    }),
  );
}
