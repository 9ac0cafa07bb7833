import { scan } from '../../match/tokenise.ts';
import { createTokens } from '../../match/tokens.ts';
import { createScale, type WordsInText } from '../../match/weights/scale.ts';
import { weightTableOf } from '../../match/weights/weights.ts';
import { learn } from './learn.ts';
import type { Sentence } from './sentences.ts';

const PARTS = 5;

/**
 * What each sentence weighs for each category, learnt without the conversation that it is from: learns as often as there
 * are parts, each time without one of them, and weighs the sentences of that one.
 */
export function weighHeldOut(sentences: readonly Sentence[], categories: readonly string[]): Float64Array[] {
  const conversations = [...new Set(sentences.map(({ from }) => from))];
  const partOf = new Map(conversations.map((conversation, at) => [conversation, at % PARTS]));
  const weights: Float64Array[] = [];
  for (let part = 0; part < PARTS; part++) {
    const isOf = ({ from }: Sentence): boolean => partOf.get(from) === part;
    const others = sentences.filter((one) => !isOf(one));
    const { weigh } = createScale(weightTableOf(learn(others, categories)));
    for (const [at, sentence] of sentences.entries())
      if (isOf(sentence)) weights[at] = Float64Array.from(weigh(wordsOf(sentence)));
  }
  return weights;
}

const tokens = createTokens();

/** As the scale sees them; the words of a sentence are folded, and folded again they stay what they are. */
function wordsOf({ before, words, after }: Sentence): WordsInText {
  scan([before ?? [], words, after ?? []].flat().join(' '), tokens);
  const first = before?.length ?? 0;
  return {
    words: { tokens, first, length: words.length },
    before: before && { tokens, first: 0, length: first },
    after: after && { tokens, first: first + words.length, length: after.length },
  };
}
