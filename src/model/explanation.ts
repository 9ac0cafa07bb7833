import type { Finding } from './matcher.ts';

/** What the matcher saw in a text and why it counts or does not; plain data for `explain`. */
export interface Explanation {
  readonly text: string;
  readonly words: readonly ExplainedWord[];
  readonly findings: readonly Finding[];
  /** Stretches that an entry found, with what keeps it from standing (a condition of the entry), if anything. */
  readonly candidates: readonly {
    readonly entry: string;
    readonly category: string;
    readonly text: string;
    readonly obstacle: string | null;
  }[];
  /** What each sentence weighs, and the words that speak most for or against; empty in a lexicon without weights. */
  readonly weights: readonly ExplainedWeight[];
  readonly cues: readonly {
    readonly cue: string;
    readonly reason: string;
    readonly text: string;
    readonly obstacle: string | null;
  }[];
}

export interface ExplainedWeight {
  readonly category: string;
  /** 0 is where the learner draws the line. */
  readonly weight: number;
  /** The same with what stands around it, where no phrase of the category stands in the sentence, and where one does. */
  readonly in_text: number;
  readonly with_phrase: number;
  readonly words: readonly { readonly text: string; readonly share: number }[];
}

export interface ExplainedWord {
  readonly text: string;
  /** The words and classes of the lexicon it is taken for: `Bestimmung`, `<regelwerk>`. */
  readonly taken_for: readonly string[];
}
