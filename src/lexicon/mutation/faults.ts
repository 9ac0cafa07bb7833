import type { Diagnostic } from '../../errors/diagnostic.ts';
import type { Part } from './parts.ts';
import type { Mutation } from './run.ts';

/**
 * Parts that no example misses, at their lines: those of rules, and the words of classes. Unused ones come first. What
 * lies within a part that is told is not told again, and the alternatives of one phrase are told together.
 */
export function partFaults(mutations: readonly Mutation[]): {
  readonly rules: readonly Diagnostic[];
  readonly classes: readonly Diagnostic[];
} {
  const open = mutations.filter(({ verdict }) => verdict !== 'missed');
  const rules = new Set(open.flatMap(({ part }) => (part.phrase === null ? [part.id] : [])));
  const phrases = new Set(open.flatMap(({ part }) => (part.alternative === null ? [placeOf(part)] : [])));
  const outermost = open.filter(({ part }) => {
    if (part.phrase === null) return true;
    return !rules.has(part.id) && (part.alternative === null || !phrases.has(placeOf(part)));
  });
  const faults = (of: Mutation['of']): Diagnostic[] =>
    (['unused', 'needless'] as const).flatMap((verdict) =>
      together(outermost.filter((one) => one.of === of && one.verdict === verdict)).map((parts) =>
        faultOf(parts, verdict),
      ),
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

function together(mutations: readonly Mutation[]): Part[][] {
  const byPlace = new Map<string, Part[]>();
  for (const { part } of mutations) byPlace.set(placeOf(part), [...(byPlace.get(placeOf(part)) ?? []), part]);
  return [...byPlace.values()];
}

function faultOf(parts: readonly Part[], verdict: 'unused' | 'needless'): Diagnostic {
  const { id, phrase, place } = parts[0] as Part;
  const alternatives = parts.flatMap(({ alternative }) => alternative ?? []);
  const params = { id, part: phrase ?? id };
  if (alternatives.length === 0) return { code: `part-${verdict}`, params, ...place };
  return { code: `alternatives-${verdict}`, params: { ...params, alternatives: alternatives.join(', ') }, ...place };
}

function placeOf({ id, place: { file, line, column } }: Part): string {
  return `${id} ${file}:${line}:${column}`;
}
