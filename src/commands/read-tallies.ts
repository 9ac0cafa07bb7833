import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Diagnostic } from '../errors/diagnostic.ts';
import { openSource, type SourceFile } from '../input/sources.ts';
import type { Tally } from '../model/tally.ts';
import { parseTally } from '../report/tally-line.ts';
import type { Call } from './call.ts';

/** A count, or why there is none. */
type Found = { readonly tally: Tally } | { readonly problem: Diagnostic };

/** The lines of `rotation tally` in files, folders or standard input (`-`), counted by a lexicon of these categories. */
export async function* readTallies(
  operands: readonly string[],
  categories: readonly string[],
  { host }: Pick<Call<unknown>, 'host'>,
): AsyncGenerator<Found> {
  const wanted = categories.toSorted().join();
  for (const operand of operands) {
    for await (const source of (await openSource(operand, host)).files) yield* talliesIn(source, wanted);
  }
}

async function* talliesIn(source: SourceFile, wanted: string): AsyncGenerator<Found> {
  const file = source.name;
  if ('error' in source) {
    yield { problem: { code: 'tallies-unreadable', params: { reason: reasonOf(source.error) }, file } };
    return;
  }
  let line = 0;
  for await (const text of createInterface({ input: Readable.from(source.bytes) })) {
    line += 1;
    if (text.trim() === '') continue;
    const tally = parseTally(text);
    if (tally === null) yield { problem: { code: 'tally-line-unusable', params: {}, file, line } };
    else if (Object.keys(tally.counts).sort().join() === wanted) yield { tally };
    else yield { problem: { code: 'tally-other-lexicon', params: {}, file, line } };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
