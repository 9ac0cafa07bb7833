/**
 * What a sentence weighs is weighed once more with what stands around it: a second linear model over the first (stacked
 * generalisation, Wolpert 1992), learnt from sentences whose first weight was learnt without their conversation. It knows
 * how far a phrase can be trusted in a sentence of that weight, that a greeting seldom puts anybody off, and that where one
 * sentence does, the next one may. On conversations not learnt from it brought 0.01 to 0.02 of F1, most of it as precision.
 */
export interface Surroundings {
  readonly categories: readonly string[];
  /** One for each category, in thousandths. */
  readonly constants: readonly number[];
  readonly steps: readonly Step[];
}

/** Adds its weights where a signal is at least `from`. */
interface Step {
  readonly signal: string;
  readonly from: number;
  /** One for each category, in thousandths. */
  readonly weights: readonly number[];
}

/** Something to be seen of a sentence in its text, a number, and the steps it is cut at, ascending. */
export interface Signal {
  readonly name: string;
  readonly steps: readonly number[];
}

/** A text whose sentences were weighed: for each, one after another, how many steps its weights are at; and its words. */
export interface Weighed {
  readonly count: number;
  /** One for each category, of each sentence. */
  readonly steps: ArrayLike<number>;
  readonly lengths: ArrayLike<number>;
}

const WEIGHTS = [-1.6, -1.4, -1.2, -1, -0.8, -0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1] as const;
const LENGTHS = [3, 5, 7, 9, 12, 15, 18] as const;
/** The sentence itself, those next to it, and the heaviest of the text. */
const GROUPS = ['selbst', 'davor', 'danach', 'schwerster'] as const;
/** What the sentence weighs for the category in question, where one of its phrases stands there: the first step is that. */
const SAID = { name: 'wendung', steps: [-99, ...WEIGHTS] };

/** All signals, in the order of `see`; „wendung“, the last, is not for it to see. */
export function signalsOf(categories: readonly string[]): readonly Signal[] {
  return [
    ...GROUPS.flatMap((group) => categories.map((category) => ({ name: `${group} ${category}`, steps: WEIGHTS }))),
    { name: 'woerter', steps: LENGTHS },
    ...['allein', 'anfang', 'ende'].map((name) => ({ name, steps: [1] })),
    SAID,
  ];
}

/** Notes in `seen`, from its beginning on, how many steps of each signal a sentence of the text is at. */
export function see(
  { count, steps, lengths }: Weighed,
  sentence: number,
  heaviest: Uint8Array,
  seen: Uint8Array,
): void {
  const categories = heaviest.length;
  for (let category = 0; category < categories; category++) {
    const at = sentence * categories + category;
    seen[category] = steps[at] as number;
    seen[categories + category] = sentence === 0 ? 0 : (steps[at - categories] as number);
    seen[2 * categories + category] = sentence === count - 1 ? 0 : (steps[at + categories] as number);
    seen[3 * categories + category] = heaviest[category] as number;
  }
  const rest = GROUPS.length * categories;
  seen[rest] = stepsAt(LENGTHS, lengths[sentence] as number);
  seen[rest + 1] = count === 1 ? 1 : 0;
  seen[rest + 2] = sentence === 0 ? 1 : 0;
  seen[rest + 3] = sentence === count - 1 ? 1 : 0;
}

/** How many steps the heaviest sentence is at, for each category. */
export function seeHeaviest({ count, steps }: Weighed, heaviest: Uint8Array): void {
  heaviest.fill(0);
  const categories = heaviest.length;
  for (let at = 0; at < count * categories; at++) {
    const category = at % categories;
    heaviest[category] = Math.max(heaviest[category] as number, steps[at] as number);
  }
}

/** How many steps a weight is at. */
export function stepsOfWeight(weight: number): number {
  return stepsAt(WEIGHTS, weight);
}

/** How many steps of „wendung“ a sentence is at that is at so many of its own weight. */
export function stepsOfSaid(said: boolean, own: number): number {
  return said ? own + 1 : 0;
}

function stepsAt(steps: readonly number[], value: number): number {
  let count = 0;
  while (count < steps.length && value >= (steps[count] as number)) count++;
  return count;
}
