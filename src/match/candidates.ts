import type { CompiledPhrase, CompiledRule, SayingRule } from './compile.ts';
import { type Obstacle, obstacleTo } from './conditions.ts';
import { findPhrase } from './find.ts';
import type { Symbols } from './items.ts';
import type { Cue, Entry } from './lexicon.ts';
import type { Search, Stretch } from './search.ts';
import type { SymbolId } from './symbols.ts';

/** A stretch that a rule found in sentence number `sentence`, and what keeps it from standing, if anything. */
export interface Candidate<Source extends Entry | Cue> extends Stretch {
  readonly rule: CompiledRule<Source>;
  readonly sentence: number;
  readonly obstacle: Obstacle | null;
}

/** A phrase of a rule, for a screen. */
export interface RulePhrase<Source extends Entry | Cue> {
  readonly rule: CompiledRule<Source>;
  readonly phrase: CompiledPhrase;
  readonly required: Symbols;
}

/** All phrases of the rules, in their order. */
export function phrasesOf<Source extends Entry | Cue>(rules: readonly SayingRule<Source>[]): RulePhrase<Source>[] {
  return rules.flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase, required: phrase.required })));
}

/** What the phrases find in one sentence, in their order. */
export function candidatesIn<Source extends Entry | Cue>(
  search: Search,
  sentence: number,
  phrases: readonly RulePhrase<Source>[],
): Candidate<Source>[] {
  const candidates: Candidate<Source>[] = [];
  for (const { rule, phrase } of phrases) {
    if (!holdsAll(search, phrase.required)) continue;
    const { conditions } = rule;
    for (const { from, to } of findPhrase(search, phrase, conditions.distance, conditions.withinClause)) {
      candidates.push({ from, to, rule, sentence, obstacle: obstacleTo(search, { from, to }, conditions) });
    }
  }
  return candidates;
}

function holdsAll({ sentence, carriers }: Search, required: Symbols): boolean {
  for (let at = 0; at < required.length; at++) if (!carriers.any(sentence, required[at] as SymbolId)) return false;
  return true;
}
