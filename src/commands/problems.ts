import type { Diagnostic } from '../errors/diagnostic.ts';
import { type Catalogue, type Language, wordDiagnostic, wordSentence } from '../errors/messages.ts';
import type { Skipped } from '../model/skipped.ts';
import type { Call } from './call.ts';
import { catalogue } from './catalogue.ts';

/** Of one kind, so many are spelled out; the rest is counted. Reports hold them all. */
const shownOfAKind = 20;

/** Tells people, on stderr, what was wrong with the input. */
export interface Problems {
  tell(problem: Diagnostic): void;
  /** Says how many more there were of each kind. */
  finish(): void;
}

export function openProblems({ host, language }: Pick<Call<unknown>, 'host' | 'language'>): Problems {
  const counts = new Map<string, number>();
  return {
    tell(problem) {
      const count = (counts.get(problem.code) ?? 0) + 1;
      counts.set(problem.code, count);
      if (count <= shownOfAKind) host.stderr.write(`${wordProblem(problem, catalogue, language)}\n`);
    },
    finish() {
      for (const [code, count] of counts) {
        const rest = count - shownOfAKind;
        if (rest <= 0) continue;
        const more = { code: 'more-of-a-kind', params: { rest, code } };
        host.stderr.write(`${wordProblem(more, catalogue, language)}\n`);
      }
    },
  };
}

/** A problem for people. What came from outside (names, cells) cannot steer the terminal. */
export function wordProblem(problem: Diagnostic, messages: Catalogue, language: Language): string {
  const file = problem.file === undefined ? {} : { file: harmless(problem.file) };
  return wordDiagnostic({ ...problem, ...file, params: harmlessParams(problem) }, messages, language);
}

/** What was left out, for the readers of a report: they did not prepare the input, and need no place and no hint. */
export function wordSkipped(skipped: Skipped, messages: Catalogue, language: Language): string {
  return wordSentence({ code: skipped.code, params: harmlessParams(skipped) }, messages, language);
}

/** What was left out, as a problem to tell. */
export function problemOf(skipped: Skipped): Diagnostic {
  const { code, params, file, line } = skipped;
  return { code, params, file, ...(line === null ? {} : { line }) };
}

function harmlessParams({ params }: Pick<Diagnostic, 'params'>): Diagnostic['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? harmless(value) : value]),
  );
}

function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{FFFD}');
}
