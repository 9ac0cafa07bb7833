import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '../../model/matcher.ts';
import type { Example } from '../example-list.ts';
import { readMarked } from '../fixtures.ts';
import { readGuillemets } from '../marked.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/**
 * The employees' sentences of marked conversations (`*.ndjson`), and those of innocent text (`*.txt`, one utterance a
 * line), of the given files and folders. Throws UserError where there is no marked conversation.
 */
export function readSentences(paths: readonly string[], categories: readonly Category[]): Sentence[] {
  const files = paths.flatMap(filesIn);
  const marked = readMarked(
    files.filter((file) => file.endsWith('.ndjson')),
    categories,
  );
  const innocent = files.filter((file) => file.endsWith('.txt'));
  return [
    ...marked.flatMap(({ id, turns }) =>
      turns.flatMap(({ employee, text, marks }) => (employee === null ? [] : sentencesOf(text, marks, id))),
    ),
    ...innocent.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .flatMap((line, at) => sentencesOf(line, [], `${file}:${at}`)),
    ),
  ];
}

/** What the examples of a lexicon teach: the usual wording, of which marked conversations have little. */
export function sentencesOfExamples(examples: readonly Example[]): Sentence[] {
  return examples.flatMap(({ kind, rule, category, source }): Sentence[] => {
    // something counts there, and it is not said what
    if (kind === 'counted') return [];
    const { text, marks } = readGuillemets(source);
    const counts = kind === 'hit' || kind === 'known-miss';
    return sentencesOf(text, counts ? marks.map((mark) => ({ ...mark, label: category })) : [], rule);
  });
}

function filesIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ndjson|txt)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}
