/** What somebody said in one go, between two points of the timeline. */
export interface Utterance {
  readonly speaker: string;
  /** Seconds; null where the point has no time. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
}

interface Between {
  readonly speaker: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** Puts utterances of several tiers in order: by the place of their first point, because many points have no time. */
export function inTimeline(
  points: readonly { readonly id: string; readonly at: number | null }[],
  utterances: readonly Between[],
): readonly Utterance[] {
  const places = new Map(points.map(({ id, at }, place) => [id, { at, place }]));
  return utterances
    .map(({ speaker, from, to, text }, index) => ({
      speaker,
      text,
      start: places.get(from)?.at ?? null,
      end: places.get(to)?.at ?? null,
      // What points nowhere stays behind its predecessor in the file.
      place: places.get(from)?.place ?? points.length + index,
    }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ place: _, ...utterance }) => utterance);
}
