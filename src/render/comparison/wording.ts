import type { ComparisonRules, Verdict } from '../../model/comparison.ts';

/** Everything a comparison says itself and a report does not, in one language. */
export interface ComparisonWording {
  readonly title: string;
  readonly purpose: string;
  readonly sections: Readonly<
    Record<'team' | 'people' | 'spread' | 'causes' | 'periods' | 'missing' | 'dataSheet', string>
  >;
  readonly facts: Readonly<Record<'people' | 'conversations' | 'words' | 'period', string>>;

  /** The gist. */
  readonly found: (hits: number, conversations: number, rate: string | null, share: string | null) => string;
  readonly none: (conversations: number) => string;
  readonly noDifference: string;
  /** People with at least one verdict, of all. */
  readonly differences: (people: number, all: number) => string;
  readonly untestable: string;
  readonly tooFewPeople: (people: number, rules: ComparisonRules) => string;
  readonly changed: Readonly<Record<Verdict, string>>;

  readonly columns: Readonly<
    Record<
      | 'name'
      | 'words'
      | 'share'
      | 'with'
      | 'shareWith'
      | 'per1000'
      | 'unevenness'
      | 'verdict'
      | 'rated'
      | 'outsideInner'
      | 'outsideOuter'
      | 'people'
      | 'before'
      | 'after'
      | 'ratio',
      string
    >
  >;
  readonly percent: (share: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly aboutTeam: string;
  readonly aboutUnevenness: string;
  readonly order: string;
  readonly aboutVerdicts: (rules: ComparisonRules, tests: number) => string;
  readonly aboutRates: (rules: ComparisonRules) => string;
  readonly basis: string;
  readonly noRates: string;

  readonly aboutSpread: string;
  readonly noFunnel: string;
  readonly aboutCauses: string;
  readonly namedTitle: string;
  readonly entriesTitle: string;
  readonly together: string;
  readonly unnamed: (hits: number) => string;
  readonly suppressed: (cells: number, rules: ComparisonRules) => string;
  readonly noCauses: (rules: ComparisonRules) => string;

  readonly periodsAre: (split: string | null, inBoth: number) => string;
  readonly sides: Readonly<Record<'what' | 'before' | 'after', string>>;
  readonly aboutChange: (tests: number, rules: ComparisonRules) => string;
  readonly noUpperEnd: string;
  readonly causesInPeriods: string;
  readonly aboutCausesInPeriods: (tests: number) => string;
  readonly suppressedInPeriods: (words: number, rules: ComparisonRules) => string;

  readonly nothingMissing: string;
  readonly missing: Readonly<
    Record<'repeated' | 'reused' | 'undated' | 'withoutRate' | 'untested', (n: number) => string>
  >;
  readonly filesLeftOut: (code: string, files: number) => string;
  readonly inputLeftOut: (code: string, items: number, words: number) => string;

  readonly sheet: Readonly<Record<'limits' | 'group' | 'contents', string>>;
  readonly limits: string;
  readonly group: (rules: ComparisonRules) => string;
  readonly contents: string;

  readonly chart: {
    readonly caption: (line: string) => string;
    readonly x: string;
    readonly y: string;
    readonly legend: Readonly<Record<'target' | 'inner' | 'outer' | 'point' | 'marked' | 'rate', string>>;
    readonly spoken: (points: number, target: string, inner: number, outer: number) => string;
    readonly point: (name: string, conversations: number, rate: string, verdict: string) => string;
  };
}
