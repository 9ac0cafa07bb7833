import type { Rate } from '../model/report.ts';
import type { Cell } from './blocks.ts';
import type { Wording } from './wording.ts';

/** Stands where the numbers are too small to say more. */
export const TOO_LITTLE = '–';

/** A rate with its interval, or the sign that there is too little for one. */
export function rateCell(rate: Rate | null, { numbers, interval }: Pick<Wording, 'numbers' | 'interval'>): Cell {
  if (rate === null) return TOO_LITTLE;
  return { value: numbers.decimal(rate.value), aside: interval(rate.interval, 2), unsure: rate.unsure };
}
