import type { Matcher } from '../model/matcher.ts';
import type { Evidence, Suggestion } from '../model/report.ts';

/** Friendlier wordings for the entries this person used, most used first. `hits` are the counted ones, in report order. */
export function suggestionsFor(hits: readonly Evidence[], matcher: Matcher): Suggestion[] {
  const byEntry = new Map<string, Suggestion>();
  for (const { entry, category, text } of hits) {
    const before = byEntry.get(entry);
    const better = before?.better ?? matcher.better(entry);
    if (better !== null) {
      byEntry.set(entry, { entry, category, hits: (before?.hits ?? 0) + 1, said: before?.said ?? text, better });
    }
  }
  return [...byEntry.values()].sort((a, b) => b.hits - a.hits || (a.entry < b.entry ? -1 : 1));
}
