import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolSquare, symbolTriangle } from 'd3-shape';
import type { Interval } from '../../model/report.ts';
import { text } from './escape.ts';

/** One line of the chart: a value in its interval. */
export interface Range {
  readonly title: string;
  /** As people write them. */
  readonly value: string;
  readonly interval: string;
  /** Both in one sentence, for those who hear the page. */
  readonly spoken: string;
  readonly at: number;
  readonly within: Interval;
}

const SYMBOLS = [symbolCircle, symbolSquare, symbolTriangle];
const HEIGHT = 26;
const AREA = 90;

/**
 * Values with their intervals on one scale from 0. Positions are in percent and lengths across in pixels, so that the
 * chart fills any width without bending its signs; words stand beside it as text and can be enlarged.
 * Each line has a sign and colour of its own, unless all are `alike`.
 */
export function rangesChart(id: string, caption: string, ranges: readonly Range[], { alike = false } = {}): string {
  const top = Math.max(1e-9, ...ranges.map(({ within }) => within.high));
  const x = scaleLinear([0, top], [2, 98]);
  return `<figure><figcaption>${text(caption)}</figcaption>\n${ranges.map((range, row) => line(`${id}-${row}`, range, alike ? 0 : row % SYMBOLS.length, x)).join('\n')}\n</figure>`;
}

function line(
  id: string,
  { title, value, interval, spoken, at, within }: Range,
  kind: number,
  x: (value: number) => number,
) {
  const percent = (number: number) => `${x(number).toFixed(2)}%`;
  const sign = symbol(SYMBOLS[kind], AREA)() ?? '';
  return `<p>${text(title)} <span>${text(value)} (${text(interval)})</span></p>
<svg height="${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${text(title)}</title><desc id="${id}-d">${text(spoken)}</desc><line class="axis" x1="2%" x2="98%" y1="50%" y2="50%"/><line class="range k${kind}" x1="${percent(within.low)}" x2="${percent(within.high)}" y1="50%" y2="50%"/><svg x="${percent(at)}" y="50%" width="1" height="1"><path class="k${kind}" d="${sign}"/></svg></svg>`;
}
