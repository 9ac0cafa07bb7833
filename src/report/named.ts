import type { Conversation } from '../model/conversation.ts';
import type { Hit } from '../model/hit.ts';
import type { Matcher } from '../model/matcher.ts';
import type { Named } from '../model/report.ts';
import { byName } from './order.ts';

/** What one hit names, each thing once. */
export function namedBy(hit: Hit, { turns }: Conversation, matcher: Matcher): Named[] {
  const text = turns.find(({ turn }) => turn === hit.turn)?.text ?? '';
  return addNamed(
    matcher.nounsIn(text, hit.start, hit.end).map(({ word, of }) => ({ category: hit.category, word, of, hits: 1 })),
  ).map((named) => ({ ...named, hits: 1 }));
}

/** Adds up what hits named: by category, most often first, then by name. The order of what is added does not matter. */
export function addNamed(all: readonly Named[]): Named[] {
  const sums = new Map<string, Named>();
  for (const { category, word, of, hits } of all) {
    const key = JSON.stringify([category, word, of]);
    sums.set(key, { category, word, of, hits: (sums.get(key)?.hits ?? 0) + hits });
  }
  return [...sums.values()].sort(
    (a, b) => byName(a.category, b.category) || b.hits - a.hits || byName(a.word, b.word) || byName(a.of, b.of),
  );
}
