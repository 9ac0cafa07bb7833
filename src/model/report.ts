import type { Hit } from './hit.ts';
import type { LexiconFacts } from './lexicon-facts.ts';
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
  /** Only where the transcript did not name the person: the roster did. */
  readonly attribution?: 'roster';
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

/** One conversation as far as this employee spoke in it: numbers only. Adding them up gives exposure and counts. */
export interface Talk {
  readonly conversation_id: string;
  readonly started_at: string | null;
  /** Own turns and words. */
  readonly turns: number;
  readonly words: number;
  /** Counted hits of each category. */
  readonly counts: Readonly<Record<string, number>>;
  /** One for each counted hit, in the lexicon's words only; missing in reports of older versions. */
  readonly pointers?: readonly Pointer[];
}

/** What a hit pointed to, without anybody's words. */
export interface Pointer {
  readonly category: string;
  readonly entry: string;
  /** The lexicon's words for the rules, departments, systems or customer groups it names, each once. */
  readonly named: readonly string[];
}

/** A part of the rotation: neighbouring conversations, so many as in the other parts (give or take one). */
export interface Stretch {
  /** When its first and last conversation began, as given in the source. */
  readonly from: string;
  readonly to: string;
  readonly conversations: number;
  readonly words: number;
  readonly hits: number;
  /** Exact 95 % interval of the number of hits. */
  readonly interval: Interval;
  readonly counts: Readonly<Record<string, number>>;
}

/** What a hit pointed to: a rule, department, system or customer group that the person named. */
export interface Named {
  readonly category: string;
  /** The person's own word in its basic form: „Beförderungsbestimmung“. */
  readonly word: string;
  /** The lexicon's word it was recognised by: „Bestimmung“. */
  readonly of: string;
  /** Counted hits that name it. */
  readonly hits: number;
}

/** What an entry looks for, in the words of those who keep the lexicon. */
export interface EntryNote {
  readonly entry: string;
  readonly note: string;
}

/** The rules that looked for personal data in the shown excerpts, and how many places each of them replaced. */
interface Masking {
  readonly rules: readonly { readonly id: string; readonly places: number }[];
}

/** What an earlier report of the same person, counted by the same lexicon, says in numbers. */
export type Earlier = Pick<Report, 'period' | 'exposure' | 'counts' | 'total'>;

/** The saved report: complete and computed; renderers only show it. Schema `rotation/report/1`. */
export interface Report {
  readonly schema: 'rotation/report/1';
  readonly tool: { readonly name: 'rotation'; readonly version: string };
  readonly lexicon: LexiconFacts;
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
  /** By time; conversations without one come last. The parts marked with `?` are missing in reports of older versions. */
  readonly talks?: readonly Talk[];
  /** The dated conversations in three parts, by time; empty when there are too few of them. */
  readonly course?: readonly Stretch[];
  readonly named?: readonly Named[];
  /** For the entries that occur in `hits` and `suppressed`. */
  readonly notes?: readonly EntryNote[];
  /** Missing when nothing was masked because that was not wanted. */
  readonly masking?: Masking;
  /** Earlier rotations the person wants to see beside this one, by time. */
  readonly previous?: readonly Earlier[];
  /** Own turns that are this person's by the roster only; missing when there are none. */
  readonly turns_by_roster?: number;
  /** Nobody's words are in it: texts are empty, suggestions left out. */
  readonly shared?: true;
  /** Names and ids are pseudonyms; the mark of the key that made them, which tells nothing of the key. */
  readonly pseudonyms?: string;
  /** Input of the run that was left out, for every report of the run. */
  readonly skipped: readonly Skipped[];
}
