import { join } from 'node:path';
import { UserError } from '../errors/diagnostic.ts';
import { weighHeldOut } from '../lexicon/learn/cross-validate.ts';
import { type Division, divisionsOf } from '../lexicon/learn/divisions.ts';
import { learn } from '../lexicon/learn/learn.ts';
import { learnSurroundings } from '../lexicon/learn/learn-surroundings.ts';
import { phrasesOf, readSentences, sentencesOfExamples } from '../lexicon/learn/read-sentences.ts';
import { SURROUNDINGS_FILE, WEIGHTS_FILE } from '../lexicon/lexicon-files.ts';
import { loadLexicon } from '../lexicon/load.ts';
import { writeSurroundings } from '../lexicon/surroundings-file.ts';
import { writeWeights } from '../lexicon/weights-file.ts';
import { type Call, exit } from './call.ts';
import { openOutput } from './output.ts';
import { writeFiles } from './write-files.ts';

export interface LexiconLearnOptions {
  /** Folders and files of marked conversations (NDJSON) and of innocent text. */
  readonly from?: readonly string[];
  /** Marked conversations that no phrase was written to: they also teach how far phrases can be trusted. */
  readonly unread?: readonly string[];
}

/**
 * `rotation lexicon learn PATH --from DIR...`: learns from marked conversations and the lexicon's examples what words
 * weigh, writes it into the lexicon's folder, and says how sure the weights are, measured on conversations they were
 * learnt without.
 */
export async function lexiconLearn(call: Call<LexiconLearnOptions>): Promise<number> {
  const { operands, options, host, language } = call;
  const [path = 'lexicons'] = operands;
  const loaded = await loadLexicon(path);
  const { categories } = loaded.lexicon;
  if (!options.from?.length) throw new UserError({ code: 'learn-from-nothing', params: {} });
  if (!options.unread && loaded.lexicon.surroundings !== null)
    throw new UserError({ code: 'learn-outdated', params: {}, file: join(path, SURROUNDINGS_FILE) });
  const sentences = [
    ...readSentences(options.from, categories),
    ...(options.unread ? readSentences(options.unread, categories, phrasesOf(loaded.lexicon)) : []),
    ...sentencesOfExamples(loaded),
  ];
  const ids = categories.map(({ id }) => id);
  const weights = learn(sentences, ids);
  const file = join(path, WEIGHTS_FILE);
  const heldOut = weighHeldOut(sentences, ids);
  const surroundings = learnSurroundings(sentences, heldOut, ids);
  await writeFiles(path, [
    { name: WEIGHTS_FILE, text: writeWeights(weights) },
    ...(surroundings ? [{ name: SURROUNDINGS_FILE, text: writeSurroundings(surroundings) }] : []),
  ]);
  const words = WORDS[language];
  const out = openOutput(host.stdout);
  await out.write(`${words.learnt(sentences.length, weights.features.length, file)}\n\n${words.head}\n`);
  for (const division of divisionsOf(sentences, heldOut, ids)) await out.write(`${row(division)}\n`);
  await out.finish();
  return exit.done;
}

function row({ category, from, precision, recall }: Division): string {
  return [category.padEnd(20), from.toFixed(1).padStart(5), percent(precision), percent(recall)].join('  ');
}

function percent(share: number): string {
  return `${Number.isNaN(share) ? '–' : Math.round(share * 100)} %`.padStart(15);
}

const WORDS = {
  de: {
    learnt: (sentences: number, features: number, file: string): string =>
      `Aus ${sentences} Sätzen gelernt: ${features} Merkmale, geschrieben nach ${file}.`,
    head: `An Gesprächen, aus denen jeweils nicht gelernt wurde, Satz für Satz:\n${'Ausrede'.padEnd(20)}     ab  Treffsicherheit         Ausbeute`,
  },
  en: {
    learnt: (sentences: number, features: number, file: string): string =>
      `Learnt from ${sentences} sentences: ${features} features, written to ${file}.`,
    head: `On conversations that were each left out of the learning, sentence by sentence:\n${'category'.padEnd(20)}   from        precision           recall`,
  },
};
