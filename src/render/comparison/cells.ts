import type { Ratio, Verdict } from '../../model/comparison.ts';
import type { CategoryCount, Interval } from '../../model/report.ts';
import type { Cell } from '../blocks.ts';
import { TOO_LITTLE } from '../cells.ts';
import type { Words } from './words.ts';

export function shareCell(
  share: { readonly value: number; readonly interval: Interval } | null,
  { common, own }: Words,
): Cell {
  if (share === null) return TOO_LITTLE;
  const { low, high } = share.interval;
  return { value: own.percent(share.value), aside: common.interval({ low: low * 100, high: high * 100 }, 1) };
}

export function verdictCell(verdict: Verdict | null, { own }: Words): string {
  return verdict === null ? TOO_LITTLE : own.verdicts[verdict];
}

export function ratioCell(ratio: Ratio | null, { own, common: { numbers, interval } }: Words): Cell {
  if (ratio === null) return TOO_LITTLE;
  const { value, low, high } = ratio;
  return {
    value: value === null ? TOO_LITTLE : numbers.decimal(value),
    aside: high === null ? `${numbers.decimal(low)}, ${own.noUpperEnd}` : interval({ low, high }, 2),
  };
}

/** Hits, and how many that is per conversation. */
export function hitsCell({ hits, per_conversation }: CategoryCount, { common: { numbers } }: Words): Cell {
  const value = numbers.count(hits);
  return per_conversation === null ? value : { value, aside: numbers.decimal(per_conversation.value) };
}
