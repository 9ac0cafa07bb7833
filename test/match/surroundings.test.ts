import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scan } from '../../src/match/tokenise.ts';
import { createTokens } from '../../src/match/tokens.ts';
import type { Scale, Words } from '../../src/match/weights/scale.ts';
import { type Surroundings, signalsOf } from '../../src/match/weights/surroundings.ts';
import { createVerdicts } from '../../src/match/weights/verdicts.ts';

const CATEGORIES = ['bestimmungen', 'organisation'];
const ALL = signalsOf(CATEGORIES).flatMap(({ name, steps }) => steps.map((from) => ({ signal: name, from })));

interface Sentence {
  readonly weights: readonly number[];
  readonly length: number;
}

/** The definition, word for word. */
function oracle(
  { constants, steps }: Surroundings,
  text: readonly Sentence[],
  at: number,
  category: number,
  said: boolean,
) {
  const { weights, length } = text[at] as Sentence;
  const isAt = ({ signal, from }: Surroundings['steps'][number]): boolean => {
    const [group = '', of = ''] = signal.split(' ');
    const number = CATEGORIES.indexOf(of);
    const reaches = (one: Sentence | undefined): boolean =>
      one !== undefined && (one.weights[number] as number) >= from;
    switch (group) {
      case 'selbst':
        return reaches(text[at]);
      case 'davor':
        return reaches(text[at - 1]);
      case 'danach':
        return reaches(text[at + 1]);
      case 'schwerster':
        return text.some(reaches);
      case 'wendung':
        return said && (weights[category] as number) >= from;
      case 'woerter':
        return length >= from;
      case 'allein':
        return text.length === 1;
      case 'anfang':
        return at === 0;
      default:
        return at === text.length - 1;
    }
  };
  const sum = steps.filter(isAt).reduce((all, step) => all + (step.weights[category] as number), 0);
  return ((constants[category] as number) + sum) / 1000;
}

const surroundings: fc.Arbitrary<Surroundings> = fc
  .tuple(
    fc.shuffledSubarray(ALL),
    fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 2 * ALL.length + 2, maxLength: 2 * ALL.length + 2 }),
  )
  .map(([steps, numbers]) => ({
    categories: CATEGORIES,
    constants: numbers.slice(0, 2),
    steps: steps.map((step, at) => ({ ...step, weights: numbers.slice(2 * at + 2, 2 * at + 4) })),
  }));
const weight = fc.oneof(fc.constantFrom(-1.6, -0.2, 0, 0.6, 1), fc.double({ min: -2, max: 2, noNaN: true }));
const sentence = fc.record({ weights: fc.tuple(weight, weight), length: fc.integer({ min: 1, max: 25 }) });

test('a sentence weighs in its text as the definition says', () => {
  fc.assert(
    fc.property(surroundings, fc.array(sentence, { minLength: 1, maxLength: 5 }), (known, text) => {
      const verdicts = createVerdicts(scaleOf(text), known);
      const passage = passageOf(text);
      verdicts.open(passage);
      for (const at of text.keys())
        for (const category of CATEGORIES.keys())
          for (const said of [false, true])
            expect(verdicts.weight(at, category, said)).toBeCloseTo(oracle(known, text, at, category, said), 9);
    }),
    { numRuns: 500 },
  );
});

test('without surroundings it weighs what the scale says, whatever stands in it', () => {
  const text = [{ weights: [0.5, -0.5], length: 3 }];
  const verdicts = createVerdicts(scaleOf(text), null);
  verdicts.open(passageOf(text));
  expect([verdicts.weight(0, 0, false), verdicts.weight(0, 1, true)]).toEqual([0.5, -0.5]);
});

/** Sentences of so many words, of which the first tells the scale below what the sentence weighs. */
function passageOf(text: readonly Sentence[]) {
  const tokens = createTokens();
  scan(text.map(({ length }) => 'wort '.repeat(length)).join(''), tokens);
  const ends = text.map((_, at) => text.slice(0, at + 1).reduce((sum, { length }) => sum + length, 0));
  const stretch = (at: number): Words => {
    const { length } = text[at] as Sentence;
    return { tokens, first: (ends[at] as number) - length, length };
  };
  return { count: text.length, stretch };
}

function scaleOf(text: readonly Sentence[]): Scale {
  const firsts = text.map((_, at) => text.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  return {
    categories: CATEGORIES,
    weigh: ({ words }) => Float64Array.from((text[firsts.indexOf(words.first)] as Sentence).weights),
    shares: () => new Float64Array(0),
  };
}
