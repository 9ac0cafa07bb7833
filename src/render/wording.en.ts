import { englishNumbers } from './numbers.ts';
import type { Wording } from './wording.ts';

const { count, decimal, date } = englishNumbers;

const times = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${count(n)} times`);
const complaints = (n: number) => (n === 1 ? 'one complaint' : `${count(n)} complaints`);
const conversations = (n: number) => (n === 1 ? '1 conversation' : `${count(n)} conversations`);
const words = (n: number) => (n === 1 ? '1 word' : `${count(n)} words`);
const joined = (titles: readonly string[], last: string) =>
  [titles.slice(0, -1).join(', '), ...titles.slice(-1)].filter((part) => part !== '').join(` ${last} `);

const inHowMany = (hits: number, all: number, withHits: number) => {
  if (hits === 1 || all === 1) return '';
  if (withHits === 1) return ', every time in the same one';
  return `, at least once in ${withHits === all ? 'each' : count(withHits)} of them`;
};

export const english: Wording = {
  numbers: englishNumbers,
  title: (who) => `Rotation report: ${who}`,
  unnamed: 'no name given',
  mirror:
    'This report is a mirror, not a verdict. It shows you whether, how often and with what words you put customers off. It gives no grade and compares you with nobody.',
  sections: {
    figures: 'The figures',
    course: 'Where in the rotation',
    evidence: 'What was found',
    notCounted: 'Not counted, and why',
    better: 'Better said',
    named: 'What is not up to me',
    earlier: 'Earlier rotations',
    leftOut: 'Left out',
    dataSheet: 'Data sheet',
  },
  titles: new Map([
    ['unsere Bestimmungen', 'our rules'],
    ['unsere Organisation', 'our organisation'],
    ['unser wichtigerer Kunde', 'more important customers'],
  ]),
  handedOn: {
    mirror:
      "This is the version for handing on: numbers and the lexicon's words only, not a word of any conversation. What was found stands in the person's own report.",
    found: (hits, all, withHits) => {
      const start = `In ${complaints(all)}, customers were put off ${times(hits)}`;
      return `${start}${inHowMany(hits, all, withHits)}.`;
    },
    namedIntro:
      'These rules, departments, systems and groups of customers are named in the passages that count. The list is for those who can change them. Without a number: once.',
    leftOutIntro: 'These parts of the input were not counted. They may belong to conversations of others.',
    rule: (titles) =>
      `Every wording in the person's own turns that puts somebody off by pointing to: ${joined(titles, 'or')}. What customers say never counts.`,
    wordRule: "All words of the person's own turns are counted, fillers too.",
    purpose:
      'Handed on by the person, not for personnel decisions. The program counts wordings and can be wrong; small numbers say little.',
  },
  facts: {
    id: 'Id',
    desks: 'Desks',
    period: 'Period',
    conversations: 'Conversations',
    turns: 'Own turns',
    words: 'Own words',
  },
  notStated: 'not stated',
  period: (from, to) => (from === to ? date(from) : `${date(from)} to ${date(to)}`),
  interval: ({ low, high }, digits) => `${decimal(low, digits)}–${decimal(high, digits)}`,

  found: (hits, all, withHits) => {
    const start = `In ${complaints(all)} you put ${all === 1 ? 'the customer' : 'customers'} off ${times(hits)}`;
    return `${start}${inHowMany(hits, all, withHits)}.`;
  },
  noneFound: (all, { low, high }) =>
    `In ${complaints(all)} no deflection was found (95% interval ${decimal(low, 1)} to ${decimal(high, 1)}).`,
  mostOften: (titles, hits) =>
    `Most often: ${joined(titles, 'and')} (${times(hits)}${titles.length > 1 ? ' each' : ''}).`,
  always: (title, hits) => (hits === 1 ? `It pointed to: ${title}.` : `It pointed every time to: ${title}.`),
  similar: (suppressed) =>
    suppressed === 1
      ? 'One more passage sounds similar but does not count; the reason is given below.'
      : `${count(suppressed)} more passages sound similar but do not count; the reasons are given below.`,

  columns: {
    category: 'Pointing to',
    hits: 'Hits',
    interval: '95% interval',
    conversations: 'Conversations',
    exposure: 'All conversations',
    perConversation: 'Per conversation',
    per1000Words: 'Per 1,000 own words',
  },
  total: 'Together',
  noRate: (exposure, rules) =>
    `There is not yet enough for rates per conversation and per 1,000 words: they need at least ${conversations(rules.min_conversations)} and ${count(rules.min_words)} own words; so far: ${conversations(exposure.conversations)} and ${words(exposure.words)}.`,
  aboutIntervals:
    '“Conversations” are those with at least one hit. The 95% interval shows how much room chance has: what was counted here fits any average within that range.',
  aboutRates: 'In brackets: the 95% interval of the rate.',
  aboutUnsure: (rules) => `* unsure: the rate rests on fewer than ${count(rules.unsure_below)} hits.`,

  parts: ['Beginning', 'Middle', 'End'],
  courseIntro:
    'The conversations with a date, in order of time, in three parts as equal as can be. Where intervals overlap, a difference may be chance.',
  courseColumns: { part: 'Part', when: 'When' },
  span: (from, to) => (from === to ? from : `${from} – ${to}`),

  conversation: (id) => `conversation ${id}`,
  minute: (at) => `minute\u00A0${at}`,
  byRoster: 'by the roster',
  turnsByRoster: (turns, all) =>
    `${count(turns)} of ${count(all)} turns by the roster; the conversation itself names nobody there.`,
  turn: (turn) => `turn\u00A0${count(turn)}`,
  undated: 'no date',
  entry: (id) => `entry ${id}`,
  customer: 'Customer',
  employee: 'You',
  quotes: ['“', '”'],
  notCountedIntro: 'These passages sound like putting somebody off, but are not. Many of them are good sentences.',
  reasons: new Map([
    ['verneint', 'Negated: this is said not to be the reason'],
    ['uebersteuert', 'Made possible in spite of the rule'],
    ['zitiert', 'Repeating what others said'],
    ['zu-gunsten', "In the customer's favour"],
    ['auskunft', 'Plain information'],
    ['uebernommen', 'Taken on by yourself'],
    ['angesprochen', 'The customer in front of you is the one meant'],
    ['anderer-sinn', 'The word means something else here'],
  ]),
  latest: (shown, all) =>
    `Shown are the latest ${count(shown)} of ${count(all)} passages; all of them stand in the saved report (JSON, CSV).`,
  why: (note) => `Counted because: ${note}`,
  cue: (found) => `What decided it: “${found}”`,
  betterIntro: 'Suggestions for the phrases you used yourself:',
  instead: (wordings) => {
    const spelled = wordings.map(({ said, hits }) => {
      return `“${said}”${hits === 1 ? '' : ` (${times(hits)}, in these or similar words)`}`;
    });
    return `Instead of ${joined(spelled, 'or')}:`;
  },

  namedIntro:
    'These are the rules, departments, systems and groups of customers you named in the passages that count. Changing them is not up to you: the list belongs to those who can. Without a number: once.',
  named: (word, hits) => (hits === 1 ? word : `${word} (${times(hits)})`),
  earlierIntro: 'Counted by the same lexicon. Where intervals overlap, a difference may be chance.',
  rotation: 'Rotation',
  thisRotation: 'this one',

  nothingLeftOut: 'Nothing was left out.',
  leftOutIntro: 'These parts of the input were not counted. They may belong to conversations other than yours.',
  leftOut: (items, left) => `${count(items)} ×${left > 0 ? ` (${words(left)})` : ''}`,
  more: (items) => (items === 1 ? '… and one more place' : `… and ${count(items)} more places`),
  line: (line) => `line ${line}`,

  dataSheet: {
    tool: 'Program',
    lexicon: 'Lexicon',
    rule: 'What counts',
    wordRule: 'Words',
    rates: 'Rates',
    masking: 'Masked',
    attribution: 'Attribution',
    purpose: 'Purpose',
  },
  rule: (titles) =>
    `Every wording in your own turns that puts somebody off by pointing to: ${joined(titles, 'or')}. What customers say never counts.`,
  wordRule: 'All words of your turns are counted, fillers too.',
  rates: (rules) =>
    `Only from ${conversations(rules.min_conversations)} and ${count(rules.min_words)} own words; unsure below ${count(rules.unsure_below)} hits; exact 95% intervals (Garwood).`,
  certainty: {
    title: 'How sure the counting itself is',
    rules:
      'Counting follows the rules of the lexicon, without understanding: some passages count wrongly, some are missing. The 95% intervals show chance, not these errors.',
    unmeasured:
      'How often this lexicon is right has not been measured yet; “rotation lexicon test --fixtures” measures it.',
    source: ({ on, conversations: talks, marks }) =>
      `Measured on ${date(on)} on ${talks === 1 ? '1 conversation' : `${count(talks)} conversations`} (${count(marks)} marked deflections) that nobody who wrote the lexicon had read:`,
    precision: 'Precision',
    recall: 'Recall',
    percent: (share) => `${count(Math.round(share * 100))}%`,
    aboutColumns:
      'Precision: so many of the passages counted are really deflections. Recall: so many of the real ones the lexicon finds.',
    lead: 'The counting itself errs, too.',
    inTen: ([low, high], [least, most]) => {
      const some = (from: number, to: number) => (from === to ? count(to) : `${count(from)} to ${count(to)}`);
      const missed = most === 0 ? 'hardly any is' : most === 1 ? 'about 1 is' : `about ${some(least, most)} are`;
      return `Of 10 passages counted, about ${some(low, high)} are really deflections; of 10 real ones, ${missed} missed.`;
    },
  },
  maskRules: {
    email: 'e-mail addresses',
    iban: 'IBAN',
    number: 'customer, contract, file, tax and insurance numbers',
    card: 'card numbers',
    phone: 'telephone numbers',
    birthday: 'dates of birth',
    address: 'addresses',
    plate: 'number plates',
    name: "customers' names",
  },
  masking: (rules) => {
    const replaced = rules.filter(([, places]) => places > 0);
    const looked = joined(
      rules.map(([name]) => name),
      'and',
    );
    const done = replaced.map(([name, places]) => `${name} (${places === 1 ? '1 place' : `${count(places)} places`})`);
    return `Looked for in the excerpts shown: ${looked}. Replaced: ${done.join(', ') || 'nothing'}. Rules do not find everything; they change no number.`;
  },
  unmasked: 'Nothing, as was asked for (--no-mask). Names and numbers are shown as they were said.',
  purpose:
    'For your own insight, not for personnel decisions. The program counts wordings and can be wrong: you know best what you meant.',

  overview: {
    title: 'Overview',
    name: 'Name',
    order: 'Sorted by name, not by number: this is no ranking.',
    below: 'Below, the first report in full.',
  },

  page: {
    skip: 'Skip to the report',
    contents: 'Contents',
    chart: {
      figures: 'Hits with 95% interval',
      course: 'Hits in the course of the rotation',
      earlier: 'Hits per conversation with 95% interval',
    },
    range: (title, value, interval) => `${title}: ${value}, 95% interval ${interval}`,
    column: (when, all, hits) =>
      `${when}: ${conversations(all)}, ${hits.map(([title, n]) => `${title} ${count(n)}`).join(', ')}`,
    footer: 'This report is yours. It was sent nowhere.',
    index: {
      title: 'Rotation reports',
      intro: 'Each report belongs to the person whose name it bears.',
      order: 'Sorted by name. No numbers stand side by side here: this is no ranking.',
    },
  },
};
