import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../errors/diagnostic.ts';
import { createMatcher } from '../../match/create-matcher.ts';
import type { Lexicon } from '../../match/lexicon.ts';
import type { Category, Matcher } from '../../model/matcher.ts';
import { listExamples } from '../example-list.ts';
import { readMarked } from '../fixtures.ts';
import type { LoadedLexicon } from '../load.ts';
import { type Mark, readGuillemets } from '../marked.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/**
 * The employees' sentences of marked conversations (`*.ndjson`), and those of innocent text (`*.txt`, one utterance a
 * line), of the given files and folders; with what `phrases`, a matcher without weights, finds in the conversations, where
 * it is given. Throws UserError where there is no marked conversation.
 */
export function readSentences(
  paths: readonly string[],
  categories: readonly Category[],
  phrases: Matcher | null = null,
): Sentence[] {
  const files = paths.flatMap(filesIn);
  const talk = files.filter((file) => file.endsWith('.ndjson'));
  // as given: the folders that were looked through
  if (talk.length === 0) throw new UserError({ code: 'fixtures-none', params: { paths: paths.join(', ') } });
  const marked = readMarked(talk, categories);
  const innocent = files.filter((file) => file.endsWith('.txt'));
  return [
    ...marked.flatMap(({ id, turns }) =>
      turns.flatMap(({ employee, text, marks }) =>
        employee === null ? [] : sentencesOf(text, { from: id, marks, said: phrases && standing(phrases, text) }),
      ),
    ),
    ...innocent.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split(/\r?\n/)
        .flatMap((line, at) => sentencesOf(line, { from: `${file}:${at}`, marks: [], cost: INNOCENT_COST })),
    ),
  ];
}

/**
 * What the examples of a lexicon teach: the usual wording, of which marked conversations have little. Where an example only
 * says that something counts, it is what the phrases find. What a cue cancels teaches nothing: the sentences under cues are
 * deflections but for the cue. An example stands for many that are said like it, and costs more than a sentence of talk.
 */
export function sentencesOfExamples({ lexicon, files }: LoadedLexicon): Sentence[] {
  const phrases = phrasesOf(lexicon);
  return listExamples(files).flatMap(({ kind, rule, category, source }): Sentence[] => {
    const { text, marks } = readGuillemets(source);
    switch (kind) {
      case 'cancelled':
        return [];
      case 'no-hit':
        return sentencesOf(text, { from: rule, marks: [], cost: EXAMPLE_COST });
      case 'counted': {
        return sentencesOf(text, { from: rule, marks: standing(phrases, text), cost: EXAMPLE_COST });
      }
      default:
        return sentencesOf(text, {
          from: rule,
          marks: marks.map((mark) => ({ ...mark, label: category })),
          cost: EXAMPLE_COST,
        });
    }
  });
}

/** The matcher of the phrases of a lexicon alone. */
export function phrasesOf(lexicon: Lexicon): Matcher {
  return createMatcher({ ...lexicon, weights: null });
}

/** What phrases find in a text and nothing cancels. */
function standing(phrases: Matcher, text: string): Mark[] {
  return phrases
    .match(text)
    .filter(({ counted }) => counted)
    .map(({ category, start, end }) => ({ label: category, start, end }));
}

const EXAMPLE_COST = 4;
/** Text without a complaint desk is little among all that is learnt from, and most of what people say. */
const INNOCENT_COST = 4;

function filesIn(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ndjson|txt)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}
