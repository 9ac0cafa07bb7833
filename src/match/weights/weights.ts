import { createFormTable, type FormTable } from '../form-table.ts';
import { partsOf, WHOLE } from './features.ts';

/**
 * How much words and parts of words speak for each category: a linear model, learnt from marked sentences (see
 * src/lexicon/learn). A sentence weighs, for a category, its constant plus the sum of `rarity × weight` over its features,
 * divided by the root of the sum of `rarity²`; features that are not listed say nothing. 0 is where the learner draws the line.
 */
export interface Weights {
  /** Category ids, and the constant of each, in thousandths. */
  readonly categories: readonly string[];
  readonly constants: readonly number[];
  readonly features: readonly Feature[];
}

export interface Feature {
  readonly text: string;
  /** How rare it is among sentences (inverse document frequency), in hundredths. */
  readonly rarity: number;
  /** One for each category, in thousandths. */
  readonly weights: readonly number[];
}

/**
 * The same ready to be used, as flat arrays: feature n has the rarity n, and the weights from n × categories on. Whole words
 * come first. Of each of them `sums` has the sum of squares and one for each category, over all parts of the word: two words
 * out of three in a talk are among them, and adding up thirty parts of each was a tenth of what matching it took.
 */
export interface WeightTable {
  readonly categories: readonly string[];
  readonly constants: Int32Array;
  readonly features: FormTable;
  readonly rarities: Uint16Array;
  readonly weights: Int32Array | Int16Array;
  readonly sums: Float64Array;
}

const tables = new WeakMap<Weights, WeightTable>();

/** Made once for the same weights: a mutation run compiles a lexicon ten thousand times. */
export function weightTableOf(weights: Weights): WeightTable {
  const known = tables.get(weights) ?? compileTable(weights);
  tables.set(weights, known);
  return known;
}

function compileTable({ categories, constants, features: all }: Weights): WeightTable {
  const words = all.filter(({ text }) => text.startsWith(WHOLE));
  const features = [...words, ...all.filter(({ text }) => !text.startsWith(WHOLE))];
  return {
    categories,
    constants: Int32Array.from(constants),
    features: createFormTable(features.map(({ text }) => text)),
    rarities: Uint16Array.from(features, ({ rarity }) => rarity),
    weights: inLittle(features.flatMap(({ weights }) => weights)),
    sums: sumsOf(words, features, categories.length),
  };
}

/** In half the memory where all of them fit: less is read at a start. */
function inLittle(numbers: readonly number[]): Int32Array | Int16Array {
  const fit = numbers.every((number) => Math.abs(number) < 2 ** 15);
  return fit ? Int16Array.from(numbers) : Int32Array.from(numbers);
}

function sumsOf(words: readonly Feature[], features: readonly Feature[], categories: number): Float64Array {
  const byText = new Map(features.map((feature) => [feature.text, feature]));
  const width = categories + 1;
  const sums = new Float64Array(words.length * width);
  for (const [number, { text }] of words.entries()) {
    for (const part of partsOf(text.slice(WHOLE.length))) {
      const { rarity, weights } = byText.get(part) ?? NO_FEATURE;
      for (let at = 0; at < width; at++)
        (sums[number * width + at] as number) += rarity * (at === 0 ? rarity : (weights[at - 1] ?? 0));
    }
  }
  return sums;
}

const NO_FEATURE: Feature = { text: '', rarity: 0, weights: [] };
