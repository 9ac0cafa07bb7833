import type { Report, Stretch } from '../model/report.ts';
import { type Block, heading, paragraph } from './blocks.ts';
import { timeOfDay } from './numbers.ts';
import type { Wording } from './wording.ts';

/** How the hits are spread over the first, middle and last part of the rotation. */
export function courseSection({ course = [] }: Report, wording: Wording): Block[] {
  if (course.length === 0) return [];
  const { columns, courseColumns, numbers, interval } = wording;
  return [
    heading(2, wording.sections.course),
    paragraph(wording.courseIntro),
    {
      kind: 'table',
      texts: 2,
      head: [courseColumns.part, courseColumns.when, columns.exposure, columns.hits, columns.interval],
      rows: course.map((stretch, part) => [
        wording.parts[part] ?? '',
        whenOf(stretch, wording),
        numbers.count(stretch.conversations),
        numbers.count(stretch.hits),
        interval(stretch.interval, 1),
      ]),
    },
  ];
}

/** Hours for a shift, days for a rotation. */
function whenOf({ from, to }: Stretch, { numbers, span }: Wording): string {
  const [begin, end] = [timeOfDay(from), timeOfDay(to)];
  const sameDay = from.slice(0, 10) === to.slice(0, 10);
  if (!sameDay || begin === null || end === null) return span(numbers.date(from), numbers.date(to));
  return `${numbers.date(from)}, ${span(begin, end)}`;
}
