import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/match/create-matcher.ts';
import { scan, tokenise } from '../../src/match/tokenise.ts';
import { createTokens } from '../../src/match/tokens.ts';
import { featuresOf, type InText } from '../../src/match/weights/features.ts';
import { heaviest } from '../../src/match/weights/heaviest.ts';
import { createScale, type WordsInText } from '../../src/match/weights/scale.ts';
import { type Weights, weightTableOf } from '../../src/match/weights/weights.ts';
import { HEAD, smallLexicon } from './small-lexicon.ts';

/** Two categories, with weights made up from the letters of each feature, so that all of them differ. */
function weightsOf(sentences: readonly string[]): Weights {
  const features = [...new Set(textOf(sentences).flatMap(featuresOf))];
  const number = (text: string, step: number): number =>
    [...text].reduce((sum, letter) => (sum * step + letter.charCodeAt(0)) % 1999, 7) - 999;
  return {
    categories: ['bestimmungen', 'organisation'],
    constants: [-120, 345],
    features: features
      .filter((_, at) => at % 3 !== 0)
      .map((text) => ({ text, rarity: 100 + (number(text, 5) % 90), weights: [number(text, 31), number(text, 17)] })),
  };
}

/** The folded words of sentences, each with its neighbours. */
function textOf(sentences: readonly string[]): InText[] {
  const all = sentences.map((text) => tokenise(text).map(({ key }) => key));
  return all.map((words, at) => ({ words, before: all[at - 1] ?? null, after: all[at + 1] ?? null }));
}

/** The definition, word for word. */
function oracle({ constants, features }: Weights, sentence: InText): number[] {
  const own = featuresOf(sentence);
  const known = own.flatMap((feature) => features.find((one) => one.text === feature) ?? []);
  const squares = known.reduce((sum, { rarity }) => sum + (rarity / 100) ** 2, 0);
  return constants.map((constant, at) => {
    const sum = known.reduce((all, { rarity, weights }) => all + (rarity / 100) * ((weights[at] as number) / 1000), 0);
    return constant / 1000 + (squares === 0 ? 0 : sum / Math.sqrt(squares));
  });
}

/** The same as the scale sees them. */
function wordsOf(sentences: readonly string[]): WordsInText[] {
  const tokens = createTokens();
  scan(sentences.join(' '), tokens);
  let end = 0;
  const all = sentences.map((text) => {
    const { length } = tokenise(text);
    end += length;
    return { tokens, first: end - length, length };
  });
  return all.map((words, at) => ({ words, before: all[at - 1] ?? null, after: all[at + 1] ?? null }));
}

function alone(text: string): WordsInText {
  return wordsOf([text])[0] as WordsInText;
}

describe('the scale', () => {
  const word = fc.stringMatching(/^[a-zäöüß]{1,12}$/);
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

  test('weighs as the definition says, the same again, and the same after other sentences', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), sentence, (known, other) => {
        const weights = weightsOf(known);
        const scale = createScale(weightTableOf(weights));
        for (const text of [known, [other], [...known, other], known]) {
          const sentences = textOf(text);
          for (const [number, words] of wordsOf(text).entries()) {
            const weighed = [...scale.weigh(words)];
            for (const [at, expected] of oracle(weights, sentences[number] as InText).entries())
              expect(weighed[at]).toBeCloseTo(expected, 9);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('what words add is what the sentence weighs, but for the constant, the pair with its end and its neighbours', () => {
    const text = 'dafür bin ich leider nicht zuständig';
    const weights = weightsOf([text]);
    const scale = createScale(weightTableOf(weights));
    const [weighed = 0] = scale.weigh(alone(text));
    const shares = scale.shares(alone(text), 0).reduce((sum, share) => sum + share, 0);
    const around = weights.features.filter(({ text }) => text === '[' || text === ']');
    const neighbours = around.reduce(
      (sum, { rarity, weights: [weight = 0] }) => sum + ((rarity / 100) * weight) / 1000,
      0,
    );
    const last = weights.features.find((feature) => feature.text === 'zustaendig $');
    const squares = textOf([text])
      .flatMap(featuresOf)
      .flatMap((feature) => weights.features.find((one) => one.text === feature) ?? [])
      .reduce((sum, { rarity }) => sum + (rarity / 100) ** 2, 0);
    const end = last ? ((last.rarity / 100) * (last.weights[0] as number)) / 1000 : 0;
    const before = squares - (last ? (last.rarity / 100) ** 2 : 0);
    expect(shares * Math.sqrt(before)).toBeCloseTo((weighed + 0.12) * Math.sqrt(squares) - end - neighbours, 9);
  });

  test('a word too long to be kept, and none at all, weigh the constant', () => {
    const weights = weightsOf(['Regel']);
    const features = weights.features.filter(({ text }) => text.includes('regel'));
    const scale = createScale(weightTableOf({ ...weights, features }));
    expect([...scale.weigh(alone('x'.repeat(200)))]).toEqual([-0.12, 0.345]);
  });
});

describe('the heaviest stretch', () => {
  test.each([
    ['one peak, its neighbours with it', [0, 0, 1, 1, 1, 0, 0], { from: 2, to: 5 }],
    ['three words at least', [0, 0, 0, 5, 0, 0], { from: 2, to: 5 }],
    ['at the beginning', [5, 0, 0, 0], { from: 0, to: 3 }],
    ['at the end', [0, 0, 0, 5], { from: 1, to: 4 }],
    ['words against it are left out', [-3, 2, 2, 2, -3, 1], { from: 1, to: 4 }],
    ['a sentence of one word', [1], { from: 0, to: 1 }],
  ])('%s', (_, shares, stretch) => {
    expect(heaviest(Float64Array.from(shares))).toEqual(stretch);
  });
});

describe('a lexicon with weights', () => {
  const LEXICON = `${HEAD.replace('titel: Bestimmungen', 'titel: Bestimmungen, mindestgewicht: -0.5')}
kategorie: bestimmungen
eintraege:
  - {id: b-regel, sagt: [Regel verlangt], beispiele: {trifft: [x], trifft_nicht: {harmlos: [x]}}}
  - {id: b-nach-gewicht, gewicht_ab: 0.5, ausser: [rote Ampel], beispiele: {trifft: [x], trifft_nicht: {harmlos: [x]}}}
aufhebung:
  - {id: a-nie, grund: verneint, sagt: [keineswegs], wirkt: satz, beispiele: {hebt_auf: [x], hebt_nicht_auf: [x]}}
`;
  const feature = (text: string, weight: number) => ({ text, rarity: 100, weights: [weight] });
  const matcher = createMatcher({
    ...smallLexicon(LEXICON),
    weights: {
      categories: ['bestimmungen'],
      constants: [0],
      features: [
        feature('=ausgeschlossen', 2000),
        feature('=ampel', 2000),
        feature('=gern', -2000),
        feature('=sicher', 0),
      ],
    },
  });
  const found = (text: string): string[] =>
    matcher
      .match(text)
      .map(({ entry, counted, start, end }) => `${counted ? '' : '-'}${entry} «${text.slice(start, end)}»`);

  test.each([
    [
      'nothing said, heavy enough',
      'Ein Umtausch ist ausgeschlossen.',
      ['b-nach-gewicht «Umtausch ist ausgeschlossen»'],
    ],
    ['nothing said, too light', 'Ein Umtausch ist möglich.', []],
    [
      'said: counted once, under the phrase',
      'Die Regel verlangt das, es ist ausgeschlossen.',
      ['b-regel «Regel verlangt»'],
    ],
    ['said, in a sentence that speaks otherwise', 'Die Regel verlangt das, gern sogar.', []],
    ['said, in a sentence of no weight', 'Die Regel verlangt das.', ['b-regel «Regel verlangt»']],
    [
      'a cue cancels what was weighed',
      'Das ist keineswegs ausgeschlossen.',
      ['-b-nach-gewicht «ist keineswegs ausgeschlossen»'],
    ],
    [
      'what a cue cancels is shown, however light',
      'Keineswegs: Die Regel verlangt das gern.',
      ['-b-regel «Regel verlangt»'],
    ],
    ['conditions hold for weighed entries too', 'Da war eine rote Ampel.', []],
    [
      'each sentence by itself',
      'Sicher. Ein Umtausch ist ausgeschlossen.',
      ['b-nach-gewicht «Umtausch ist ausgeschlossen»'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
