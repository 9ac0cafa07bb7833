import { featuresOf, isOfNeighbour } from '../../match/weights/features.ts';
import type { Feature, Weights } from '../../match/weights/weights.ts';
import type { Sentence } from './sentences.ts';
import { type Row, train } from './train.ts';

/** Rarer features are chance. */
const FEWEST_SENTENCES = 3;
/** Features that weigh less for every category are left out, in thousandths: they are most of the file and change no count. */
const LEAST_WEIGHT = 90;
/** Of the inverse document frequency. With 1, 1.5, 2 average precision was 0.879, 0.881, 0.880 on conversations not learnt from. */
const POWER = 1.5;
/** Words of other sentences count as so much less rare. */
const OF_NEIGHBOURS = 0.5;

/** Learns from marked sentences how much each feature speaks for each category. The same sentences give the same weights. */
export function learn(sentences: readonly Sentence[], categories: readonly string[]): Weights {
  const all = sentences.map(featuresOf);
  const first = learnWith(raritiesOf(all), all, sentences, categories);
  const telling = first.features.filter(({ weights }) => weights.some((weight) => Math.abs(weight) >= LEAST_WEIGHT));
  // learnt again without the others: what a sentence weighs depends on how many of its features are known
  return learnWith(new Map(telling.map(({ text, rarity }) => [text, rarity])), all, sentences, categories);
}

function learnWith(
  rarities: ReadonlyMap<string, number>,
  all: readonly (readonly string[])[],
  sentences: readonly Sentence[],
  categories: readonly string[],
): Weights {
  const texts = [...rarities.keys()];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const rows = all.map((features, at) => rowOf(features, numbers, rarities, (sentences[at] as Sentence).cost));
  const learnt = categories.map((category) =>
    train(
      rows,
      sentences.map((sentence) => sentence.categories.has(category)),
      texts.length,
    ),
  );
  const thousandths = (weights: Float64Array, at: number): number => Math.round((weights[at] as number) * 1000);
  return {
    categories,
    constants: learnt.map((weights) => thousandths(weights, texts.length)),
    features: texts.map(
      (text, number): Feature => ({
        text,
        rarity: rarities.get(text) as number,
        weights: learnt.map((weights) => thousandths(weights, number)),
      }),
    ),
  };
}

/** Of the features that are no chance, how rare each is, in hundredths; sorted by text. */
function raritiesOf(all: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const features of all) for (const text of new Set(features)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= FEWEST_SENTENCES).sort(([a], [b]) => (a < b ? -1 : 1));
  const rarity = (text: string, count: number): number =>
    Math.round(
      (Math.log((1 + all.length) / (1 + count)) + 1) ** POWER * (isOfNeighbour(text) ? OF_NEIGHBOURS : 1) * 100,
    );
  return new Map(usual.map(([text, count]) => [text, rarity(text, count)]));
}

function rowOf(
  features: readonly string[],
  numbers: ReadonlyMap<string, number>,
  rarities: ReadonlyMap<string, number>,
  cost: number,
): Row {
  const values = new Map<number, number>();
  let squares = 0;
  for (const text of features) {
    const number = numbers.get(text);
    if (number === undefined) continue;
    const rarity = (rarities.get(text) as number) / 100;
    values.set(number, (values.get(number) ?? 0) + rarity);
    squares += rarity * rarity;
  }
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  return {
    features: Int32Array.from(values.keys()),
    values: Float64Array.from(values.values(), (value) => value * scale),
    cost,
  };
}
