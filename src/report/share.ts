import type { Evidence, Report } from '../model/report.ts';
import type { Skipped } from '../model/skipped.ts';
import { addNamed } from './named.ts';

/**
 * The same report without anybody's words, to be handed on: every number stays, texts become empty, what was named is
 * given in the lexicon's words only. Sharing a shared report changes nothing.
 */
export function withoutText({ masking: _, ...report }: Report): Report {
  return {
    ...report,
    hits: report.hits.map(wordless),
    suppressed: report.suppressed.map(wordless),
    suggestions: [],
    ...(report.named && { named: addNamed(report.named.map((one) => ({ ...one, word: one.of }))) }),
    shared: true,
    skipped: report.skipped.map(numbersOnly),
  };
}

function wordless({ cue: _, ...evidence }: Evidence): Evidence {
  return { ...evidence, text: '', sentence: '', sentence_start: 0, sentence_end: 0, customer_before: null };
}

/** What was found in the place of a role, a date, a cell may be somebody's words. */
function numbersOnly(skipped: Skipped): Skipped {
  const params = Object.entries(skipped.params).map(([key, value]) => [key, typeof value === 'number' ? value : '…']);
  return { ...skipped, params: Object.fromEntries(params) };
}
