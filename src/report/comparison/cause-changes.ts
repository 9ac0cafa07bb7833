import type { CauseChanges, ComparisonRules } from '../../model/comparison.ts';
import { groupCells } from './cells.ts';
import { changesOf } from './changes.ts';
import type { Member } from './people.ts';

/**
 * Whether what hits pointed to changed from one period to the next: did the new rule, the new system help? Words that too
 * few people of either period stand behind are put together.
 */
export function causesInPeriods(
  before: readonly Member[],
  after: readonly Member[],
  categories: readonly string[],
  rules: ComparisonRules,
): CauseChanges {
  const { groups, suppressed } = groupCells([before, after], ({ named }) => named, categories, rules.min_group);
  const lines = linesOf(groups);
  const wanted = groups.map((_, line) => keyOf(line));
  const { changes, tests } = changesOf(countedBy(lines, before), countedBy(lines, after), wanted, rules);
  return {
    named: changes.map((change, line) => ({
      category: groups[line]?.category ?? '',
      name: groups[line]?.name ?? null,
      ...change,
    })),
    suppressed,
    tests,
  };
}

/** Line by category and word. */
type Lines = ReadonlyMap<string, ReadonlyMap<string, string>>;

function linesOf(groups: readonly { readonly category: string; readonly names: readonly string[] }[]): Lines {
  const lines = new Map<string, Map<string, string>>();
  for (const [line, { category, names }] of groups.entries()) {
    const own = lines.get(category) ?? new Map<string, string>();
    lines.set(category, own);
    for (const name of names) own.set(name, keyOf(line));
  }
  return lines;
}

/** No bare number: as a key of an object it would be slow. */
function keyOf(line: number): string {
  return `line ${line}`;
}

/** The same conversations, counted by line instead of by category. */
function countedBy(lines: Lines, members: readonly Member[]): Member[] {
  return members.map((member) => ({
    ...member,
    talks: member.talks.map((talk) => {
      const counts: Record<string, number> = {};
      for (const { category, named } of talk.pointers ?? []) {
        for (const name of named) {
          const line = lines.get(category)?.get(name);
          if (line !== undefined) counts[line] = (counts[line] ?? 0) + 1;
        }
      }
      return { ...talk, counts };
    }),
  }));
}
