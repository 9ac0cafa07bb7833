import type { Measured } from '../model/lexicon-facts.ts';
import type { Interval, RateRules, Report } from '../model/report.ts';
import type { Numbers } from './numbers.ts';

/** Everything the report says itself, in one language. Both languages have the same keys, or the types do not check. */
export interface Wording {
  readonly numbers: Numbers;
  readonly title: (who: string) => string;
  readonly unnamed: string;
  readonly mirror: string;
  readonly sections: Readonly<
    Record<
      'figures' | 'course' | 'evidence' | 'notCounted' | 'better' | 'named' | 'earlier' | 'leftOut' | 'dataSheet',
      string
    >
  >;
  /** Titles of the shipped lexicon in this language; any other one is shown as the lexicon has it. */
  readonly titles: ReadonlyMap<string, string>;
  /** What a report says otherwise when it is handed on without anybody's words: others read it, nobody is addressed. */
  readonly handedOn: Pick<
    Wording,
    'mirror' | 'found' | 'namedIntro' | 'leftOutIntro' | 'rule' | 'wordRule' | 'purpose'
  >;
  readonly facts: Readonly<Record<'id' | 'desks' | 'period' | 'conversations' | 'turns' | 'words', string>>;
  readonly notStated: string;
  readonly period: (from: string, to: string) => string;
  readonly interval: (interval: Interval, digits: number) => string;

  /** The gist: `conversations` in all, `withHits` with at least one. */
  readonly found: (hits: number, conversations: number, withHits: number) => string;
  readonly noneFound: (conversations: number, interval: Interval) => string;
  readonly mostOften: (titles: readonly string[], hits: number) => string;
  readonly always: (title: string, hits: number) => string;
  readonly similar: (suppressed: number) => string;

  readonly columns: Readonly<
    Record<'category' | 'hits' | 'interval' | 'conversations' | 'exposure' | 'perConversation' | 'per1000Words', string>
  >;
  readonly total: string;
  readonly noRate: (exposure: Report['exposure'], rules: RateRules) => string;
  readonly aboutIntervals: string;
  readonly aboutRates: string;
  readonly aboutUnsure: (rules: RateRules) => string;

  /** First, middle and last part of the rotation. */
  readonly parts: readonly [string, string, string];
  readonly courseIntro: string;
  readonly courseColumns: Readonly<Record<'part' | 'when', string>>;
  readonly span: (from: string, to: string) => string;

  readonly conversation: (id: string) => string;
  /** `at` is minutes and seconds; `turn` counts from 1. */
  readonly minute: (at: string) => string;
  /** Who spoke is known from the roster only. */
  readonly byRoster: string;
  readonly turnsByRoster: (turns: number, all: number) => string;
  readonly turn: (turn: number) => string;
  readonly undated: string;
  readonly entry: (id: string) => string;
  /** Who speaks, before a quotation; the marks around it. */
  readonly customer: string;
  readonly employee: string;
  readonly quotes: readonly [open: string, close: string];
  readonly notCountedIntro: string;
  /** What the lexicon's reasons mean; a reason that is missing here is shown as it is. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Not all places are shown, but the latest of them. */
  readonly latest: (shown: number, all: number) => string;
  /** Why a hit counts: what its entry looks for. */
  readonly why: (note: string) => string;
  readonly cue: (words: string) => string;
  readonly betterIntro: string;
  /** One or more wordings that the same suggestion is for. */
  readonly instead: (wordings: readonly { readonly said: string; readonly hits: number }[]) => string;

  readonly namedIntro: string;
  readonly named: (word: string, hits: number) => string;
  readonly earlierIntro: string;
  readonly rotation: string;
  readonly thisRotation: string;

  readonly nothingLeftOut: string;
  readonly leftOutIntro: string;
  readonly leftOut: (items: number, words: number) => string;
  readonly more: (items: number) => string;
  readonly line: (line: number) => string;

  readonly dataSheet: Readonly<
    Record<'tool' | 'lexicon' | 'rule' | 'wordRule' | 'rates' | 'masking' | 'attribution' | 'purpose', string>
  >;
  readonly rule: (titles: readonly string[]) => string;
  readonly wordRule: string;
  readonly rates: (rules: RateRules) => string;
  /** How sure the counting itself is. */
  readonly certainty: {
    readonly title: string;
    readonly rules: string;
    readonly unmeasured: string;
    readonly source: (measured: Measured) => string;
    readonly precision: string;
    readonly recall: string;
    readonly percent: (share: number) => string;
    readonly aboutColumns: string;
    readonly lead: string;
    /** Of ten that are counted, so many are right; of ten that there are, so many are missed; least and most. */
    readonly inTen: (right: readonly [number, number], missed: readonly [number, number]) => string;
  };
  /** Names of the masking rules by id. */
  readonly maskRules: Readonly<Record<string, string>>;
  readonly masking: (rules: readonly (readonly [name: string, places: number])[]) => string;
  readonly unmasked: string;
  readonly purpose: string;

  /** What stands above the first of several reports on a screen. */
  readonly overview: Readonly<Record<'title' | 'name' | 'order' | 'below', string>>;

  /** What only the page says. */
  readonly page: PageWording;
}

interface PageWording {
  readonly skip: string;
  readonly contents: string;
  readonly chart: Readonly<Record<'figures' | 'course' | 'earlier', string>>;
  readonly range: (title: string, value: string, interval: string) => string;
  readonly column: (
    when: string,
    conversations: number,
    hits: readonly (readonly [title: string, hits: number])[],
  ) => string;
  readonly footer: string;
  readonly index: Readonly<Record<'title' | 'intro' | 'order', string>>;
}
