import type { Passage } from '../passage.ts';
import type { Scale, WordsInText } from './scale.ts';
import { type Surroundings, see, seeHeaviest, signalsOf, stepsOfSaid, stepsOfWeight } from './surroundings.ts';

/** What the sentences of a text weigh in the end. */
export interface Verdicts {
  /** Weighs all sentences of a text; good until the next. */
  open(passage: Pick<Passage, 'count' | 'stretch'>): void;
  /** What a sentence weighs for the category with that number, where a phrase of it stands there, or none does. */
  weight(sentence: number, category: number, said: boolean): number;
}

/** Without surroundings, a sentence weighs what the scale says, whatever stands in it and around it. */
export function createVerdicts(scale: Scale, surroundings: Surroundings | null): Verdicts {
  const { categories } = scale;
  const text = { count: 0, steps: [] as number[], lengths: [] as number[] };
  const weights: number[] = [];
  const heaviest = new Uint8Array(categories.length);
  const sums = surroundings && createStepSums(surroundings, categories);
  /** The sentence whose signals were seen last; -1 for none. */
  let at = -1;

  return {
    open(passage) {
      const { count, stretch } = passage;
      at = -1;
      text.count = count;
      for (let sentence = 0; sentence < count; sentence++) {
        text.lengths[sentence] = stretch(sentence).length;
        for (const [category, weight] of scale.weigh(inText(passage, sentence)).entries()) {
          weights[sentence * categories.length + category] = weight;
          text.steps[sentence * categories.length + category] = stepsOfWeight(weight);
        }
      }
      seeHeaviest(text, heaviest);
    },
    weight(sentence, category, said) {
      if (sums === null) return weights[sentence * categories.length + category] as number;
      if (at !== sentence) see(text, sentence, heaviest, sums.seen);
      at = sentence;
      return sums.of(category, said);
    },
  };
}

/** A sentence of a passage with those next to it. */
export function inText({ count, stretch }: Pick<Passage, 'count' | 'stretch'>, sentence: number): WordsInText {
  return {
    words: stretch(sentence),
    before: sentence > 0 ? stretch(sentence - 1) : null,
    after: sentence < count - 1 ? stretch(sentence + 1) : null,
  };
}

/** Adds up the steps that signals are at: what is `seen` of a sentence, in the order of signalsOf. */
function createStepSums({ categories, constants, steps }: Surroundings, order: readonly string[]) {
  const signals = signalsOf(order);
  const said = signals.length - 1;
  const seen = new Uint8Array(said);
  const own = order.map((category) => categories.indexOf(category));
  /** By category and signal: where its sums begin, one for each number of steps. */
  const from: number[][] = [];
  const sums: number[] = [];
  for (const of of own) {
    from.push(
      signals.map(({ name, steps: cuts }) => {
        const begin = sums.length;
        const weightAt = (cut: number): number =>
          steps.find((step) => step.signal === name && step.from === cut)?.weights[of] ?? 0;
        sums.push(0);
        for (const cut of cuts) sums.push((sums.at(-1) as number) + weightAt(cut));
        return begin;
      }),
    );
  }
  return {
    seen,
    of(category: number, isSaid: boolean): number {
      const begins = from[category] as number[];
      let sum = constants[own[category] as number] as number;
      for (let signal = 0; signal < said; signal++)
        sum += sums[(begins[signal] as number) + (seen[signal] as number)] as number;
      sum += sums[(begins[said] as number) + stepsOfSaid(isSaid, seen[category] as number)] as number;
      return sum / 1000;
    },
  };
}
