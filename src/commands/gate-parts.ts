import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Language } from '../errors/messages.ts';
import { differencesOf } from '../lexicon/differences.ts';
import { type Example, listExamples } from '../lexicon/example-list.ts';
import { runExamples } from '../lexicon/examples.ts';
import { readMarked } from '../lexicon/fixtures.ts';
import { checkFloors, floorsPath, raiseFloors } from '../lexicon/floors.ts';
import { hygieneOf } from '../lexicon/hygiene/hygiene.ts';
import type { LoadedLexicon } from '../lexicon/load.ts';
import { type Measure, measure } from '../lexicon/measure.ts';
import { partFaults, summedWords } from '../lexicon/mutation/faults.ts';
import { runMutations } from '../lexicon/mutation/run.ts';
import { runVariants } from '../lexicon/variants.ts';
import { createMatcher } from '../match/create-matcher.ts';
import type { CheckPart, Issue, Level } from '../model/check.ts';
import { issuesOf } from './check-issues.ts';

export interface GateOptions {
  readonly fixtures?: readonly string[];
  readonly updateFloors?: boolean;
  readonly mutate?: boolean;
  /** Name every phrase without an example, every needless alternative, every guessed ending. */
  readonly hygiene?: boolean;
}

export interface Gate {
  readonly examples: readonly Example[];
  readonly parts: readonly CheckPart[];
  readonly measure: Measure | null;
}

/** Runs every part of the gate on a lexicon that loads: the parts with their issues, the most important first. */
export function runGate(loaded: LoadedLexicon, options: GateOptions, language: Language, cwd: string): Gate {
  const { lexicon, files } = loaded;
  const matcher = createMatcher(lexicon);
  const examples = listExamples(files);
  const marked = options.fixtures ? readMarked(options.fixtures, lexicon.categories) : [];
  const singles = marked.filter(({ exact }) => exact);
  const measured = options.fixtures
    ? measure(
        marked.filter(({ exact }) => !exact),
        matcher,
      )
    : null;
  const texts = marked.flatMap(({ turns }) => turns.flatMap(({ employee, text }) => (employee === null ? [] : [text])));
  const issues = (faults: readonly Diagnostic[], level: Level): Issue[] => issuesOf(faults, level, language, cwd);
  const parts: CheckPart[] = [];
  const add = (id: keyof typeof TITLES.de, checked: number, ...found: readonly Issue[][]): void => {
    parts.push({ id, title: TITLES[language][id], checked, issues: found.flat() });
  };

  // a phrase that stands twice makes examples fail: the cause is told before what comes of it
  const hygiene = hygieneOf(loaded, examples, texts, matcher);
  const open = options.hygiene ? hygiene.notices : summed(hygiene.notices);
  add(
    'hygiene',
    hygiene.phrases,
    issues(hygiene.errors, 'error'),
    issues(hygiene.warnings, 'warning'),
    issues(open, 'notice'),
  );
  add('examples', examples.length, issues(runExamples(examples, matcher), 'error'));
  if (measured !== null) {
    const cases = differencesOf(measure(singles, matcher)).map((one) => ({ ...one, code: `case-${one.code}` }));
    const floorsAt = floorsPath(options.fixtures?.[0] ?? '');
    if (options.updateFloors) raiseFloors(floorsAt, measured);
    const floors = checkFloors(floorsAt, measured);
    add('cases', singles.length, issues(cases, 'error'));
    add('floors', floors.checked, issues(floors.faults, 'error'));
    add('differences', measured.conversations, issues(differencesOf(measured), 'notice'));
  }
  const variants = runVariants(examples, matcher, lexicon);
  add('variants', variants.tried, issues(variants.faults, 'error'));
  if (options.mutate) {
    const mutations = runMutations(loaded, examples);
    const faults = partFaults(mutations);
    const words = options.hygiene ? faults.classes : summedWords(mutations);
    add('mutation', mutations.length, issues(faults.rules, 'error'), issues(words, 'notice'));
  }
  return { examples, parts, measure: measured };
}

function summed(notices: readonly Diagnostic[]): Diagnostic[] {
  const count = (code: string): number => notices.filter((notice) => notice.code === code).length;
  const params = {
    unexercised: count('phrase-unexercised'),
    covered: count('alternative-covered'),
    guessed: count('forms-guessed'),
    clashes: count('word-stem-clash'),
  };
  return notices.length === 0 ? [] : [{ code: 'hygiene-open', params }];
}

const TITLES = {
  de: {
    examples: 'Beispiele',
    cases: 'Einzelne Fälle',
    floors: 'Minima',
    differences: 'Abweichungen von der Markierung',
    variants: 'Schreibweisen der Beispiele',
    mutation: 'Herausgenommene Teile',
    hygiene: 'Ordnung im Lexikon',
  },
  en: {
    examples: 'Examples',
    cases: 'Single cases',
    floors: 'Floors',
    differences: 'Differences from the marks',
    variants: 'Spellings of the examples',
    mutation: 'Parts taken out',
    hygiene: 'Order in the lexicon',
  },
};
