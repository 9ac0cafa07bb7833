import { scan } from '../../match/tokenise.ts';
import { createTokens } from '../../match/tokens.ts';
import { createScale, type Words } from '../../match/weights/scale.ts';
import { weightTableOf } from '../../match/weights/weights.ts';
import { learn } from './learn.ts';
import type { Sentence } from './sentences.ts';

/** How a line drawn at `from` divides the sentences of one category, learnt without the conversation that each is from. */
export interface Division {
  readonly category: string;
  readonly from: number;
  readonly precision: number;
  readonly recall: number;
}

const PARTS = 5;
const LINES = [-0.4, -0.2, 0, 0.2, 0.4] as const;

/** Learns as often as there are parts, each time without one of them, and weighs the sentences of that one. */
export function crossValidate(sentences: readonly Sentence[], categories: readonly string[]): Division[] {
  const conversations = [...new Set(sentences.map(({ from }) => from))];
  const partOf = new Map(conversations.map((conversation, at) => [conversation, at % PARTS]));
  const weighed = Array.from({ length: PARTS }, (_, part) => {
    const isOf = ({ from }: Sentence): boolean => partOf.get(from) === part;
    const others = sentences.filter((one) => !isOf(one));
    const { weigh } = createScale(weightTableOf(learn(others, categories)));
    return sentences.filter(isOf).map((sentence) => ({ sentence, weights: [...weigh(wordsOf(sentence))] }));
  }).flat();
  return categories.flatMap((category, at) =>
    LINES.map((from): Division => {
      const isWanted = ({ sentence }: (typeof weighed)[number]): boolean => sentence.categories.has(category);
      const found = weighed.filter(({ weights }) => (weights[at] as number) >= from);
      const right = found.filter(isWanted).length;
      return { category, from, precision: right / found.length, recall: right / weighed.filter(isWanted).length };
    }),
  );
}

const tokens = createTokens();

/** As the scale sees them; the words of a sentence are folded, and folded again they stay what they are. */
function wordsOf({ words }: Sentence): Words {
  scan(words.join(' '), tokens);
  return { tokens, first: 0, length: tokens.count };
}
