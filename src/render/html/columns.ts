import { scaleBand, scaleLinear } from 'd3-scale';
import type { Report } from '../../model/report.ts';
import type { Wording } from '../wording.ts';
import { binsOf } from './bins.ts';
import { text } from './escape.ts';

/** A row is its title, the numbers over the tallest column, the column; above the title is air, so that it goes with what is below. */
const ROW = 74;
const TITLE = 27;
const BAR = 26;
const LONGEST_TITLE = 40;

/** When the hits fell: a row per category over days or hours, above a row with the conversations they fell in. */
export function columnsChart({ talks = [], categories }: Report, wording: Wording): string {
  const bins = binsOf(talks, wording);
  if (bins.length === 0) return '';
  const { chart, column } = wording.page;
  const x = scaleBand(
    bins.map((_, at) => at),
    [0, 100],
  ).padding(0.12);
  const hits = scaleLinear([0, most(bins.flatMap(({ counts }) => Object.values(counts)))], [0, BAR]);
  const all = scaleLinear([0, most(bins.map(({ conversations }) => conversations))], [0, BAR]);
  const rows = [
    ...categories.map(({ id, title }, kind) => ({
      title,
      kind: `k${kind % 3}`,
      values: bins.map(({ counts }) => counts[id] ?? 0),
      height: hits,
    })),
    { title: wording.columns.exposure, kind: 'all', values: bins.map((bin) => bin.conversations), height: all },
  ];
  const bars = rows.flatMap(({ title, kind, values, height }, row) => [
    `<text x="0" y="${row * ROW + TITLE}">${text(shortened(title))}</text>`,
    `<line class="axis" x1="0" x2="100%" y1="${(row + 1) * ROW - 2.5}" y2="${(row + 1) * ROW - 2.5}"/>`,
    ...values.map((value, at) => bar(value, kind, [x(at) ?? 0, x.bandwidth()], row, height)),
  ]);
  const spoken = bins.map((bin) =>
    column(
      bin.label,
      bin.conversations,
      categories.map(({ id, title }) => [title, bin.counts[id] ?? 0]),
    ),
  );
  const under = rows.length * ROW + 14;
  const labels = `<text x="0" y="${under}">${text(bins[0]?.label ?? '')}</text><text x="100%" y="${under}" text-anchor="end">${text(bins.at(-1)?.until ?? '')}</text>`;
  return `<figure><figcaption>${text(chart.course)}</figcaption>
<svg height="${under + 6}" role="img" aria-labelledby="course-t course-d"><title id="course-t">${text(chart.course)}</title><desc id="course-d">${text(spoken.join('. '))}</desc>${bars.join('')}${labels}</svg>
</figure>`;

  function bar(
    value: number,
    kind: string,
    [left, width]: readonly [number, number],
    row: number,
    height: (n: number) => number,
  ) {
    if (value === 0) return '';
    const tall = height(value);
    const base = (row + 1) * ROW - 3;
    const middle = (left + width / 2).toFixed(2);
    return `<rect class="${kind}" x="${left.toFixed(2)}%" width="${width.toFixed(2)}%" y="${(base - tall).toFixed(1)}" height="${tall.toFixed(1)}"/><text x="${middle}%" y="${(base - tall - 3).toFixed(1)}" text-anchor="middle">${text(wording.numbers.count(value))}</text>`;
  }
}

function most(values: readonly number[]): number {
  return Math.max(1, ...values);
}

function shortened(title: string): string {
  const chars = [...title];
  return chars.length <= LONGEST_TITLE ? title : `${chars.slice(0, LONGEST_TITLE - 1).join('')}…`;
}
