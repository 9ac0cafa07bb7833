import type { Earlier, Report } from '../model/report.ts';
import { type Block, heading, paragraph } from './blocks.ts';
import { rateCell } from './cells.ts';
import type { Wording } from './wording.ts';

/** Earlier rotations beside this one, oldest first; side by side in time, with nobody else. */
export function earlierSection(report: Report, wording: Wording): Block[] {
  const { previous = [] } = report;
  if (previous.length === 0) return [];
  const { columns, numbers, interval } = wording;
  const rows = [...previous, report].map((one) => [
    rotationOf(one, one === report, wording),
    numbers.count(one.exposure.conversations),
    numbers.count(one.total.hits),
    interval(one.total.interval, 1),
    rateCell(one.total.per_conversation, wording),
  ]);
  const unsure = [...previous, report].some(({ total }) => total.per_conversation?.unsure);
  return [
    heading(2, wording.sections.earlier),
    paragraph(wording.earlierIntro, ...(unsure ? [wording.aboutUnsure(report.rules)] : [])),
    {
      kind: 'table',
      head: [wording.rotation, columns.exposure, columns.hits, columns.interval, columns.perConversation],
      rows,
    },
  ];
}

/** How a rotation is called: by its days. */
export function rotationOf({ period: { from, to } }: Earlier, current: boolean, wording: Wording): string {
  const days = from === null || to === null ? wording.undated : wording.period(from, to);
  return current ? `${days} (${wording.thisRotation})` : days;
}
