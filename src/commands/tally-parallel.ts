import { availableParallelism } from 'node:os';
import { UserError } from '../errors/diagnostic.ts';
import { type Part, partsOf } from '../input/parts.ts';
import { totalSize } from '../input/total-size.ts';
import { openWarnings } from '../input/warnings.ts';
import { type Call, exit } from './call.ts';
import { openOutput } from './output.ts';
import { openProblems, problemOf } from './problems.ts';
import { openProgress } from './progress.ts';
import { readOptionsOf } from './reading.ts';
import type { TallyOptions } from './tally-part.ts';
import { tallyInThreads } from './tally-threads.ts';
import { openUnknownShare } from './unknown-share.ts';

/** From so many bytes on, a second thread pays for its start. */
const LARGE = 300_000_000;

/** How many threads are worth it: as many as are asked for, one by itself where the input is small. */
export async function workersFor({ operands, options, host }: Call<TallyOptions>): Promise<number> {
  const { workers } = options;
  if (workers === undefined) {
    const total = await totalSize(operands, host.cwd);
    return total !== null && total.bytes >= LARGE ? availableParallelism() : 1;
  }
  if (!/^[1-9]\d{0,2}$/.test(workers)) throw new UserError({ code: 'workers-wrong', params: { value: workers } });
  return Number(workers);
}

/** The parts that threads may share; null where the input must be read in one go. */
export async function sharedParts({ operands, options, host }: Call<TallyOptions>): Promise<readonly Part[] | null> {
  const { roster, shifts, employees, timeZone, inputFormat } = options;
  // what a roster was good for is told of the whole
  if ([roster, shifts, employees, timeZone, inputFormat].some((given) => given !== undefined)) return null;
  return partsOf(operands, host, readOptionsOf(options));
}

/** As `rotation tally` in one thread: the same lines, the same complaints, in the same order. */
export async function tallyParallel(
  call: Call<TallyOptions>,
  parts: readonly Part[],
  workers: number,
): Promise<number> {
  const progress = openProgress(call, true);
  const problems = openProblems(call);
  const unknown = openUnknownShare();
  const out = openOutput(call.host.stdout);
  let conversations = 0;
  let leftOut = 0;
  let warnings = openWarnings();
  let at = 0;
  for await (const found of tallyInThreads(parts, workers, call.options)) {
    const part = parts[at++] as Part;
    if (part.range === null || part.range.start === 0) progress.file();
    progress.bytes(found.bytes);
    for (let one = 0; one < found.conversations; one++) progress.conversation();
    conversations += found.conversations;
    unknown.add(found.unknown);
    progress.clear();
    for (const note of found.notes) {
      if (note.kind === 'warning') warnings.add(note.diagnostic);
      else {
        leftOut += 1;
        problems.tell(problemOf(note.skipped));
      }
    }
    await out.write(found.lines);
    if (parts[at]?.path === part.path) continue;
    for (const note of warnings.all()) if (note.kind === 'warning') problems.tell(note.diagnostic);
    warnings = openWarnings();
  }
  await out.finish();
  progress.clear();
  problems.finish();
  const share = unknown.said();
  if (share) problems.tell(share);
  if (conversations === 0) throw new UserError({ code: 'nothing-read', params: {} });
  return leftOut > 0 ? exit.partLeftOut : exit.done;
}
