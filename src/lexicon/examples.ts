import type { Diagnostic } from '../errors/diagnostic.ts';
import type { Sentence } from '../match/annotate.ts';
import type { LexiconMatcher } from '../match/matcher.ts';
import { offsets } from '../match/matcher.ts';
import type { Finding } from '../model/matcher.ts';
import { type Mark, type MarkedText, readGuillemets } from './marked.ts';
import type { CueSource, EntrySource } from './schema.ts';
import type { SourceFile } from './yaml-file.ts';

type Place = Pick<Diagnostic, 'file' | 'line' | 'column'>;

/** What came of running the examples: faults that fail, and how many were run and are known misses. */
export interface ExampleResult {
  readonly run: number;
  readonly knownMisses: number;
  readonly faults: readonly Diagnostic[];
}

/** Runs every example of every entry and cue against the whole lexicon, stretch and category checked. */
export function runExamples(files: readonly SourceFile[], matcher: LexiconMatcher): ExampleResult {
  const results = files.flatMap((source) => [
    ...(source.content.eintraege ?? []).map((entry, index) => runEntry(source, entry, index, matcher)),
    ...(source.content.aufhebung ?? []).map((cue, index) => runCue(source, cue, index, matcher)),
  ]);
  return {
    run: results.reduce((sum, { run }) => sum + run, 0),
    knownMisses: results.reduce((sum, { knownMisses }) => sum + knownMisses, 0),
    faults: results.flatMap(({ faults }) => faults),
  };
}

function runEntry(source: SourceFile, entry: EntrySource, index: number, matcher: LexiconMatcher): ExampleResult {
  const category = source.content.kategorie ?? '';
  const path = ['eintraege', index, 'beispiele'];
  const { trifft, trifft_nicht, noch_nicht = [] } = entry.beispiele;
  const faults = [
    ...trifft.flatMap((text, at) =>
      checkHit(text, entry.id, category, matcher).map((fault) => ({
        ...fault,
        ...source.place([...path, 'trifft', at]),
      })),
    ),
    ...Object.entries(trifft_nicht).flatMap(([reason, texts]) =>
      (texts ?? []).flatMap((text, at) =>
        checkNoHit(text, reason, matcher).map((fault) => ({
          ...fault,
          ...source.place([...path, 'trifft_nicht', reason, at]),
        })),
      ),
    ),
    ...noch_nicht.flatMap((text, at) =>
      checkKnownMiss(text, category, matcher, source.place([...path, 'noch_nicht', at])),
    ),
  ];
  const negatives = Object.values(trifft_nicht).reduce((sum, texts) => sum + (texts?.length ?? 0), 0);
  return { run: trifft.length + negatives + noch_nicht.length, knownMisses: noch_nicht.length, faults };
}

function runCue(source: SourceFile, cue: CueSource, index: number, matcher: LexiconMatcher): ExampleResult {
  const path = ['aufhebung', index, 'beispiele'];
  const { hebt_auf, hebt_nicht_auf } = cue.beispiele;
  const faults = [
    ...hebt_auf.flatMap((text, at) =>
      checkSuppressed(text, cue.id, cue.grund, matcher).map((fault) => ({
        ...fault,
        ...source.place([...path, 'hebt_auf', at]),
      })),
    ),
    ...hebt_nicht_auf.flatMap((text, at) =>
      checkCounted(text, matcher).map((fault) => ({ ...fault, ...source.place([...path, 'hebt_nicht_auf', at]) })),
    ),
  ];
  return { run: hebt_auf.length + hebt_nicht_auf.length, knownMisses: 0, faults };
}

type Fault = Omit<Diagnostic, keyof Place>;

/** The entry itself finds exactly the marked stretch, and the whole lexicon counts it under the entry's category. */
function checkHit(source: string, id: string, category: string, matcher: LexiconMatcher): Fault[] {
  const { text, marks } = readGuillemets(source);
  if (marks.length === 0) return [{ code: 'example-without-span', params: { text } }];
  const analysis = matcher.analyse(text);
  const own = analysis.judged
    .filter(({ hit, cue }) => hit.rule.source.id === id && cue === null)
    .map(({ hit }) => offsets(analysis.sentences[hit.sentence] as Sentence, hit));
  const counted = matcher.match(text).filter((finding) => finding.counted && finding.category === category);
  return marks.flatMap((mark) => {
    const wanted = text.slice(mark.start, mark.end);
    if (own.some(([start, end]) => start === mark.start && end === mark.end)) {
      return counted.some((finding) => overlaps(finding, mark))
        ? []
        : [{ code: 'example-not-counted', params: { wanted, id } }];
    }
    const near = own.find(([start, end]) => start < mark.end && mark.start < end);
    if (near) return [{ code: 'example-other-span', params: { wanted, found: text.slice(...near), id } }];
    return [{ code: 'example-missed', params: { wanted, id, why: obstacle(analysis, id) } }];
  });
}

function obstacle(analysis: ReturnType<LexiconMatcher['analyse']>, id: string): string {
  const blocked = analysis.candidates.find(({ rule, obstacle: why }) => rule.source.id === id && why !== null);
  if (blocked) return String(blocked.obstacle);
  const cancelled = analysis.judged.find(({ hit, cue }) => hit.rule.source.id === id && cue !== null);
  return cancelled?.cue ? `aufgehoben von ${cancelled.cue.rule.source.id}` : '-';
}

/** Nothing counts; a marked stretch is found and suppressed for the reason it stands under. */
function checkNoHit(source: string, reason: string, matcher: LexiconMatcher): Fault[] {
  const { text, marks } = readGuillemets(source);
  const found = matcher.match(text);
  return [...countedFaults(found, text), ...suppressedFaults(found, { text, marks }, reason)];
}

function countedFaults(found: readonly Finding[], text: string): Fault[] {
  return found
    .filter((finding) => finding.counted)
    .map((finding) => ({
      code: 'example-false-hit',
      params: { found: text.slice(finding.start, finding.end), id: finding.entry, category: finding.category },
    }));
}

function suppressedFaults(found: readonly Finding[], { text, marks }: MarkedText, reason: string): Fault[] {
  return marks.flatMap((mark) => {
    const over = found.filter((finding) => !finding.counted && overlaps(finding, mark));
    if (over.some((finding) => finding.reason === reason)) return [];
    return [
      {
        code: 'example-not-suppressed',
        params: {
          wanted: text.slice(mark.start, mark.end),
          reason,
          found: over.map((finding) => finding.reason ?? '').join(', ') || '–',
        },
      },
    ];
  });
}

function checkKnownMiss(source: string, category: string, matcher: LexiconMatcher, place: Place): Diagnostic[] {
  const { text, marks } = readGuillemets(source);
  const found = matcher.match(text).filter((finding) => finding.counted && finding.category === category);
  const hit = marks.some((mark) => found.some((finding) => overlaps(finding, mark)));
  return hit ? [{ code: 'example-now-found', params: { text }, ...place }] : [];
}

/** The cue cancels the marked stretch for its reason: it is one of the cues acting there, and nothing counts there. */
function checkSuppressed(source: string, id: string, reason: string, matcher: LexiconMatcher): Fault[] {
  const { text, marks } = readGuillemets(source);
  if (marks.length === 0) return [{ code: 'example-without-span', params: { text } }];
  const { cues } = matcher.analyse(text);
  if (!cues.some(({ rule, obstacle: why }) => rule.source.id === id && why === null))
    return [{ code: 'cue-not-found', params: { id, text } }];
  return [
    ...countedFaults(matcher.match(text), text),
    ...suppressedFaults(matcher.match(text), { text, marks }, reason),
  ];
}

function checkCounted(source: string, matcher: LexiconMatcher): Fault[] {
  const { text } = readGuillemets(source);
  return matcher.match(text).some((finding) => finding.counted)
    ? []
    : [{ code: 'cue-cancels-true-hit', params: { text } }];
}

function overlaps(finding: Finding, mark: Mark): boolean {
  return finding.start < mark.end && mark.start < finding.end;
}
