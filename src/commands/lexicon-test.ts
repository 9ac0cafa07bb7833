import { type Example, listExamples } from '../lexicon/example-list.ts';
import { runExamples } from '../lexicon/examples.ts';
import { readMarked } from '../lexicon/fixtures.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { measure } from '../lexicon/measure.ts';
import { runMutations } from '../lexicon/mutate.ts';
import { stemClashes } from '../lexicon/word-forms.ts';
import type { Lexicon } from '../match/lexicon.ts';
import { createMatcher } from '../match/matcher.ts';
import { type Call, exit } from './call.ts';
import { catalogue } from './catalogue.ts';
import { renderMeasure } from './measure-table.ts';
import { openOutput } from './output.ts';
import { wordProblem } from './problems.ts';

export interface LexiconTestOptions {
  readonly fixtures?: readonly string[];
  readonly verbose?: boolean;
  readonly mutate?: boolean;
}

/**
 * `rotation lexicon test`: every example against the whole lexicon; with --fixtures also the guide's measure, with
 * --mutate also whether an example notices when a part is taken out. Exit 1 when an example fails or a part is untested.
 */
export async function lexiconTest(call: Call<LexiconTestOptions>): Promise<number> {
  const { host, language, options } = call;
  const { lexicon, files } = await loadLexicon(call.operands[0]);
  const matcher = createMatcher(lexicon);
  const examples = listExamples(files);
  const faults = runExamples(examples, matcher);
  for (const fault of faults) host.stderr.write(`${wordProblem(fault, catalogue, language)}\n`);
  const clashes = stemClashes(lexicon);
  if (options.verbose) {
    for (const params of clashes)
      host.stderr.write(`${wordProblem({ code: 'word-stem-clash', params }, catalogue, language)}\n`);
  } else if (clashes.length > 0) {
    const params = {
      count: clashes.length,
      words: clashes
        .slice(0, 5)
        .map(({ word }) => word)
        .join(', '),
    };
    host.stderr.write(`${wordProblem({ code: 'word-stem-clashes', params }, catalogue, language)}\n`);
  }
  const out = openOutput(host.stdout);
  const misses = examples.filter(({ kind }) => kind === 'known-miss').length;
  const { entries, cues } = lexicon;
  await out.write(WORDS[language].examples(entries.length, cues.length, examples.length, faults.length, misses));
  if (options.fixtures) {
    const result = measure(readMarked(options.fixtures, lexicon.categories), matcher);
    await out.write(renderMeasure(result, { language, verbose: options.verbose ?? false }));
  }
  const untested = options.mutate ? untestedParts(lexicon, examples) : { parts: [], tried: 0 };
  for (const part of untested.parts) await out.write(`${WORDS[language].untested} ${part}\n`);
  if (options.mutate) await out.write(WORDS[language].mutations(untested.tried, untested.parts.length));
  await out.finish();
  return faults.length > 0 || examples.length === 0 || untested.parts.length > 0 ? exit.gateMissed : exit.done;
}

function untestedParts(lexicon: Lexicon, examples: readonly Example[]): { parts: string[]; tried: number } {
  const parts: string[] = [];
  let tried = 0;
  for (const { mutation, survives } of runMutations(lexicon, examples)) {
    tried += 1;
    if (survives) parts.push(mutation.part === '' ? mutation.id : `${mutation.id} – ${mutation.part}`);
  }
  return { parts, tried };
}

const WORDS = {
  de: {
    examples: (entries: number, cues: number, run: number, failed: number, misses: number): string =>
      `${entries} Einträge, ${cues} Aufhebungen: ${run} Beispiele geprüft, ${failed} fehlgeschlagen, ${misses} noch nicht gefunden.\n`,
    untested: 'ungeprüft:',
    mutations: (tried: number, untested: number): string =>
      `${tried} Teile herausgenommen: ${untested} davon vermisst kein Beispiel.\n`,
  },
  en: {
    examples: (entries: number, cues: number, run: number, failed: number, misses: number): string =>
      `${entries} entries, ${cues} cues: ${run} examples checked, ${failed} failed, ${misses} known misses.\n`,
    untested: 'untested:',
    mutations: (tried: number, untested: number): string =>
      `${tried} parts taken out: no example misses ${untested} of them.\n`,
  },
};
