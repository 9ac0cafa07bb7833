import { Readable } from 'node:stream';
import { inputMessages } from '../../src/input/messages.ts';
import { type ReadEvent, type ReadOptions, readInputs } from '../../src/input/read.ts';
import { mutated, openRandom } from './mutations.ts';

/** What a run of mutated inputs came to. */
export interface Fuzzed {
  readonly runs: number;
  /** Milliseconds of the slowest input, on the processor: what else the computer does is not counted. */
  readonly slowest: number;
  /** MB that the heap grew by at most while one input was read. */
  readonly heap: number;
  /** What was wrong: a crash, a hang, an input that led to nothing, a problem without words. Empty is good. */
  readonly faults: readonly string[];
}

/** How many inputs: a few in every test run, ROTATION_FUZZ=20000 for the whole. */
export const RUNS = Number(process.env.ROTATION_FUZZ ?? 150);
const HANG = 2000;
const MOST_MB = 300;

/**
 * Reads `runs` mutations of the seeds, the same ones in every run, in turn as they are and with the format named (so
 * that the reader is reached whatever became of the beginning). Each must end in conversations or in a clear message.
 */
export async function fuzz(
  seeds: readonly (string | Buffer)[],
  runs: number,
  formats: readonly string[] = [],
): Promise<Fuzzed> {
  const faults: string[] = [];
  let slowest = 0;
  let heap = 0;
  for (let run = 0; run < runs && faults.length < 5; run += 1) {
    const random = openRandom(run + 1);
    const seed = Buffer.from(seeds[run % seeds.length] ?? '');
    const bytes = mutated(seed, random);
    const format = run % 2 === 0 ? undefined : formats[Math.floor(random() * formats.length)];
    const before = process.memoryUsage();
    const begin = process.cpuUsage();
    const fault = await faultOf(bytes, format === undefined ? {} : { format });
    const { user, system } = process.cpuUsage(begin);
    const took = (user + system) / 1000;
    const after = process.memoryUsage();
    const grown = (after.heapUsed + after.external - before.heapUsed - before.external) / 1024 / 1024;
    slowest = Math.max(slowest, took);
    heap = Math.max(heap, grown);
    if (fault) faults.push(`run ${run}: ${fault}`);
    if (took > HANG) faults.push(`run ${run}: took ${Math.round(took)} ms`);
    if (grown > MOST_MB) faults.push(`run ${run}: took ${Math.round(grown)} MB`);
  }
  return { runs, slowest: Math.round(slowest), heap: Math.round(heap), faults };
}

async function faultOf(bytes: Buffer, options: ReadOptions): Promise<string | null> {
  try {
    let events = 0;
    for await (const event of readInputs(['-'], options, { stdin: Readable.from([bytes]), cwd: '/' })) {
      events += 1;
      const fault = faultIn(event);
      if (fault) return fault;
    }
    return events === 0 ? 'neither a conversation nor a message' : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function faultIn(event: ReadEvent): string | null {
  if (event.kind !== 'conversation') {
    const { code } = event.kind === 'skipped' ? event.skipped : event.diagnostic;
    return code in inputMessages ? null : `no words for ${code}`;
  }
  const { conversation_id, turns, started_at } = event.conversation;
  if (conversation_id === '') return 'a conversation without an id';
  if (started_at !== null && !/^\d{4}-\d\d-\d\d/.test(started_at)) return `begins at ${started_at}`;
  for (const { text, start, end, segments = [] } of turns) {
    if (typeof text !== 'string' || text.trim() === '') return 'a turn without text';
    if ([start, end].some((time) => time !== null && !Number.isFinite(time)))
      return `a time that is none: ${start} ${end}`;
    if (segments.some(({ offset }) => offset < 0 || offset >= text.length)) return 'a segment outside of its text';
  }
  return null;
}
