/** Counts of one employee in one conversation. Adding tallies over any split of the input gives the counts of one run. */
export interface Tally {
  readonly conversation_id: string;
  readonly employee: string | null;
  readonly employee_id: string | null;
  /** YYYY-MM-DD or null. */
  readonly date: string | null;
  readonly turns: number;
  readonly words: number;
  readonly counts: Readonly<Record<string, number>>;
}
