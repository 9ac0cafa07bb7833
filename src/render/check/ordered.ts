import type { Check, Issue, Level } from '../../model/check.ts';

const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];

/** All issues, the most important first: by level, then by part, then as they were found. */
export function byImportance({ parts }: Check): Issue[] {
  const all = parts.flatMap(({ issues }) => issues);
  return LEVELS.flatMap((level) => all.filter((issue) => issue.level === level));
}

/** How many issues of each level. */
export function levelCounts(check: Check): Record<Level, number> {
  const all = byImportance(check);
  const count = (level: Level): number => all.filter((issue) => issue.level === level).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

/** `file:line:column`, as far as it is known; empty without a file. */
export function placeOf({ file, line, column }: Issue): string {
  return [file, line, column].filter((part) => part !== null).join(':');
}
