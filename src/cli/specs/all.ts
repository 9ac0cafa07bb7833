import type { Placed } from '../spec.ts';
import { compare } from './compare.ts';
import { convert } from './convert.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import {
  lexiconCase,
  lexiconDiff,
  lexiconForms,
  lexiconLearn,
  lexiconList,
  lexiconSuggest,
  lexiconTest,
} from './lexicon.ts';
import { match } from './match.ts';
import { report } from './report.ts';
import { start } from './start.ts';
import { sum } from './sum.ts';
import { tally } from './tally.ts';

/** Every command, in the order in which help shows them. */
export const commands: readonly Placed[] = [
  { path: 'report', spec: report },
  { path: 'compare', spec: compare },
  { path: 'match', spec: match },
  { path: 'tally', spec: tally },
  { path: 'sum', spec: sum },
  { path: 'convert', spec: convert },
  { path: 'explain', spec: explain },
  { path: 'lexicon test', spec: lexiconTest },
  { path: 'lexicon diff', spec: lexiconDiff },
  { path: 'lexicon case', spec: lexiconCase },
  { path: 'lexicon learn', spec: lexiconLearn },
  { path: 'lexicon suggest', spec: lexiconSuggest },
  { path: 'lexicon list', spec: lexiconList },
  { path: 'lexicon forms', spec: lexiconForms },
  { path: 'init', spec: init },
  { path: 'start', spec: start },
];
