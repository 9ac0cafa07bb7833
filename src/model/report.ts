import type { Hit } from './hit.ts';
import type { Skipped } from './skipped.ts';

/** An exact (Garwood) 95 % interval, in the unit of the value it belongs to. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A rate with its interval; `unsure` marks fewer than 20 hits. */
export interface Rate {
  readonly value: number;
  readonly interval: Interval;
  readonly unsure: boolean;
}

export interface CategoryCount {
  readonly hits: number;
  /** Conversations with at least one hit. */
  readonly conversations: number;
  /** Exact 95 % interval of the number of hits. */
  readonly interval: Interval;
  /** null below the minimum exposure (10 conversations and 2,000 own words). */
  readonly per_conversation: Rate | null;
  readonly per_1000_words: Rate | null;
}

/** From when on a rate is worth showing; saved with the report, so that every view can say so. */
export interface RateRules {
  readonly min_conversations: number;
  /** The employee's own words. */
  readonly min_words: number;
  /** A rate from fewer hits than this is marked `unsure`. */
  readonly unsure_below: number;
}

/** A hit with what a reader needs to judge it. */
export interface Evidence extends Hit {
  /** Date-time of the conversation, ISO 8601 as given; null when unknown. */
  readonly started_at: string | null;
  /** Seconds into the conversation; null when unknown. */
  readonly at: number | null;
  readonly desk: string | null;
  readonly file: string;
  /** The sentence the hit stands in (cut with … where it is very long), and the hit's offsets in it (UTF-16). */
  readonly sentence: string;
  readonly sentence_start: number;
  readonly sentence_end: number;
  /** The nearest customer turn before (cut with … where it is very long), null if there is none. */
  readonly customer_before: string | null;
}

/** A friendlier wording for an entry this person used, with how often it was used. */
export interface Suggestion {
  readonly entry: string;
  readonly category: string;
  readonly hits: number;
  /** The person's own words, first occurrence. */
  readonly said: string;
  readonly better: string;
}

/** The saved report: complete and computed; renderers only show it. Schema `rotation/report/1`. */
export interface Report {
  readonly schema: 'rotation/report/1';
  readonly tool: { readonly name: 'rotation'; readonly version: string };
  readonly lexicon: { readonly name: string; readonly version: string; readonly sha256: string };
  readonly employee: { readonly id: string | null; readonly name: string | null };
  /** ISO dates (YYYY-MM-DD) of the first and last conversation; null when no conversation has a date. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly desks: readonly string[];
  /** Only this employee's own turns and words. */
  readonly exposure: { readonly conversations: number; readonly turns: number; readonly words: number };
  readonly rules: RateRules;
  /** In lexicon order; each id is a key of `counts`. */
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  readonly counts: Readonly<Record<string, CategoryCount>>;
  readonly total: CategoryCount;
  readonly hits: readonly Evidence[];
  readonly suppressed: readonly Evidence[];
  readonly suggestions: readonly Suggestion[];
  /** Input of the run that was left out, for every report of the run. */
  readonly skipped: readonly Skipped[];
}
