import type { Talk } from '../../model/report.ts';
import { timeOfDay } from '../numbers.ts';
import type { Wording } from '../wording.ts';

/** Conversations that fell into one column of the chart. */
export interface Bin {
  /** Its first and last day, or the hours from and until when it lasts. */
  readonly label: string;
  readonly until: string;
  readonly conversations: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** More columns than this are too narrow for a number on a telephone. */
const MOST = 12;
const DAY = 86_400_000;

/** The dated conversations by days, or by hours when they are all of one day; nothing when that is a single column. */
export function binsOf(talks: readonly Talk[], wording: Wording): Bin[] {
  const days = talks.flatMap((talk) => placed(talk, dayOf(talk.started_at)));
  const hours = talks.flatMap((talk) => placed(talk, hourOf(talk.started_at)));
  const oneDay = new Set(days.map(({ at }) => at)).size === 1;
  if (oneDay)
    return hours.length < days.length ? [] : inSteps(hours, { from: oClock, until: (hour) => oClock(hour + 1) });
  const date = (day: number) => wording.numbers.date(new Date(day * DAY).toISOString());
  return inSteps(days, { from: date, until: date });
}

interface Placed {
  readonly at: number;
  readonly talk: Talk;
}

function placed(talk: Talk, at: number | null): Placed[] {
  return at === null ? [] : [{ at, talk }];
}

/** Days since 1970, of the date as written. */
function dayOf(startedAt: string | null): number | null {
  const time = Date.parse(`${/^\d{4}-\d{2}-\d{2}/.exec(startedAt ?? '')?.[0] ?? ''}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY;
}

function hourOf(startedAt: string | null): number | null {
  const time = timeOfDay(startedAt ?? '');
  return time === null ? null : Number(time.slice(0, 2));
}

function oClock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** How a column is called by its first and its last day or hour. */
interface Names {
  readonly from: (at: number) => string;
  readonly until: (at: number) => string;
}

function inSteps(all: readonly Placed[], names: Names): Bin[] {
  const first = Math.min(...all.map(({ at }) => at));
  const last = Math.max(...all.map(({ at }) => at));
  if (all.length === 0 || first === last) return [];
  const step = Math.ceil((last - first + 1) / MOST);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, column) => {
    const from = first + column * step;
    const own = all.filter(({ at }) => at >= from && at < from + step).map(({ talk }) => talk);
    return {
      label: names.from(from),
      until: names.until(Math.min(from + step - 1, last)),
      conversations: own.length,
      counts: sum(own),
    };
  });
}

function sum(talks: readonly Talk[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const talk of talks) for (const [id, hits] of Object.entries(talk.counts)) counts[id] = (counts[id] ?? 0) + hits;
  return counts;
}
