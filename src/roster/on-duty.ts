import type { Instant } from './clock.ts';
import type { Duty } from './duty.ts';
import { keyOf, type Person } from './staff.ts';

/** Who is at a desk at an instant; nobody, one or several, each once. */
export type OnDuty = (desk: string | null, at: Instant) => readonly Person[];

const DAY = 24 * 3600 * 1000;

/** Sorted out by desk and day once, because a large input asks a million times. */
export function openDuties(duties: readonly Duty[]): OnDuty {
  const byDay = new Map<string, Duty[]>();
  for (const duty of duties) {
    for (let day = Math.floor(duty.from / DAY); day * DAY < duty.to; day += 1) {
      const key = `${day} ${duty.desk === null ? '' : deskKey(duty.desk)}`;
      const known = byDay.get(key);
      if (known) known.push(duty);
      else byDay.set(key, [duty]);
    }
  }
  return (desk, at) => {
    const day = Math.floor(at / DAY);
    const keys = new Set([`${day} `, `${day} ${desk === null ? '' : deskKey(desk)}`]);
    const there = [...keys].flatMap((key) => byDay.get(key) ?? []).filter(({ from, to }) => from <= at && at < to);
    return [...new Map(there.map(({ person }) => [keyOf(person), person])).values()];
  };
}

/** Desks are compared without regard to case and blanks. */
export function deskKey(desk: string): string {
  return desk.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}
