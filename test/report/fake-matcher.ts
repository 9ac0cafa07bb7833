import type { Finding, Matcher } from '../../src/model/matcher.ts';

interface Phrase {
  readonly words: string;
  readonly category: string;
  readonly entry: string;
  readonly better: string | null;
}

const PHRASES: readonly Phrase[] = [
  {
    words: 'unsere Bestimmungen',
    category: 'bestimmungen',
    entry: 'b-unsere-regeln',
    better: 'Ich schaue, was ich für Sie tun kann.',
  },
  { words: 'nicht vorgesehen', category: 'bestimmungen', entry: 'b-vorgesehen', better: null },
  {
    words: 'das System',
    category: 'organisation',
    entry: 'o-system',
    better: 'Ich trage es von Hand ein und sage Ihnen Bescheid.',
  },
  {
    words: 'unsere Stammgäste',
    category: 'wichtigerer-kunde',
    entry: 'w-stamm',
    better: 'Ich suche Ihnen den nächsten freien Tisch.',
  },
];

const CUES = [
  ['liegt nicht an', 'verneint'],
  ['Sie sagten', 'zitiert'],
  ['trotz', 'uebersteuert'],
  ['merkwürdigerweise', 'eigener-grund'],
] as const;

/** Finds literal words, cancels by literal cues in the same sentence: enough for reports, no German needed. */
export const fakeMatcher: Matcher = {
  lexicon: {
    name: 'vertroestung',
    version: '1.2.0',
    sha256: '0123456789abcdef'.repeat(4),
    measured: {
      on: '2025-10-31',
      conversations: 40,
      marks: 211,
      categories: {
        bestimmungen: { precision: 0.91, recall: 0.64 },
        organisation: { precision: 0.83, recall: 0.77 },
      },
    },
  },
  categories: [
    { id: 'bestimmungen', title: 'unsere Bestimmungen' },
    { id: 'organisation', title: 'unsere Organisation' },
    { id: 'wichtigerer-kunde', title: 'unser wichtigerer Kunde' },
  ],
  match: (text) =>
    PHRASES.flatMap((phrase) => occurrences(text, phrase)).sort((a, b) => a.start - b.start || a.end - b.end),
  counts: (text) =>
    fakeMatcher.categories.map(
      ({ id }) => fakeMatcher.match(text).filter(({ category, counted }) => counted && category === id).length,
    ),
  countWords: (text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
  sentenceAround: (text, start, end) => {
    const from = Math.max(...['. ', '! ', '? '].map((stop) => text.lastIndexOf(stop, start - 1) + 2), 0);
    const head = from === 1 ? 0 : from;
    const stop = text.slice(end).search(/[.!?]/);
    return { start: head, end: stop < 0 ? text.length : end + stop + 1 };
  },
  note: (entry) => (entry === 'b-vorgesehen' ? 'Eine Absage in der Form einer Regel.' : null),
  nounsIn: (text, start, end) =>
    ['Bestimmung', 'System'].flatMap((of) => (text.slice(start, end).includes(of) ? [{ word: of, of }] : [])),
  better: (entry) => PHRASES.find((phrase) => phrase.entry === entry)?.better ?? null,
};

function occurrences(text: string, { words, category, entry }: Phrase): Finding[] {
  const found: Finding[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const sentence = fakeMatcher.sentenceAround(text, start, end);
    const cancelled = CUES.find(([cue]) => text.slice(sentence.start, sentence.end).includes(cue));
    const why = cancelled === undefined ? {} : { cue: cancelled[0], reason: cancelled[1] };
    found.push({ category, entry, start, end, counted: cancelled === undefined, ...why });
  }
  return found;
}
