import type { Candidate } from './candidates.ts';
import { anyCondition } from './find.ts';
import type { Cue, Entry } from './lexicon.ts';
import type { Search, Stretch } from './search.ts';

/** The cues of a turn by the sentence they stand in, and those that act on the whole turn. */
export interface CueMap {
  readonly bySentence: ReadonlyMap<number, readonly Candidate<Cue>[]>;
  readonly onTurn: readonly Candidate<Cue>[];
}

export function mapCues(cues: readonly Candidate<Cue>[]): CueMap {
  const bySentence = new Map<number, Candidate<Cue>[]>();
  for (const cue of cues) {
    if (cue.rule.source.direction === 'turn') continue;
    const known = bySentence.get(cue.sentence);
    if (known) known.push(cue);
    else bySentence.set(cue.sentence, [cue]);
  }
  return { bySentence, onTurn: cues.filter((cue) => cue.rule.source.direction === 'turn') };
}

/** The cue that governs the hit, nearest first, or null: refusals are negated themselves, so only what governs the pointing counts. */
export function cancelling(
  hit: Candidate<Entry>,
  cues: CueMap,
  searchOf: (sentence: number) => Search,
): Candidate<Cue> | null {
  let best: Candidate<Cue> | null = null;
  let nearest = NOT_GOVERNED;
  const near = [hit.sentence, hit.sentence - 1, hit.sentence + 1].flatMap(
    (sentence) => cues.bySentence.get(sentence) ?? [],
  );
  for (const cue of [...near, ...cues.onTurn]) {
    const { only, weakOnly } = cue.rule.source;
    if (weakOnly && !hit.rule.source.weak) continue;
    if (only.length > 0 && !only.includes(hit.rule.source.category)) continue;
    const distance = governedAt(hit, cue, searchOf);
    if (distance < nearest) {
      best = cue;
      nearest = distance;
    }
  }
  return best;
}

/** Whether a cue stands where it may govern a hit of that category in the sentence. Where none does, `cancelling` finds none. */
export function mayCancel(cues: CueMap, sentence: number, category: string): boolean {
  const acts = ({ rule: { source } }: Candidate<Cue>): boolean =>
    source.only.length === 0 || source.only.includes(category);
  const near = (at: number): readonly Candidate<Cue>[] => cues.bySentence.get(at) ?? NO_CUES;
  const actsFromAfar = (cue: Candidate<Cue>): boolean => cue.rule.source.direction === 'neighbours' && acts(cue);
  return (
    cues.onTurn.some(acts) ||
    near(sentence).some(acts) ||
    near(sentence - 1).some(actsFromAfar) ||
    near(sentence + 1).some(actsFromAfar)
  );
}

const NO_CUES: readonly never[] = [];
const NOT_GOVERNED = Number.POSITIVE_INFINITY;
const OTHER_SENTENCE = 1000;

/** Words between cue and hit when the hit is within the cue's power. */
function governedAt(hit: Candidate<Entry>, cue: Candidate<Cue>, searchOf: (sentence: number) => Search): number {
  const { direction, reach } = cue.rule.source;
  const apart = Math.abs(hit.sentence - cue.sentence);
  if (apart > 0) {
    const far = direction === 'turn' || (direction === 'neighbours' && apart === 1);
    return far ? OTHER_SENTENCE * apart : NOT_GOVERNED;
  }
  const overlap = hit.from < cue.to && cue.from < hit.to;
  const toTheRight = hit.from >= cue.to;
  const between: Stretch = toTheRight ? { from: cue.to, to: hit.from } : { from: hit.to, to: cue.from };
  const distance = overlap ? 0 : between.to - between.from;
  if (!overlap && stopped(cue, between, searchOf(cue.sentence))) return NOT_GOVERNED;
  switch (direction) {
    case 'overlap':
      return overlap ? 0 : NOT_GOVERNED;
    case 'right':
      return overlap
        ? hit.to > cue.from
          ? 0
          : NOT_GOVERNED
        : toTheRight && distance <= reach
          ? distance
          : NOT_GOVERNED;
    case 'left':
      return overlap ? 0 : !toTheRight && distance <= reach ? distance : NOT_GOVERNED;
    case 'both':
      return distance <= reach ? distance : NOT_GOVERNED;
    default:
      return distance;
  }
}

function stopped(cue: Candidate<Cue>, between: Stretch, search: Search): boolean {
  return anyCondition(search, cue.rule.stops, ({ from, to }) => from >= between.from && to <= between.to);
}
