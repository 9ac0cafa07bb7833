/** One form of a word, as spelt, with the places in the paradigm it fills (`pres3`, `ptc`, `pl` …; `-` where that means nothing). */
export interface Form {
  readonly form: string;
  readonly places: readonly string[];
}

/** Which compounds with this word as head count as the word itself; modifiers are folded at compile time. */
export type CompoundPolicy =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly except: readonly string[] }
  | { readonly kind: 'listed'; readonly modifiers: readonly string[] };

/** A word of the lexicon with its declared paradigm expanded. */
export interface Word {
  readonly word: string;
  readonly forms: readonly Form[];
  /** „schreibt … vor“: the forms of the verb without its particle, which follows at the end of the clause. */
  readonly separated: { readonly particle: string; readonly forms: readonly Form[] } | null;
  readonly compounds: CompoundPolicy;
}

/** A fault in a declaration: code of the catalogue and the part that is wrong. */
export class DeclarationError extends Error {
  readonly code: string;
  readonly found: string;
  constructor(code: string, found: string) {
    super(`${code}: ${found}`);
    this.code = code;
    this.found = found;
  }
}
