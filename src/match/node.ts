import type { SymbolId } from './symbols.ts';

/** A pattern with its words turned into symbols. A class is its single words and its phrases, which stand apart. */
export type Node =
  | { readonly kind: 'symbol'; readonly symbol: SymbolId }
  | { readonly kind: 'class'; readonly id: number; readonly symbol: SymbolId }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly items: readonly Node[] }
  | { readonly kind: 'optional'; readonly item: Node }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'begin' }
  | { readonly kind: 'end' };
