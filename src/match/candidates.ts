import type { CompiledPhrase, CompiledRule } from './compile.ts';
import { type Obstacle, obstacleTo } from './conditions.ts';
import { findPhrase } from './find.ts';
import type { Cue, Entry } from './lexicon.ts';
import type { Search, Stretch } from './search.ts';
import type { Step } from './steps.ts';
import type { SymbolId } from './symbols.ts';

/** A stretch that a rule found in sentence number `sentence`, and what keeps it from standing, if anything. */
export interface Candidate<Source extends Entry | Cue> extends Stretch {
  readonly rule: CompiledRule<Source>;
  /** The one of the rule's phrases that is found here. */
  readonly phrase: CompiledPhrase;
  readonly sentence: number;
  readonly obstacle: Obstacle | null;
}

/** A phrase of a rule, for a screen. */
export interface RulePhrase<Source extends Entry | Cue> {
  readonly rule: CompiledRule<Source>;
  readonly phrase: CompiledPhrase;
  readonly required: readonly SymbolId[];
  readonly steps: readonly Step[] | null;
}

/** All phrases of the rules, in their order. */
export function phrasesOf<Source extends Entry | Cue>(rules: readonly CompiledRule<Source>[]): RulePhrase<Source>[] {
  return rules.flatMap((rule) =>
    rule.phrases.map((phrase) => ({ rule, phrase, required: phrase.required, steps: phrase.steps })),
  );
}

/** What the phrases find in one sentence, in their order. */
export function candidatesIn<Source extends Entry | Cue>(
  search: Search,
  sentence: number,
  phrases: readonly RulePhrase<Source>[],
): Candidate<Source>[] {
  const candidates: Candidate<Source>[] = [];
  for (const { rule, phrase } of phrases) {
    const { conditions } = rule;
    for (const { from, to } of findPhrase(search, phrase, conditions.distance, conditions.withinClause)) {
      candidates.push({ from, to, rule, phrase, sentence, obstacle: obstacleTo(search, { from, to }, conditions) });
    }
  }
  return candidates;
}
