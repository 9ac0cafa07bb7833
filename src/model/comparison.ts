import type { LexiconFacts } from './lexicon-facts.ts';
import type { CategoryCount, Interval, RateRules, Report } from './report.ts';

/** What a comparison needs of a saved report: numbers, and of the hits only whose they are and where they stand. */
export interface ComparedReport
  extends Pick<Report, 'lexicon' | 'employee' | 'period' | 'categories' | 'talks' | 'pseudonyms' | 'skipped'> {
  /** How the transcripts write the employee's name where something was found, each spelling once. */
  readonly spellings: readonly string[];
  /** The files in which something was found, each once. */
  readonly inputs: readonly string[];
}

/** What can be said of a difference: more, less, or none that chance would not make as well. */
export type Verdict = 'higher' | 'lower' | 'none';

export interface ComparisonRules extends RateRules {
  /** With fewer people only the team as a whole is shown, and no cell that fewer people stand behind. */
  readonly min_group: number;
  /** A difference is judged only when both sides are expected to have so many hits. */
  readonly min_expected: number;
  /** Share of chance results that lies within the limits of a verdict: 0.998. */
  readonly limits: number;
  /** Share of wrong verdicts among all verdicts that is put up with (Benjamini–Hochberg): 0.05. */
  readonly false_discoveries: number;
}

export interface Exposure {
  /** A conversation in which two people spoke counts for both. */
  readonly conversations: number;
  /** The employees' own turns and words. */
  readonly turns: number;
  readonly words: number;
}

export interface TeamCount extends CategoryCount {
  /** Of all hits; null when there are none. */
  readonly share_of_hits: number | null;
  /** Conversations with at least one hit, with its exact (Clopper–Pearson) 95 % interval; null where there are no rates. */
  readonly share_of_conversations: { readonly value: number; readonly interval: Interval } | null;
  /** Spread between one person's conversations over that of pure chance, from 1 (even) up. */
  readonly unevenness: { readonly per_conversation: number; readonly per_1000_words: number };
}

export interface PersonCount extends CategoryCount {
  /** Hits the person would have at the team's rate per conversation. */
  readonly expected: number;
  /** null where the numbers are too small to be judged. */
  readonly verdict: Verdict | null;
}

export interface PersonComparison {
  readonly employee: { readonly id: string | null; readonly name: string | null };
  readonly exposure: Exposure;
  readonly total: PersonCount;
  readonly counts: Readonly<Record<string, PersonCount>>;
}

/** Rates per conversation between which people of an identical team lie, at so many conversations. */
export interface FunnelLimit {
  readonly conversations: number;
  readonly inner: Interval;
  readonly outer: Interval;
}

/** Everybody's rate against how much it rests on. `inner` limits hold 95 %, `outer` ones 99.8 % of chance results. */
export interface Funnel {
  /** null is all categories together. */
  readonly category: string | null;
  /** Hits per conversation of the whole team. */
  readonly target: number;
  /** In the order of `people`, which is by name; `person` is the index there. */
  readonly points: readonly { readonly person: number; readonly conversations: number; readonly value: number }[];
  /** How many of the points lie outside the limits; chance alone puts 5 and 0.2 of 100 there. */
  readonly outside: { readonly inner: number; readonly outer: number };
  readonly limits: readonly FunnelLimit[];
}

/** What hits pointed to. Cells that too few people stand behind are put together, so that none leads to a person. */
export interface Cause {
  readonly category: string;
  /** A word or an entry of the lexicon; null for what was put together. */
  readonly name: string | null;
  readonly hits: number;
  /** Who of the team pointed to it. */
  readonly people: number;
}

export interface Causes {
  /** Rules, departments, systems, customer groups, in the lexicon's words. One hit may name several or none. */
  readonly named: readonly Cause[];
  /** Hits whose words name nothing. */
  readonly unnamed: number;
  readonly entries: readonly Cause[];
  /** How many words and entries were put together. */
  readonly suppressed: number;
}

/** The ratio of two rates (later : earlier); null where it has no upper end. */
export interface Ratio {
  readonly value: number | null;
  readonly low: number;
  readonly high: number | null;
}

export interface Change {
  readonly before: CategoryCount;
  readonly after: CategoryCount;
  /** Of the hits per conversation, with the exact conditional 95 % interval, widened by the unevenness. */
  readonly ratio: Ratio | null;
  readonly verdict: Verdict | null;
}

/** The change of one thing that hits pointed to; `name` is null for what was put together. */
interface CauseChange extends Change {
  readonly category: string;
  readonly name: string | null;
}

export interface CauseChanges {
  readonly named: readonly CauseChange[];
  /** How many words were put together or left out. */
  readonly suppressed: number;
  readonly tests: number;
}

export interface PeriodSide {
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly people: number;
  readonly exposure: Exposure;
}

export interface Periods {
  /** First day of the later period; null when the periods were given as reports. */
  readonly split: string | null;
  readonly before: PeriodSide;
  readonly after: PeriodSide;
  /** People who are in both periods. */
  readonly people_in_both: number;
  readonly total: Change;
  readonly counts: Readonly<Record<string, Change>>;
  readonly tests: number;
  /** The same for each of the rules, departments, systems and customer groups. */
  readonly causes: CauseChanges;
}

/** What the comparison does not rest on, or had to leave open. */
export interface Missing {
  /** Files that could not be used, by reason. */
  readonly files: readonly { readonly code: string; readonly files: number }[];
  /** What the reports say was left out of their own input, each part once. */
  readonly input: readonly { readonly code: string; readonly items: number; readonly words: number }[];
  /** Conversations that several reports of one person hold: counted once. */
  readonly repeated: number;
  /** Conversations with the id and time of another one of the same person but other numbers: counted as different ones. */
  readonly reused: number;
  /** Conversations without a date, which belong to no period; 0 unless there is a split by date. */
  readonly undated: number;
  /** People below the minimum for a rate. */
  readonly without_rate: number;
  /** Comparisons of a person with the team that the numbers were too small for. */
  readonly untested: number;
}

/** Several people's reports side by side, complete and computed, without a word of any conversation. */
export interface Comparison {
  readonly schema: 'rotation/comparison/1';
  readonly tool: { readonly name: 'rotation'; readonly version: string };
  readonly lexicon: LexiconFacts;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly rules: ComparisonRules;
  /** `shown`: there are enough people for rows per person. */
  readonly group: { readonly people: number; readonly shown: boolean };
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  readonly team: {
    readonly exposure: Exposure;
    readonly total: TeamCount;
    readonly counts: Readonly<Record<string, TeamCount>>;
  };
  /** By name, never by number; empty unless the group is shown. */
  readonly people: readonly PersonComparison[];
  /** How many times a person was held against the team. */
  readonly tests: number;
  readonly funnels: readonly Funnel[];
  readonly causes: Causes;
  readonly periods: Periods | null;
  readonly missing: Missing;
}
