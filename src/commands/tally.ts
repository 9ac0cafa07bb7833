import { loadMatcher } from '../lexicon/load-matcher.ts';
import { talliesOf } from '../report/tally.ts';
import type { Call } from './call.ts';
import { ndjson } from './ndjson.ts';
import { openOutput } from './output.ts';
import { openReading } from './reading.ts';
import { sharedParts, tallyParallel, workersFor } from './tally-parallel.ts';
import type { TallyOptions } from './tally-part.ts';

/**
 * `rotation tally`: one line per conversation and employee. Conversations stay independent of each other – a repeated
 * one is counted again – so that the lines of any split of the input add up to those of the whole.
 */
export async function tally(call: Call<TallyOptions>): Promise<number> {
  const operands = call.operands.length === 0 ? ['-'] : call.operands;
  const workers = await workersFor({ ...call, operands });
  const parts = workers > 1 ? await sharedParts({ ...call, operands }) : null;
  if (parts !== null && parts.length > 1) return tallyParallel({ ...call, operands }, parts, workers);
  const matcher = await loadMatcher(call.options.lexicon);
  const reading = openReading({ ...call, operands }, { keepDuplicates: true, streams: true });
  const out = openOutput(call.host.stdout);
  for await (const conversation of reading.conversations) {
    await out.write(ndjson(talliesOf(conversation, matcher)));
  }
  await out.finish();
  return reading.end();
}
