import type { Report } from '../model/report.ts';
import { type Block, heading, paragraph } from './blocks.ts';
import type { Wording } from './wording.ts';

/** Whose report it is, and what it rests on. */
export function head({ employee, desks, period, exposure, shared }: Report, wording: Wording): Block[] {
  const { facts: label, numbers } = wording;
  const { from, to } = period;
  const facts: [string, string][] = [[label.name, employee.name ?? wording.notStated]];
  if (employee.id !== null) facts.push([label.id, employee.id]);
  facts.push(
    [label.desks, desks.join(', ') || wording.notStated],
    [label.period, from === null || to === null ? wording.notStated : wording.period(from, to)],
    [label.conversations, numbers.count(exposure.conversations)],
    [label.turns, numbers.count(exposure.turns)],
    [label.words, numbers.count(exposure.words)],
  );
  return [
    heading(1, documentTitle({ employee }, wording)),
    paragraph(shared ? wording.shared : wording.mirror),
    { kind: 'facts', facts },
  ];
}

export function documentTitle({ employee }: Pick<Report, 'employee'>, wording: Wording): string {
  return wording.title(employee.name ?? employee.id ?? wording.unnamed);
}
