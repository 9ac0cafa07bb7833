/** A report as a page, before it is spelled in a dialect (terminal, Markdown …). Texts are raw: the dialect escapes them. */

/** Plain text, or the wording of a hit that the eye should find. */
type Piece = string | { readonly mark: string };
export type Inline = readonly Piece[];

export interface Item {
  readonly text: Inline;
  readonly below: readonly Inline[];
}

export interface Table {
  readonly kind: 'table';
  /** The first column holds titles, the others numbers. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | Table
  | { readonly kind: 'list'; readonly items: readonly Item[] };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...sentences: readonly string[]): Block => ({ kind: 'paragraph', text: sentences.join(' ') });
