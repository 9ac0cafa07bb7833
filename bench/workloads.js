/**
 * What is measured: our case against another one, on which corpus (MB), which figure is judged. `atMost` must hold, `aim`
 * is hoped for; rows without them are there for comparison only.
 */
export const workloads = [
  { id: 'start', ours: 'report', theirs: 'node', on: 'talk', rounds: 21, figure: 'wall', atMost: 1.6, aim: 1.25 },
  { id: 'wc', ours: 'tally', theirs: 'wc', on: 1000, figure: 'wall', atMost: 3, aim: 1 },
  { id: 'workers', ours: 'tally-2', theirs: 'tally', on: 1000, figure: 'wall', atMost: 0.62, aim: 0.55 },
  { id: 'memory', ours: 'tally', theirs: 'node', on: 1000, figure: 'rss', atMost: 3, aim: 1.6 },
  { id: 'lexicon', ours: 'tally-lexicon-100', theirs: 'tally', on: 1000, figure: 'wall', atMost: 1.6, aim: 1.2 },
  { id: 'rg', ours: 'tally', theirs: 'rg', on: 100, figure: 'wall', atMost: 0.5, aim: 0.2 },
  { id: 'natural', ours: 'tally', theirs: 'natural', on: 100, figure: 'wall', atMost: 0.2, aim: 0.05 },
  { id: 'readline', ours: 'tally', theirs: 'readline', on: 100, figure: 'wall' },
  { id: 'papaparse', ours: 'tally', theirs: 'papaparse', on: 78, format: 'csv', figure: 'wall', atMost: 2.5, aim: 1 },
  { id: 'spacy', ours: 'tally', theirs: 'spacy', on: 10, figure: 'wall' },
  { id: 'regexp', ours: 'tally', theirs: 'regexp', on: 1, figure: 'wall' },
  { id: 'languagetool', ours: 'tally', theirs: 'languagetool', on: 1, figure: 'wall' },
];

/** How the cost of `tally` grows: each step against the first, on so many MB. */
export const growth = [
  { id: 'size', title: 'input size', steps: [{ on: 10 }, { on: 100 }, { on: 1000 }], perMegabyte: true },
  { id: 'entries', title: 'lexicon entries', steps: lexicons(100) },
  { id: 'loading', title: 'lexicon entries, start only', steps: lexicons('line') },
  {
    id: 'density',
    title: 'hit density',
    steps: [0, 1, 4].map((density) => ({ on: 10, density, label: `× ${density}` })),
  },
];

function lexicons(on) {
  return [1, 10, 100].map((times) => ({ on, case: `tally-lexicon-${times}`, label: `× ${times}` }));
}
