import type { Evidence, Report } from '../model/report.ts';
import type { Skipped } from '../model/skipped.ts';

/** The stated orders of a report: they depend on what was said, never on the order in which files were read. */

/** Where a conversation stands in time and in the input. */
export interface Place {
  readonly started_at: string | null;
  readonly file: string;
  readonly conversation_id: string;
}

/** By time as written (unknown last), then file, then conversation. */
export function byPlace(a: Place, b: Place): number {
  return byText(a.started_at, b.started_at) || byName(a.file, b.file) || byName(a.conversation_id, b.conversation_id);
}

export function byEvidence(a: Evidence, b: Evidence): number {
  return byPlace(a, b) || a.turn - b.turn || a.start - b.start || a.end - b.end || byText(a.category, b.category);
}

/** By name, then id; who has none comes last. */
export function byEmployee(a: Pick<Report, 'employee'>, b: Pick<Report, 'employee'>): number {
  return byName(a.employee.name, b.employee.name) || byName(a.employee.id, b.employee.id);
}

export function bySkipped(a: Skipped, b: Skipped): number {
  return (
    byName(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    byName(a.conversation_id, b.conversation_id) ||
    (a.turn ?? -1) - (b.turn ?? -1) ||
    byText(a.code, b.code) ||
    byText(JSON.stringify(a.params), JSON.stringify(b.params))
  );
}

/** As a German index sorts, numbers by value; null last. Different texts are never equal. */
export function byName(a: string | null, b: string | null): number {
  if (a === null || b === null || a === b) return byText(a, b);
  if (collator === undefined) {
    const order = byLetters(a, b);
    if (order !== null) return order;
    collator = new Intl.Collator('de', { numeric: true });
  }
  return collator.compare(a, b) || byText(a, b);
}

/** Making one takes as long as reading a lexicon: it is made for the first texts that letters alone do not decide. */
let collator: Intl.Collator | undefined;

/** The order of two texts by their letters, as in a German index; null where that does not decide. */
export function byLetters(a: string, b: string): number | null {
  const [first, second] = [letters(a), letters(b)];
  if (first === null || second === null || first === second) return null;
  return first < second ? -1 : 1;
}

/** What German order looks at first in a text of letters, hyphens and blanks; null for any other text. */
function letters(text: string): string | null {
  if (!/^[A-Za-zÄÖÜäöüß -]+$/.test(text)) return null;
  return text.toLowerCase().replace(/[äöüß]/g, (letter) => BASE[letter] ?? letter);
}

const BASE: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

function byText(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
