import type { ComparisonRules } from '../../model/comparison.ts';
import { englishNumbers } from '../numbers.ts';
import type { ComparisonWording } from './wording.ts';

const { count, decimal, date } = englishNumbers;

/** Why files and parts of the input are most often left out; the code stands for the others. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['report-not-json', 'not JSON'],
  ['report-other-schema', 'no rotation report'],
  ['report-invalid', 'incomplete or changed'],
  ['role-unknown', 'who speaks is unknown'],
  ['speaker-unknown', 'who speaks is unknown'],
  ['text-missing', 'no text'],
  ['duplicate-conversation', 'the same conversation again'],
  ['json-broken-line', 'unreadable line'],
  ['no-date-for-filter', 'no date'],
]);

const reason = (code: string) => [REASONS.get(code) ?? '', `[${code}]`].join(' ').trim();
const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${count(n)} times`);
const people = (n: number) => (n === 1 ? '1 person' : `${count(n)} people`);
const conversations = (n: number) => (n === 1 ? '1 conversation' : `${count(n)} conversations`);
const tests = (n: number) => (n === 1 ? '1 test' : `${count(n)} tests`);
const percent = (share: number) => `${decimal(share * 100, 1)}%`;
const least = (rules: ComparisonRules) => `at least ${count(rules.min_expected)} hits are to be expected`;

export const englishComparison: ComparisonWording = {
  title: 'Comparison of rotation reports',
  purpose:
    'This comparison is meant to show which rules, procedures and systems stand in the way. It is not for personnel decisions, holds no wording from any conversation, and is no ranking.',
  sections: {
    team: 'The team as a whole',
    people: 'Per person, by name',
    spread: 'Spread',
    causes: 'What it hinges on',
    periods: 'Before and after',
    missing: 'What is missing',
    dataSheet: 'Data sheet',
  },
  facts: { people: 'People', conversations: 'Conversations', words: 'Own words', period: 'Period' },

  found: (hits, all, rate, share) =>
    `In ${conversations(all)} the team put customers off ${times(hits)}${rate === null ? '' : ` (${rate} per conversation)`}${share === null ? '' : `, at least once in ${share} of the conversations`}.`,
  none: (all) => `In ${conversations(all)} no deflection was found.`,
  noDifference: 'Between the people no difference can be seen that goes beyond chance.',
  differences: (some, all) =>
    `For ${count(some)} of ${people(all)} at least one figure lies further from the team than chance explains. The figure does not say why: desks, complaints and shifts may differ.`,
  untestable: 'The figures of the single people are too small to judge differences.',
  tooFewPeople: (n, rules) =>
    `Only the team as a whole is shown: there ${n === 1 ? 'is 1 person' : `are ${people(n)}`}, rows per person need at least ${count(rules.min_group)}.`,
  changed: {
    higher: 'Compared with before, the rate is higher.',
    lower: 'Compared with before, the rate is lower.',
    none: 'Compared with before, no difference can be seen.',
  },

  columns: {
    name: 'Name',
    words: 'Own words',
    share: 'Share',
    with: 'Conversations with',
    shareWith: 'Share of conversations',
    per1000: 'Per 1,000 words',
    unevenness: 'Unevenness',
    verdict: 'Verdict',
    rated: 'With a rate',
    outsideInner: 'Outside 95%',
    outsideOuter: 'Outside 99.8%',
    people: 'People',
    before: 'Before',
    after: 'After',
    ratio: 'Ratio',
  },
  percent,
  verdicts: { higher: 'higher', lower: 'lower', none: '~' },
  aboutTeam:
    '“Conversations with” are those with at least one hit. A conversation in which two people spoke counts for both. In brackets: 95% intervals.',
  aboutUnevenness:
    "Unevenness: how many times as much one person's conversations differ from each other as chance alone would make them (per conversation / per word). The limits of the verdicts are widened accordingly.",
  order: 'Sorted by name; the order has nothing to do with the figures.',
  aboutVerdicts: (rules, n) =>
    `Verdict against the whole team: “higher” or “lower” only if the figure per conversation and per word lies, on the same side, outside the limits that hold ${percent(rules.limits)} of chance results, and still stands among all ${tests(n)} together. “~”: no difference to be seen. “–”: too little for a verdict; it needs that for the person as well as for the rest of the team ${least(rules)}.`,
  aboutRates: (rules) =>
    `A rate is given only from ${count(rules.min_conversations)} conversations and ${count(rules.min_words)} own words on, else only the count. In brackets the 95% interval. * unsure: fewer than ${count(rules.unsure_below)} hits.`,
  basis: 'What it rests on',
  noRates: 'Nobody has enough conversations and own words for a rate; these are the counts. They are not compared.',

  aboutSpread:
    'The fewer the conversations, the wider chance scatters. In a team in which all speak alike, about 95 of 100 people would lie between the inner limits and 998 of 1,000 between the outer ones. A verdict needs the figure per word to say the same, and takes the number of tests into account.',
  noFunnel: 'For a picture of the spread nobody has enough conversations and own words, or there is no hit.',
  aboutCauses:
    "What was pointed to, in the lexicon's words; one hit may name several. This list is for those who own the rule, the department or the system.",
  namedTitle: 'Rules, departments, systems, customer groups',
  entriesTitle: 'Entries of the lexicon',
  together: 'others, put together',
  unnamed: (n) => `${n === 1 ? '1 hit names' : `${count(n)} hits name`} none of these.`,
  suppressed: (n, rules) =>
    `Put together or left out: ${n === 1 ? '1 word or entry' : `${count(n)} words and entries`} that fewer than ${people(rules.min_group)} stand behind.`,
  noCauses: (rules) => `Nothing is listed, as no word and no entry has at least ${people(rules.min_group)} behind it.`,

  periodsAre: (split, both) =>
    `${split === null ? 'Two periods as they were given' : `“After” begins on ${date(split)}`}; ${both === 1 ? '1 person is' : `${people(both)} are`} in both.`,
  sides: { what: 'Part', before: 'before', after: 'after' },
  aboutChange: (n, rules) =>
    `Hits, in brackets per conversation. Ratio: after to before, per conversation, with the exact conditional 95% interval, widened by the unevenness. A verdict only if the same holds per conversation and per word, if in both periods ${least(rules)}, and if it stands among all tests (${count(n)}) together; else “~”, or “–” where the numbers are too small.`,
  noUpperEnd: 'no upper end',
  causesInPeriods: 'What it hinges on, before and after',
  aboutCausesInPeriods: (n) =>
    `Did a changed rule, a new system, another responsibility help? To be read like the table above; ${tests(n)} are taken into account here.`,
  suppressedInPeriods: (n, rules) =>
    `Put together or left out: ${n === 1 ? '1 word' : `${count(n)} words`} that fewer than ${people(rules.min_group)} stand behind in one of the periods.`,

  nothingMissing: 'Nothing is missing.',
  missing: {
    repeated: (n) =>
      n === 1
        ? '1 conversation stood in several reports of the same person; it is counted once.'
        : `${count(n)} conversations stood in several reports of the same person; each is counted once.`,
    reused: (n) =>
      `${conversations(n)} with the id and time of another one of the same person but other numbers: counted as different ones.`,
    undated: (n) => `${conversations(n)} without a date: counted to neither period.`,
    withoutRate: (n) => `${people(n)} without a rate, as there are too few conversations or words.`,
    untested: (n) => `${tests(n)} against the team without a verdict, as the numbers are too small.`,
  },
  filesLeftOut: (code, n) => `${n === 1 ? '1 file' : `${count(n)} files`} not used: ${reason(code)}`,
  inputLeftOut: (code, n, words) =>
    `Already left out in the reports, ${count(n)}\u00A0×${words > 0 ? ` (${words === 1 ? '1 word' : `${count(words)} words`})` : ''}: ${reason(code)}`,

  sheet: { limits: 'Limits', group: 'Small groups', contents: 'Contents' },
  limits:
    "Poisson limits around the team's rate, widened by the unevenness (quasi-Poisson); many tests by Benjamini–Hochberg, at most 5% wrong verdicts.",
  group: (rules) =>
    `Rows per person from ${people(rules.min_group)} on; words and entries with fewer behind them are put together.`,
  contents: "Numbers, names or pseudonyms, and the lexicon's words only; no word of any conversation.",

  chart: {
    caption: (line) => `${line}: hits per conversation`,
    x: 'Conversations',
    y: 'hits per conversation',
    legend: {
      target: 'rate of the team',
      inner: 'inner limits (95%)',
      outer: 'outer limits (99.8%)',
      point: 'one person',
      marked: 'person with a verdict',
      rate: 'person with 95% interval',
    },
    spoken: (n, target, inner, outer) =>
      `${people(n)}, team ${target} per conversation; outside the inner limits ${count(inner)}, the outer ones ${count(outer)}. The figures stand in the tables under “Per person”.`,
    point: (name, n, rate, verdict) => `${name}: ${conversations(n)}, ${rate} per conversation, ${verdict}`,
  },
};
