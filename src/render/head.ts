import type { Report } from '../model/report.ts';
import { type Block, heading, paragraph } from './blocks.ts';
import type { Wording } from './wording.ts';

/** Whose report it is, the most important in two or three sentences, and what it rests on. */
export function head(report: Report, wording: Wording): Block[] {
  const { employee, desks, period, exposure } = report;
  const { facts: label, numbers } = wording;
  const { from, to } = period;
  const facts: (readonly [string, string])[] = [
    [label.period, from === null || to === null ? wording.notStated : wording.period(from, to)],
    [label.desks, desks.join(', ') || wording.notStated],
    [label.conversations, numbers.count(exposure.conversations)],
    [label.turns, numbers.count(exposure.turns)],
    [label.words, numbers.count(exposure.words)],
  ];
  return [
    heading(1, documentTitle(report, wording)),
    paragraph(...gist(report, wording)),
    paragraph(wording.mirror),
    { kind: 'facts', facts: employee.id === null ? facts : [[label.id, employee.id], ...facts] },
  ];
}

export function documentTitle({ employee }: Pick<Report, 'employee'>, wording: Wording): string {
  return wording.title(employee.name ?? employee.id ?? wording.unnamed);
}

/** How often, what most often, how much only sounded like it. */
function gist({ total, exposure, suppressed, ...report }: Report, wording: Wording): string[] {
  return [
    ...(total.hits === 0
      ? [wording.noneFound(exposure.conversations, total.interval)]
      : [wording.found(total.hits, exposure.conversations, total.conversations), mostOften(report, wording)]),
    ...(suppressed.length > 0 ? [wording.similar(suppressed.length)] : []),
  ];
}

export function mostOften({ categories, counts }: Pick<Report, 'categories' | 'counts'>, wording: Wording): string {
  const found = categories
    .map(({ id, title }) => ({ title, hits: counts[id]?.hits ?? 0 }))
    .filter(({ hits }) => hits > 0);
  const most = Math.max(...found.map(({ hits }) => hits));
  const first = found.filter(({ hits }) => hits === most).map(({ title }) => title);
  const [only] = first;
  return found.length === 1 && only !== undefined ? wording.always(only, most) : wording.mostOften(first, most);
}
