import { nativeOf } from '../input/native.ts';
import type { Call } from './call.ts';
import { ndjson } from './ndjson.ts';
import { openOutput } from './output.ts';
import { type InputOptions, openReading } from './reading.ts';

/** `rotation convert`: any readable transcript as native NDJSON, one conversation per line, as it is read. */
export async function convert(call: Call<InputOptions>): Promise<number> {
  const reading = openReading(call, { streams: true });
  const out = openOutput(call.host.stdout);
  for await (const conversation of reading.conversations) await out.write(ndjson([nativeOf(conversation)]));
  await out.finish();
  return reading.end();
}
