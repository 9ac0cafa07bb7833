import { describe, expect, it } from 'vitest';
import { fuzz, RUNS } from './fuzz.ts';
import { forms } from './told/all.ts';
import { talks } from './told/talks.ts';

const readers = [...new Set(forms.map(({ format }) => format))];
/** Readers that can be named; the rest are told by what stands in a JSON file. */
const named = new Set([
  'ndjson',
  'json',
  'csv',
  'minutes',
  'vtt',
  'srt',
  'mbox',
  'eml',
  'xlsx',
  'exb',
  'iso-tei',
  'elan',
  'textgrid',
  'chat',
]);

describe('whatever is in the input, reading ends in conversations or a clear message', () => {
  it.each(readers)('%s', { timeout: 20_000 + RUNS * 100 }, async (format) => {
    const seeds = forms
      .filter((form) => form.format === format)
      .flatMap((form) => form.write(talks.slice(0, 1)).map(({ content }) => content));
    const fuzzed = await fuzz(seeds, RUNS, named.has(format) ? [format] : ['json', 'ndjson']);
    if (process.env.ROTATION_FUZZ) process.stdout.write(`${format} ${JSON.stringify(fuzzed)}\n`);
    expect(fuzzed.faults).toEqual([]);
  });
});
