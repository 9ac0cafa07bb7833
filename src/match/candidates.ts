import type { CompiledPhrase, CompiledRule } from './compile.ts';
import { type Obstacle, obstacleTo } from './conditions.ts';
import { findPhrase, mayHold, type Search, type Stretch } from './find.ts';
import type { Cue, Entry } from './lexicon.ts';
import type { SymbolId } from './symbols.ts';

/** A stretch that a rule found in sentence number `sentence`, and what keeps it from standing, if anything. */
export interface Candidate<Source extends Entry | Cue> extends Stretch {
  readonly rule: CompiledRule<Source>;
  readonly sentence: number;
  readonly obstacle: Obstacle | null;
}

/** Phrases by the symbol that must be present for them to be tried at all. */
export type RuleIndex<Source extends Entry | Cue> = ReadonlyMap<SymbolId, readonly Indexed<Source>[]>;

interface Indexed<Source extends Entry | Cue> {
  readonly rule: CompiledRule<Source>;
  readonly phrase: CompiledPhrase;
  /** Position in the lexicon. */
  readonly order: number;
}

export function indexByAnchor<Source extends Entry | Cue>(rules: readonly CompiledRule<Source>[]): RuleIndex<Source> {
  const index = new Map<SymbolId, Indexed<Source>[]>();
  let order = 0;
  for (const rule of rules) {
    for (const phrase of rule.phrases) {
      const list = index.get(phrase.anchor) ?? [];
      index.set(phrase.anchor, [...list, { rule, phrase, order: order++ }]);
    }
  }
  return index;
}

/** All candidates of one sentence, in the order of the lexicon. */
export function candidatesIn<Source extends Entry | Cue>(
  search: Search,
  sentence: number,
  index: RuleIndex<Source>,
): Candidate<Source>[] {
  const tried: Indexed<Source>[] = [];
  for (const symbol of search.sentence.carriers.keys()) {
    for (const one of index.get(symbol) ?? []) if (mayHold(search, one.phrase)) tried.push(one);
  }
  const candidates: Candidate<Source>[] = [];
  for (const { rule, phrase } of tried.sort((a, b) => a.order - b.order)) {
    const { conditions } = rule;
    for (const stretch of findPhrase(search, phrase, conditions.distance, conditions.withinClause)) {
      candidates.push({ ...stretch, rule, sentence, obstacle: obstacleTo(search, stretch, conditions) });
    }
  }
  return candidates;
}
