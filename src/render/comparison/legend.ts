import { symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import { text } from '../html/escape.ts';
import type { Words } from './words.ts';

const POINT = 55;
const MARKED = 150;

/** What the signs of the funnel charts mean, once for all of them. */
export function funnelLegend({ own }: Words): string {
  const { legend: said } = own.chart;
  const stroke = (kind: string) => `<line class="${kind}" x1="0" x2="28" y1="7" y2="7"/>`;
  const sign = (kind: 'point' | 'marked') => `<path class="${kind}" transform="translate(14 7)" d="${shapeOf(kind)}"/>`;
  return legend([
    [stroke('target'), said.target],
    [stroke('inner'), said.inner],
    [stroke('outer'), said.outer],
    [sign('point'), said.point],
    [sign('marked'), said.marked],
  ]);
}

/** The same for what the tables draw beside the figures of a person. */
export function barLegend({ own }: Words): string {
  const { target, rate } = own.chart.legend;
  return legend([
    ['<line x1="14" x2="14" y1="2" y2="12"/>', target],
    ['<rect x="1" width="26" y="4" height="6" rx="3"/><circle cx="14" cy="7" r="3.5"/>', rate],
  ]);
}

function legend(items: readonly (readonly [drawn: string, label: string])[]): string {
  return `<ul class="legend">${items.map(([drawn, label]) => `<li><svg class="bar" aria-hidden="true">${drawn}</svg>${text(label)}</li>`).join('')}</ul>`;
}

export function shapeOf(kind: 'point' | 'marked'): string {
  return (kind === 'point' ? symbol(symbolCircle, POINT)() : symbol(symbolDiamond, MARKED)()) ?? '';
}
