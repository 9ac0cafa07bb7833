import type { Node } from './node.ts';
import type { SymbolId } from './symbols.ts';

/**
 * One of the words that any match of a pattern has, in their order: the symbol it carries, and how many words lie between
 * it and the one before at most, fillers not counted.
 */
export interface Step {
  readonly symbol: SymbolId;
  readonly between: number;
}

/** What the compiler knows of classes and choices. */
interface Parts {
  anyRequired(node: Node): SymbolId | null;
  phrasesOfClass(id: number): readonly Node[];
}

/** No match has more words. */
export const LONGEST_MATCH = 31;

/** The words that any match of `node` has. */
export function stepsOf(node: Node, parts: Parts): Step[] {
  const steps: Step[] = [];
  let between = 0;
  const visit = (one: Node): void => {
    if (one.kind === 'sequence') {
      for (const item of one.items) visit(item);
      return;
    }
    const symbol = one.kind === 'symbol' ? one.symbol : parts.anyRequired(one);
    const longest = lengthOf(one, parts);
    if (symbol === null) {
      between += longest;
      return;
    }
    // the word may be the last of its part, and the next one counts from the first
    steps.push({ symbol, between: between + longest - 1 });
    between = longest - 1;
  };
  visit(node);
  return steps;
}

/** The most words, fillers not counted, that a match of `node` takes. */
function lengthOf(node: Node, parts: Parts, within: readonly number[] = []): number {
  const longestOf = (items: readonly Node[], known: readonly number[]): number =>
    Math.max(...items.map((item) => lengthOf(item, parts, known)));
  switch (node.kind) {
    case 'symbol':
      return 1;
    case 'class':
      if (within.includes(node.id)) return LONGEST_MATCH;
      return Math.max(1, longestOf(parts.phrasesOfClass(node.id), [...within, node.id]));
    case 'sequence':
      return node.items.reduce((sum, item) => Math.min(LONGEST_MATCH, sum + lengthOf(item, parts, within)), 0);
    case 'choice':
      return longestOf(node.items, within);
    case 'optional':
      return lengthOf(node.item, parts, within);
    case 'gap':
      return node.max;
    default:
      return 0;
  }
}
