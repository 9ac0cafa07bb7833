import type { Candidate } from '../candidates.ts';
import { obstacleTo } from '../conditions.ts';
import type { Entry } from '../lexicon.ts';
import type { Passage } from '../passage.ts';
import type { Weighing } from '../ready.ts';
import type { Search } from '../search.ts';
import type { Sentence } from '../sentence.ts';
import { heaviest, type Scale } from './scale.ts';

/**
 * What weighing makes of the candidates of a text. Phrases in sentences that, taken as a whole, do not speak like a deflection
 * do not stand; where no phrase stands for a category and the sentence weighs enough all the same, its heaviest stretch does.
 */
export function createWeigher(scale: Scale, { least, entries }: Weighing) {
  const { categories } = scale;

  return (
    passage: Passage,
    candidates: readonly Candidate<Entry>[],
    searchOf: (sentence: number) => Search,
  ): Candidate<Entry>[] => {
    const judged: Candidate<Entry>[] = [];
    let next = 0;
    for (let sentence = 0; sentence < passage.count; sentence++) {
      const weighed = scale.weigh(passage.sentences[sentence] as Sentence);
      const standing = new Set<string>();
      for (; candidates[next]?.sentence === sentence; next++) {
        const candidate = candidates[next] as Candidate<Entry>;
        const { category } = candidate.rule.source;
        const at = categories.indexOf(category);
        const tooLight = at >= 0 && (weighed[at] as number) < (least[at] as number);
        const obstacle = candidate.obstacle ?? (tooLight ? 'mindestgewicht' : null);
        judged.push(obstacle === candidate.obstacle ? candidate : { ...candidate, obstacle });
        if (obstacle === null) standing.add(category);
      }
      for (const rule of entries) {
        const { category, weighsFrom } = rule.source;
        const at = categories.indexOf(category);
        if (at < 0 || (weighed[at] as number) < (weighsFrom as number) || standing.has(category)) continue;
        const search = searchOf(sentence);
        const stretch = heaviest(scale.shares(passage.sentences[sentence] as Sentence, at));
        const obstacle = obstacleTo(search, stretch, rule.conditions);
        judged.push({ ...stretch, rule, at: 0, sentence, obstacle });
      }
    }
    return judged;
  };
}
