import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { Mutation } from './run.ts';

/** Parts that no example misses, at their lines: those of rules, and the words of classes. Unused ones come first. */
export function partFaults(mutations: readonly Mutation[]): {
  readonly rules: readonly Diagnostic[];
  readonly classes: readonly Diagnostic[];
} {
  const faults = (of: Mutation['of']): Diagnostic[] =>
    (['unused', 'needless'] as const).flatMap((verdict) =>
      mutations
        .filter((one) => one.of === of && one.verdict === verdict)
        .map(({ part: { id, name, place } }) => ({
          code: `part-${verdict}`,
          params: { id, part: name === '' ? id : name },
          ...place,
        })),
    );
  return { rules: faults('rule'), classes: faults('class') };
}

/** The words of classes are vocabulary: how many of them nobody has tried yet is told in one sentence. */
export function summedWords(mutations: readonly Mutation[]): Diagnostic[] {
  const words = mutations.filter(({ of }) => of === 'class');
  const count = (verdict: Mutation['verdict']): number => words.filter((one) => one.verdict === verdict).length;
  const params = { all: words.length, unused: count('unused'), needless: count('needless') };
  return params.unused + params.needless === 0 ? [] : [{ code: 'words-untested', params }];
}
