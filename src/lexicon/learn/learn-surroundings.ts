import {
  type Surroundings,
  see,
  seeHeaviest,
  signalsOf,
  stepsOfSaid,
  stepsOfWeight,
  type Weighed,
} from '../../match/weights/surroundings.ts';
import type { Sentence } from './sentences.ts';
import { type Row, train } from './train.ts';

/** Against large weights; between 0.005 and 0.05 the best F1 differs by 0.001. */
const COST = 0.01;

/**
 * Learns what its surroundings make of the weight of a sentence, from the sentences that tell where phrases stand; null
 * where none does. `weights`: of each sentence, one for each category, learnt without it.
 */
export function learnSurroundings(
  sentences: readonly Sentence[],
  weights: readonly Float64Array[],
  categories: readonly string[],
): Surroundings | null {
  const known = sentences.flatMap(({ said }, at) => (said === null ? [] : [at]));
  if (known.length === 0) return null;
  const signals = signalsOf(categories);
  const steps = signals.flatMap(({ name, steps }) => steps.map((from) => ({ signal: name, from })));
  const begins = signals.map((_, at) => signals.slice(0, at).reduce((sum, signal) => sum + signal.steps.length, 0));
  const seen = known.map((at) => {
    const own = new Uint8Array(signals.length - 1);
    look(sentences, weights, at, new Uint8Array(categories.length), own);
    return own;
  });
  const learnt = categories.map((category, number) => {
    const rows = known.map((at, row): Row => {
      const own = seen[row] as Uint8Array;
      const said = stepsOfSaid((sentences[at] as Sentence).said?.has(category) ?? false, own[number] as number);
      const features = [...own, said].flatMap((count, signal) =>
        Array.from({ length: count }, (_, step) => (begins[signal] as number) + step),
      );
      return { features: Int32Array.from(features), values: new Float64Array(features.length).fill(1), cost: COST };
    });
    const wanted = known.map((at) => (sentences[at] as Sentence).categories.has(category));
    return train(rows, wanted, steps.length);
  });
  const thousandths = (at: number): number[] => learnt.map((weights) => Math.round((weights[at] as number) * 1000));
  return {
    categories,
    constants: thousandths(steps.length),
    steps: steps
      .map((step, at) => ({ ...step, weights: thousandths(at) }))
      .filter(({ weights }) => weights.some((weight) => weight !== 0)),
  };
}

/** Notes in `seen` what is to be seen of sentence `at` in its text: the sentences of a text stand one after another. */
function look(
  sentences: readonly Sentence[],
  weights: readonly Float64Array[],
  at: number,
  heaviest: Uint8Array,
  seen: Uint8Array,
): void {
  const { at: place, of } = sentences[at] as Sentence;
  const first = at - place;
  const text: Weighed = {
    count: of,
    steps: weights.slice(first, first + of).flatMap((own) => Array.from(own, stepsOfWeight)),
    lengths: sentences.slice(first, first + of).map(({ words }) => words.length),
  };
  seeHeaviest(text, heaviest);
  see(text, place, heaviest, seen);
}
