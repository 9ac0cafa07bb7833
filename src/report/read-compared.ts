import type { ComparedReport } from '../model/comparison.ts';
import type { Report } from '../model/report.ts';
import { asWritten } from './as-written.ts';
import { type Noted, withoutHits } from './passed-over.ts';
import { readSaved } from './read-saved.ts';

/**
 * Reads of a saved report what a comparison needs. Nothing else is kept: a team's hits are large. `file` is only for
 * messages. Throws UserError like `readSaved`, for hits that are wrong as well.
 */
export async function readCompared(bytes: Buffer, file: string): Promise<ComparedReport> {
  const found = withoutHits(bytes);
  const report = found === null ? null : asWritten(found.json);
  // A second list of hits, under the same key, would count instead.
  if (found !== null && report?.hits.length === 0 && report.suppressed.length === 0)
    return comparedOf(report, found.noted);
  const whole = await readSaved(bytes.toString('utf8'), file);
  return comparedOf(whole, notedIn(whole));
}

function comparedOf(report: Report, { spellings, inputs }: Noted): ComparedReport {
  const { lexicon, employee, period, categories, talks, pseudonyms, skipped } = report;
  const kept = { lexicon, employee, period, categories, skipped, spellings, inputs };
  return { ...kept, ...(talks && { talks }), ...(pseudonyms !== undefined && { pseudonyms }) };
}

function notedIn({ hits, suppressed }: Report): Noted {
  const all = [...hits, ...suppressed];
  const spellings = new Set(all.map(({ employee }) => employee).filter((one) => one !== null));
  return { spellings: [...spellings], inputs: [...new Set(all.map(({ file }) => file))] };
}
