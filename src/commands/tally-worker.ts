import { parentPort, workerData } from 'node:worker_threads';
import type { Diagnostic } from '../errors/diagnostic.ts';
import { UserError } from '../errors/diagnostic.ts';
import type { Part } from '../input/parts.ts';
import { loadMatcher } from '../lexicon/load-matcher.ts';
import { readOptionsOf } from './reading.ts';
import { type PartTally, type TallyOptions, tallyPart } from './tally-part.ts';

/** What a thread answers for a part: what came of it, or what the user did wrong, which a thrown error would lose. */
export type Answer = { readonly tally: PartTally } | { readonly wrong: readonly Diagnostic[] };

// A thread of `rotation tally`: it is sent parts of the input one by one and answers each.
const options = workerData as TallyOptions;
let matcher: ReturnType<typeof loadMatcher> | undefined;
parentPort?.on('message', async (part: Part) => parentPort?.postMessage(await answer(part)));

async function answer(part: Part): Promise<Answer> {
  try {
    matcher ??= loadMatcher(options.lexicon);
    return { tally: await tallyPart(part, readOptionsOf(options), await matcher) };
  } catch (error) {
    if (error instanceof UserError) return { wrong: error.diagnostics };
    throw error;
  }
}
