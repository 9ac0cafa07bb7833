import { createFormTable, type FormTable } from '../form-table.ts';

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

/** The same ready to be used, as flat arrays: feature n has the rarity n, and the weights from n × categories on. */
export interface WeightTable {
  readonly categories: readonly string[];
  readonly constants: Int32Array;
  readonly features: FormTable;
  readonly rarities: Uint16Array;
  readonly weights: Int32Array;
}

const tables = new WeakMap<Weights, WeightTable>();

/** Made once for the same weights: a mutation run compiles a lexicon ten thousand times. */
export function weightTableOf(weights: Weights): WeightTable {
  const known = tables.get(weights) ?? compileTable(weights);
  tables.set(weights, known);
  return known;
}

function compileTable({ categories, constants, features }: Weights): WeightTable {
  return {
    categories,
    constants: Int32Array.from(constants),
    features: createFormTable(features.map(({ text }) => text)),
    rarities: Uint16Array.from(features, ({ rarity }) => rarity),
    weights: Int32Array.from(features.flatMap(({ weights }) => weights)),
  };
}
