import type { CompiledRule, Phrase } from './compile.ts';
import { type Obstacle, obstacleTo } from './conditions.ts';
import { findPhrase } from './find.ts';
import type { Cue, Entry } from './lexicon.ts';
import type { Search, Stretch } from './search.ts';

/** A stretch that a rule found in sentence number `sentence`, and what keeps it from standing, if anything. */
export interface Candidate<Source extends Entry | Cue> extends Stretch {
  readonly rule: CompiledRule<Source>;
  /** Of the phrase that is found here, see RulePhrase. */
  readonly number: number;
  readonly sentence: number;
  readonly obstacle: Obstacle | null;
}

/** A phrase of a rule, as a screen finds it. */
export interface RulePhrase<Source extends Entry | Cue> {
  readonly rule: CompiledRule<Source>;
  readonly phrase: Phrase;
  /** Among the phrases of all entries, or of all cues, in their order. */
  readonly number: number;
}

/** What the phrases find in one sentence, in their order. */
export function candidatesIn<Source extends Entry | Cue>(
  search: Search,
  sentence: number,
  phrases: readonly RulePhrase<Source>[],
): Candidate<Source>[] {
  const candidates: Candidate<Source>[] = [];
  for (const { rule, phrase, number } of phrases) {
    const { conditions } = rule;
    for (const { from, to } of findPhrase(search, phrase, conditions.distance, conditions.withinClause)) {
      candidates.push({ from, to, rule, number, sentence, obstacle: obstacleTo(search, { from, to }, conditions) });
    }
  }
  return candidates;
}
