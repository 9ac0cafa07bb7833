import type { Ratio, Verdict } from '../../model/comparison.ts';
import type { Interval, Rate } from '../../model/report.ts';
import type { Words } from './words.ts';

/** A rate with its interval, or the sign that there is too little for one. */
export function rateCell(rate: Rate | null, { common, own }: Words): string {
  if (rate === null) return own.untested;
  const { decimal } = common.numbers;
  return `${decimal(rate.value)} (${common.interval(rate.interval, 2)})${rate.unsure ? ' *' : ''}`;
}

export function shareCell(
  share: { readonly value: number; readonly interval: Interval } | null,
  { common, own }: Words,
): string {
  if (share === null) return own.untested;
  const { low, high } = share.interval;
  return `${own.percent(share.value)} (${common.interval({ low: low * 100, high: high * 100 }, 1)})`;
}

export function verdictCell(verdict: Verdict | null, { own }: Words): string {
  return verdict === null ? own.untested : own.verdicts[verdict];
}

export function ratioCell(ratio: Ratio | null, { own, common }: Words): string {
  if (ratio === null) return own.untested;
  const { decimal } = common.numbers;
  const high = ratio.high === null ? own.noUpperEnd : decimal(ratio.high);
  const range = ratio.high === null ? `${decimal(ratio.low)}, ${high}` : `${decimal(ratio.low)}–${high}`;
  return `${ratio.value === null ? own.untested : decimal(ratio.value)} (${range})`;
}
