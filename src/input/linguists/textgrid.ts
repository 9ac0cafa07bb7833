import { onlyNote, type Unit } from '../events.ts';
import type { Format, Head, InputFile } from '../format.ts';
import { inOrder } from '../merge.ts';
import { wholeText } from '../whole-text.ts';
import { transcript } from './transcript.ts';

/** Praat's TextGrid, long or short: a tier of intervals per speaker, its name the label. Points are not speech. */
export const textgrid: Format = { id: 'textgrid', recognises, read };

function recognises({ text }: Head): 'sure' | 'no' {
  return /^\s*File type = "ooTextFile/.test(text) && /"TextGrid"/.test(text.slice(0, 300)) ? 'sure' : 'no';
}

async function* read(file: InputFile): AsyncIterable<Unit> {
  const text = await wholeText(file, 'transcript-too-big');
  if (typeof text !== 'string') return yield onlyNote(text);
  yield* transcript(file, textgrid.id, inOrder([...intervals(valuesIn(text))]));
}

type Value = string | number;

/**
 * Praat looks at free-standing values only: texts in quotes and numbers. What stands around them in the long form
 * (`intervals [1]:`, `xmin =`) says nothing, so both forms are the same list.
 */
function* valuesIn(text: string): Generator<Value> {
  for (const [token, quoted] of text.matchAll(/"((?:[^"]|"")*)"|(?<!\S)-?\d[\d.]*(?:[eE][+-]?\d+)?(?!\S)/g)) {
    yield quoted === undefined ? Number(token) : quoted.replaceAll('""', '"');
  }
}

/** Class, name, two times and a count begin a tier; then come its intervals (two times, text) or points (time, text). */
function* intervals(values: Iterable<Value>) {
  let tier: { readonly points: boolean; readonly name: string } | null = null;
  let pending: Value[] = [];
  for (const value of values) {
    const last = pending.at(-1);
    if (last === 'IntervalTier' || last === 'TextTier') {
      tier = { points: last === 'TextTier', name: String(value) };
      pending = [];
    } else if (typeof value === 'string' && tier && !TIERS.has(value)) {
      const [start, end] = pending.slice(-2);
      if (!tier.points && typeof start === 'number' && typeof end === 'number') {
        yield { speaker: tier.name, start: finite(start), end: finite(end), text: value };
      }
      pending = [];
    } else pending = [...pending.slice(-5), value];
  }
}

const TIERS = new Set(['IntervalTier', 'TextTier']);

function finite(seconds: number): number | null {
  return Number.isFinite(seconds) ? seconds : null;
}
