import { createHash } from 'node:crypto';
import type { Mark } from './marked.ts';

/**
 * A single case as a line of a fixtures file: it must come out exactly as marked. `letter` is the category's (readMarked),
 * null when nothing may count; without marks the whole text is the stretch. The id hangs on the text alone.
 */
export function caseRecord(text: string, marks: readonly Mark[], letter: string | null): { id: string; line: string } {
  const id = `case-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  const stretches = letter === null ? [] : marks.length > 0 ? marks : [{ label: '', start: 0, end: text.length }];
  const marked = stretches.toReversed().reduce((done, { start, end }) => {
    return `${done.slice(0, start)}[[${letter}|${done.slice(start, end)}]]${done.slice(end)}`;
  }, text);
  const record = { id, exact: true, register: 'case', turns: [{ role: 'employee', text: marked }] };
  return { id, line: `${JSON.stringify(record)}\n` };
}
