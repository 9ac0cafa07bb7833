import { type ScaleLinear, scaleLinear } from 'd3-scale';
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

interface RangesOptions {
  /** How the numbers along the scale are written. */
  readonly tick: (value: number) => string;
  /** Each line has a sign and colour of its own, unless all are alike. */
  readonly alike?: boolean;
}

const SYMBOLS = [symbolCircle, symbolSquare, symbolTriangle];
const HEIGHT = 24;
const BAR = 10;
const AREA = 95;
const TICKS = 4;

/**
 * Values with their intervals on one scale from 0. Positions are in percent and lengths across in pixels, so that the
 * chart fills any width without bending its signs; words stand beside it as text and can be enlarged.
 */
export function rangesChart(
  id: string,
  caption: string,
  ranges: readonly Range[],
  { tick, alike = false }: RangesOptions,
): string {
  const top = Math.max(1e-9, ...ranges.map(({ within }) => within.high));
  const x = scaleLinear([0, top], [1, 96]);
  const lines = ranges.map((range, row) => line(`${id}-${row}`, range, alike ? 0 : row % SYMBOLS.length, x));
  return `<figure class="ranges"><figcaption>${text(caption)}</figcaption>\n${lines.join('\n')}\n${scale(x, tick)}\n</figure>`;
}

function line(id: string, { title, value, interval, spoken, at, within }: Range, kind: number, x: Scale) {
  const [low, high] = [x(within.low), x(within.high)];
  const sign = symbol(SYMBOLS[kind], AREA)() ?? '';
  return `<p><strong class="k${kind}">${text(value)}</strong> ${text(title)} <span>${text(interval)}</span></p>
<svg height="${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${text(title)}</title><desc id="${id}-d">${text(spoken)}</desc>${grid(x)}<rect class="range k${kind}" x="${percent(low)}" width="${percent(high - low)}" y="${(HEIGHT - BAR) / 2}" height="${BAR}" rx="${BAR / 2}"/><svg x="${percent(x(at))}" y="50%" width="1" height="1"><path class="k${kind}" d="${sign}"/></svg></svg>`;
}

type Scale = ScaleLinear<number, number>;

function grid(x: Scale): string {
  return x
    .ticks(TICKS)
    .map((at) => `<line class="axis" x1="${percent(x(at))}" x2="${percent(x(at))}" y1="0" y2="100%"/>`)
    .join('');
}

function scale(x: Scale, tick: (value: number) => string): string {
  const numbers = x.ticks(TICKS).map((at) => {
    return `<text x="${percent(x(at))}" y="14" text-anchor="middle">${text(tick(at))}</text>`;
  });
  return `<svg class="scale" height="18" aria-hidden="true">${numbers.join('')}</svg>`;
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`;
}
