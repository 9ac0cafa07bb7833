import { runExamples } from '../lexicon/examples.ts';
import { readMarked } from '../lexicon/fixtures.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { measure } from '../lexicon/measure.ts';
import { createMatcher } from '../match/matcher.ts';
import { type Call, exit } from './call.ts';
import { catalogue } from './catalogue.ts';
import { renderMeasure } from './measure-table.ts';
import { openOutput } from './output.ts';
import { wordProblem } from './problems.ts';

export interface LexiconTestOptions {
  readonly fixtures?: readonly string[];
  readonly verbose?: boolean;
}

/** `rotation lexicon test`: every example against the whole lexicon; with --fixtures also the guide's measure. Exit 1 when an example fails. */
export async function lexiconTest(call: Call<LexiconTestOptions>): Promise<number> {
  const { host, language, options } = call;
  const { lexicon, files } = await loadLexicon(call.operands[0]);
  const matcher = createMatcher(lexicon);
  const { run, knownMisses, faults } = runExamples(files, matcher);
  for (const fault of faults) host.stderr.write(`${wordProblem(fault, catalogue, language)}\n`);
  const out = openOutput(host.stdout);
  const entries = lexicon.entries.length;
  await out.write(summary[language](entries, lexicon.cues.length, run, faults.length, knownMisses));
  if (options.fixtures) {
    const marked = readMarked(options.fixtures, lexicon.categories);
    await out.write(renderMeasure(measure(marked, matcher), { language, verbose: options.verbose ?? false }));
  }
  await out.finish();
  return faults.length > 0 || run === 0 ? exit.gateMissed : exit.done;
}

const summary = {
  de: (entries: number, cues: number, run: number, failed: number, misses: number): string =>
    `${entries} Einträge, ${cues} Aufhebungen: ${run} Beispiele geprüft, ${failed} fehlgeschlagen, ${misses} noch nicht gefunden.\n`,
  en: (entries: number, cues: number, run: number, failed: number, misses: number): string =>
    `${entries} entries, ${cues} cues: ${run} examples checked, ${failed} failed, ${misses} known misses.\n`,
};
