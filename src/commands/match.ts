import { loadMatcher } from '../lexicon/load-matcher.ts';
import { hitsOf } from '../report/hits.ts';
import type { Call } from './call.ts';
import { ndjson } from './ndjson.ts';
import { openOutput } from './output.ts';
import { type InputOptions, openReading } from './reading.ts';

export interface MatchOptions extends InputOptions {
  readonly lexicon?: string;
  /** Also the hits that do not count, with their reason. */
  readonly suppressed?: boolean;
}

/** `rotation match`: every hit as a line of JSON, in input order, then by place in the turn. */
export async function match(call: Call<MatchOptions>): Promise<number> {
  const { lexicon, suppressed = false } = call.options;
  const matcher = await loadMatcher(lexicon);
  const reading = openReading(call, { streams: true });
  const out = openOutput(call.host.stdout);
  for await (const conversation of reading.conversations) {
    const hits = hitsOf(conversation, matcher);
    await out.write(ndjson(suppressed ? hits : hits.filter((hit) => hit.counted)));
  }
  await out.finish();
  return reading.end();
}
