import { corpusFile, talkFile } from './corpus/write.js';
import { cache } from './places.js';

/** Single conversations. */
const TALKS = { talk: { turns: 200, title: '200 turns' }, line: { turns: 1, title: '1 turn' } };

/** The corpora of a run; none is larger than so many MB. */
export function corporaUpTo(largest) {
  const sizeOf = ({ on }) => Math.min(on, largest);
  return {
    largest,
    sizeOf,
    fileOf({ on, format, density }) {
      if (on in TALKS) return talkFile({ folder: cache, turns: TALKS[on].turns });
      return corpusFile({ folder: cache, bytes: sizeOf({ on }) * 1e6, format, density });
    },
    titleOf: ({ on, format }) => TALKS[on]?.title ?? `${sizeOf({ on })} MB ${format ?? 'ndjson'}`,
    /** Whether a workload runs on what its limits were set for. */
    isWhole: ({ on }) => on in TALKS || on <= largest,
  };
}
