import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Comparison, Funnel, FunnelLimit } from '../../model/comparison.ts';
import { text } from '../html/escape.ts';
import { verdictCell } from './cells.ts';
import { shapeOf } from './legend.ts';
import { nameOf } from './people.ts';
import { lineTitle } from './spread.ts';
import type { Words } from './words.ts';

const HEIGHT = 280;
/** Of the width, in percent, and of the height: room for the numbers beside and below. */
const LEFT = 9;
const RIGHT = 96;
const TOP = 6;
const BOTTOM = 84;

/** What this page adds to the style of all pages. */
export const PAGE_STYLE = `
.funnel{overflow:visible}
.funnel path{fill:none;vector-effect:non-scaling-stroke}
.funnel .outer,.legend .outer{stroke:var(--ink);stroke-width:1.5;fill:none}
.funnel .inner,.legend .inner{stroke:var(--ink);stroke-width:1.2;stroke-dasharray:5 4;fill:none}
.funnel .target,.legend .target{stroke:var(--c0);stroke-width:2;fill:none}
.funnel .grid{stroke:var(--line)}
.funnel .point,.legend .point{fill:var(--c0);stroke:var(--ground);stroke-width:1}
.funnel .marked,.legend .marked{fill:var(--c1);stroke:var(--ground);stroke-width:1}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;margin:1rem 0 0;font-size:.92rem}
.legend li{display:flex;align-items:center;gap:.45rem}
.legend svg{width:28px;height:14px;flex:none;min-width:0}
.charts{display:grid;align-items:end;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:0 2rem}
.charts figure{margin:1.1rem 0 0}
@media print{.charts{grid-template-columns:1fr 1fr}.charts figcaption{font-size:.85em}.funnel[height]{height:240px}.legend{font-size:.85em;gap:.25rem .9rem}.legend svg *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}`;

type Scale = ScaleLinear<number, number>;

/**
 * Everybody's rate against the number of their conversations, between the limits of chance. Points bear no names: those
 * stand in the tables, in the order of the alphabet. Curves fill any width, signs and words keep their size.
 */
export function funnelChart(id: string, funnel: Funnel, comparison: Comparison, words: Words): string {
  const { own, common } = words;
  const { limits, points, target } = funnel;
  const x = scaleLinear([limits[0]?.conversations ?? 0, limits.at(-1)?.conversations ?? 1], [LEFT, RIGHT]);
  const top = Math.max(...points.map(({ value }) => value), ...limits.map(({ outer }) => outer.high));
  const y = scaleLinear([0, top], [BOTTOM, TOP]).nice(4);
  const caption = own.chart.caption(lineTitle(funnel, comparison.categories, common.total));
  const spoken = own.chart.spoken(
    points.length,
    common.numbers.decimal(target),
    funnel.outside.inner,
    funnel.outside.outer,
  );
  return `<figure><figcaption>${text(caption)}</figcaption>
<svg class="funnel" height="${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${text(caption)}</title><desc id="${id}-d">${text(spoken)}</desc>${axes(x, y, words)}<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">${curves(funnel, x, y)}</svg>${points.map((point) => pointOf(point, funnel, comparison, x, y, words)).join('')}</svg>
</figure>`;
}

function curves({ limits, target }: Funnel, x: Scale, y: Scale): string {
  const path = (value: (limit: FunnelLimit) => number) =>
    line<FunnelLimit>(
      ({ conversations }) => x(conversations),
      (limit) => y(value(limit)),
    )
      .curve(curveMonotoneX)
      .digits(2)(limits);
  return [
    ['outer', path(({ outer }) => outer.high)],
    ['outer', path(({ outer }) => outer.low)],
    ['inner', path(({ inner }) => inner.high)],
    ['inner', path(({ inner }) => inner.low)],
    ['target', path(() => target)],
  ]
    .map(([kind, d]) => `<path class="${kind}" d="${d ?? ''}"/>`)
    .join('');
}

function axes(x: Scale, y: Scale, { own, common }: Words): string {
  const { decimal, count } = common.numbers;
  const digits = Math.max(...y.ticks(4).map((tick) => (String(tick).split('.')[1] ?? '').length));
  const rows = y.ticks(4).map((tick) => {
    const at = `${y(tick).toFixed(2)}%`;
    return `<line class="grid" x1="${LEFT}%" x2="${RIGHT}%" y1="${at}" y2="${at}"/><text x="${LEFT - 1}%" y="${at}" dy=".3em" text-anchor="end">${text(decimal(tick, Math.min(digits, 3)))}</text>`;
  });
  const columns = x.ticks(4).map((tick) => {
    return `<text x="${x(tick).toFixed(2)}%" y="${BOTTOM}%" dy="1.6em" text-anchor="middle">${text(count(tick))}</text>`;
  });
  return `${rows.join('')}${columns.join('')}<text x="${RIGHT}%" y="${BOTTOM}%" dy="2.8em" text-anchor="end">${text(own.chart.x)}</text>`;
}

function pointOf(
  { person, conversations, value }: Funnel['points'][number],
  { category }: Funnel,
  { people }: Comparison,
  x: Scale,
  y: Scale,
  words: Words,
): string {
  const who = people[person];
  if (who === undefined) return '';
  const count = category === null ? who.total : who.counts[category];
  const verdict = count?.verdict ?? null;
  const kind = verdict === 'higher' || verdict === 'lower' ? 'marked' : 'point';
  const rate = words.common.numbers.decimal(value);
  const label = words.own.chart.point(nameOf(who, people, words), conversations, rate, verdictCell(verdict, words));
  return `<svg x="${x(conversations).toFixed(2)}%" y="${y(value).toFixed(2)}%" width="1" height="1" style="overflow:visible"><path class="${kind}" d="${shapeOf(kind)}"><title>${text(label)}</title></path></svg>`;
}
