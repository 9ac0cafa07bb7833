/** Of all it counts, the share that is right; of all there is, the share it counts. */
interface Accuracy {
  readonly precision: number;
  readonly recall: number;
}

/** How well a lexicon was found to count, on conversations that nobody who wrote it had read. */
export interface Measured {
  /** ISO date. */
  readonly on: string;
  readonly conversations: number;
  /** Deflections that readers marked in them. */
  readonly marks: number;
  /** By category; one that was not measured is missing. */
  readonly categories: Readonly<Record<string, Accuracy>>;
}

/** What results say of the lexicon that counted them. */
export interface LexiconFacts {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
  /** Missing where its authors do not say. */
  readonly measured?: Measured;
}
