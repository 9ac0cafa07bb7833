import type { Diagnostic } from '../errors/diagnostic.ts';
import { type Analysis, type LexiconMatcher, offsets } from '../match/matcher.ts';
import type { Search } from '../match/search.ts';
import type { Finding } from '../model/matcher.ts';
import type { Example } from './example-list.ts';
import { type Mark, type MarkedText, readGuillemets } from './marked.ts';

type Fault = Pick<Diagnostic, 'code' | 'params'>;

/** Runs examples against the whole lexicon, stretch and category checked. Gives what fails, with its place. */
export function runExamples(examples: readonly Example[], matcher: LexiconMatcher): Diagnostic[] {
  return examples.flatMap((example) => check(example, matcher).map((fault) => ({ ...fault, ...example.place })));
}

function check(example: Example, matcher: LexiconMatcher): Fault[] {
  const marked = readGuillemets(example.source);
  const needsSpan = example.kind === 'hit' || example.kind === 'cancelled';
  if (needsSpan && marked.marks.length === 0) return [{ code: 'example-without-span', params: { text: marked.text } }];
  switch (example.kind) {
    case 'hit':
      return checkHit(example, marked, matcher);
    case 'no-hit': {
      const found = matcher.match(marked.text);
      return [...countedFaults(found, marked.text), ...suppressedFaults(found, marked, example.reason)];
    }
    case 'known-miss':
      return checkKnownMiss(example, marked, matcher);
    case 'cancelled':
      return checkCancelled(example, marked, matcher);
    case 'counted':
      return matcher.match(marked.text).some(({ counted }) => counted)
        ? []
        : [{ code: 'cue-cancels-true-hit', params: { text: marked.text } }];
  }
}

/** The entry itself finds exactly the marked stretch, and the whole lexicon counts it under the entry's category. */
function checkHit({ rule, category }: Example, { text, marks }: MarkedText, matcher: LexiconMatcher): Fault[] {
  const analysis = matcher.analyse(text);
  const own = analysis.judged
    .filter(({ hit, cue }) => hit.rule.source.id === rule && cue === null)
    .map(({ hit }) => offsets(analysis.searches[hit.sentence] as Search, hit));
  const counted = matcher.match(text).filter((finding) => finding.counted && finding.category === category);
  return marks.flatMap((mark) => {
    const wanted = text.slice(mark.start, mark.end);
    if (own.some(([start, end]) => start === mark.start && end === mark.end)) {
      return counted.some((finding) => overlaps(finding, mark))
        ? []
        : [{ code: 'example-not-counted', params: { wanted, id: rule } }];
    }
    const near = own.find(([start, end]) => start < mark.end && mark.start < end);
    if (near) return [{ code: 'example-other-span', params: { wanted, found: text.slice(...near), id: rule } }];
    return [{ code: 'example-missed', params: { wanted, id: rule, why: obstacleOf(analysis, rule), text } }];
  });
}

function obstacleOf(analysis: Analysis, rule: string): string {
  const blocked = analysis.candidates.find(
    ({ rule: found, obstacle }) => found.source.id === rule && obstacle !== null,
  );
  if (blocked) return String(blocked.obstacle);
  const cancelled = analysis.judged.find(({ hit, cue }) => hit.rule.source.id === rule && cue !== null);
  return cancelled?.cue?.rule.source.id ?? '–';
}

function countedFaults(found: readonly Finding[], text: string): Fault[] {
  return found
    .filter(({ counted }) => counted)
    .map(({ start, end, entry, category }) => ({
      code: 'example-false-hit',
      params: { found: text.slice(start, end), id: entry, category },
    }));
}

/** A marked stretch is found, and suppressed for the reason. */
function suppressedFaults(found: readonly Finding[], { text, marks }: MarkedText, reason: string): Fault[] {
  return marks.flatMap((mark) => {
    const over = found.filter((finding) => !finding.counted && overlaps(finding, mark));
    if (over.some((finding) => finding.reason === reason)) return [];
    const reasons = over.map((finding) => finding.reason ?? '').join(', ') || '–';
    return [
      { code: 'example-not-suppressed', params: { wanted: text.slice(mark.start, mark.end), reason, found: reasons } },
    ];
  });
}

function checkKnownMiss({ category }: Example, { text, marks }: MarkedText, matcher: LexiconMatcher): Fault[] {
  const found = matcher.match(text).filter((finding) => finding.counted && finding.category === category);
  const hit = marks.some((mark) => found.some((finding) => overlaps(finding, mark)));
  return hit ? [{ code: 'example-now-found', params: { text } }] : [];
}

/** The cue acts in the sentence, the stretch is suppressed for its reason, and nothing counts. */
function checkCancelled({ rule, reason }: Example, marked: MarkedText, matcher: LexiconMatcher): Fault[] {
  const acts = matcher.analyse(marked.text).cues.some((cue) => cue.rule.source.id === rule && cue.obstacle === null);
  if (!acts) return [{ code: 'cue-not-found', params: { id: rule, text: marked.text } }];
  const found = matcher.match(marked.text);
  return [...countedFaults(found, marked.text), ...suppressedFaults(found, marked, reason)];
}

function overlaps(finding: Finding, mark: Mark): boolean {
  return finding.start < mark.end && mark.start < finding.end;
}
