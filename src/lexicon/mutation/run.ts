import { createMatcher } from '../../match/create-matcher.ts';
import type { Example } from '../example-list.ts';
import { runExamples } from '../examples.ts';
import type { LoadedLexicon } from '../load.ts';
import { readGuillemets } from '../marked.ts';
import { differing, type Searched, type Trace, type Traces, traceAll } from '../traces.ts';
import { classParts, type Part, ruleParts } from './parts.ts';
import { createSlicer } from './slice.ts';

/** `missed`: an example fails without the part; `needless`: it takes part in examples, none fails; `unused`: in none. */
export interface Mutation {
  readonly part: Part;
  readonly of: 'rule' | 'class';
  readonly verdict: 'missed' | 'needless' | 'unused';
}

/** So many examples are run at once: one usually fails at once, and few need a small part of the lexicon only. */
const AT_ONCE = 8;

/**
 * Takes out every part of the rules and every word of the classes in turn. A part can only be missed in the examples where
 * its pattern finds something else without it, so only those are run; examples that fail as it is are left out.
 */
export function runMutations(loaded: LoadedLexicon, examples: readonly Example[]): Mutation[] {
  const { lexicon } = loaded;
  const whole = createMatcher(lexicon);
  const green = examples.filter((example) => runExamples([example], whole).length === 0);
  const texts = green.map(({ source }) => readGuillemets(source).text);
  const parts = [
    ...[...ruleParts(loaded)].map((part) => ({ part, of: 'rule' as const })),
    ...[...classParts(loaded)].map((part) => ({ part, of: 'class' as const })),
  ];
  const traces = traceAll(
    lexicon,
    parts.flatMap(({ part }) => searchedFor(part)),
    texts,
  );
  const slice = createSlicer(lexicon.words, traces, texts);

  return parts.map(({ part, of }): Mutation => {
    // those of the rule itself first: they are the likeliest to fail
    const near = (part.matters.kind === 'anywhere' ? [...texts.keys()] : textsThatMatter(part.matters, traces)).sort(
      (a, b) => Number(green[b]?.rule === part.id) - Number(green[a]?.rule === part.id) || a - b,
    );
    if (near.length === 0) return { part, of, verdict: 'unused' };
    const mutant = part.without(lexicon);
    for (let from = 0; from < near.length; from += AT_ONCE) {
      const at = near.slice(from, from + AT_ONCE);
      const own = at.flatMap((index) => green[index] ?? []);
      if (runExamples(own, createMatcher(slice(mutant, at))).length > 0) return { part, of, verdict: 'missed' };
    }
    return { part, of, verdict: 'needless' };
  });
}

function searchedFor({ matters }: Part): Searched[] {
  if (matters.kind === 'anywhere') return [];
  if (matters.kind === 'presence') return [...matters.all];
  return matters.left === null ? [...matters.whole] : [...matters.whole, matters.left];
}

const NOWHERE: Trace = new Map();

function textsThatMatter(matters: Exclude<Part['matters'], { kind: 'anywhere' }>, traces: Traces): number[] {
  const traceOf = (searched: Searched | null): Trace => (searched === null ? null : traces(searched)) ?? NOWHERE;
  if (matters.kind === 'difference') {
    const changed = matters.whole.flatMap((searched) => differing(traceOf(searched), traceOf(matters.left)));
    const own = matters.ruled?.map(traceOf);
    return [...new Set(changed)].filter((index) => own === undefined || own.some((trace) => trace.has(index)));
  }
  const [first = NOWHERE, ...more] = matters.all.map(traceOf);
  return [...first.keys()].filter((index) => more.every((trace) => trace.has(index)));
}
