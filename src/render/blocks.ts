/** A report as a page, before it is spelled in a dialect (terminal, Markdown …). Texts are raw: the dialect escapes them. */

/** Plain text, or the wording of a hit that the eye should find. */
type Piece = string | { readonly mark: string };
export type Inline = readonly Piece[];

export interface Item {
  readonly text: Inline;
  readonly below: readonly Inline[];
}

/** A figure with what stands in brackets behind it, and what a page may draw beside it. */
interface Figure {
  readonly value: string;
  readonly aside?: string;
  /** Marked with a star, which a sentence under the table explains. */
  readonly unsure?: boolean;
  readonly bar?: Bar;
}

/** Shares of the width, from 0 to 1. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Where the value itself lies in it, and what it is held against. */
  readonly at?: number;
  readonly target?: number;
}

export type Cell = string | Figure;

export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[];
  /** The first cell of a row is its title. */
  readonly rows: readonly (readonly Cell[])[];
  /** How many of the columns hold words, the first one unless told; the others hold numbers. */
  readonly texts?: number;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: string, value: string])[] }
  | Table
  | {
      readonly kind: 'list';
      readonly items: readonly Item[];
      /** Number of the category they all belong to, for its colour. */
      readonly category?: number;
    };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...sentences: readonly string[]): Block => ({ kind: 'paragraph', text: sentences.join(' ') });

export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return `${cell.value}${cell.aside === undefined ? '' : ` (${cell.aside})`}${cell.unsure ? ' *' : ''}`;
}

/** A part of a page with a heading of its own; the id names it in every language. */
export interface Section {
  readonly id: string;
  readonly blocks: readonly Block[];
}

/** Parts in their order, by id; those with nothing to say are left out. */
export function sections(parts: Readonly<Record<string, readonly Block[]>>): Section[] {
  return Object.entries(parts).flatMap(([id, blocks]) => (blocks.length === 0 ? [] : [{ id, blocks }]));
}
