import type { Instant } from './clock.ts';
import type { Duty } from './duty.ts';
import { keyOf, type Person } from './staff.ts';

/** Who is at a desk at an instant; nobody, one or several, each once, and the same person always as the same object. */
export type OnDuty = (desk: string | null, at: Instant) => readonly Person[];

const DAY = 24 * 3600 * 1000;

/**
 * Sorted out by desk and span of time once, because a large input asks a million times. A span is a day, or as many days
 * doubled as a duty takes: so a duty of ten years stands in two spans, not under 3653 days.
 */
export function openDuties(duties: readonly Duty[]): OnDuty {
  const spans = new Set<number>();
  const sorted = new Map<string, Duty[]>();
  const desks = new Set<string>();
  const people = new Map<string, Person>();
  for (const given of duties) {
    const key = keyOf(given.person);
    const duty = { ...given, person: people.get(key) ?? given.person };
    people.set(key, duty.person);
    const desk = duty.desk === null ? ANYWHERE : deskKey(duty.desk);
    desks.add(desk);
    const { from, to } = duty;
    let span = DAY;
    while (span < to - from) span *= 2;
    spans.add(span);
    for (let at = Math.floor(from / span); at * span < to; at += 1) {
      const place = placeOf(span, at, desk);
      const known = sorted.get(place);
      if (known) known.push(duty);
      else sorted.set(place, [duty]);
    }
  }
  /** By desk: turns of one conversation ask for one shift. */
  const last = new Map<string, Shift>();
  return (asked, at) => {
    const known = asked === null ? ANYWHERE : deskKey(asked);
    const desk = desks.has(known) ? known : ANYWHERE;
    const before = last.get(desk);
    if (before && before.from <= at && at < before.to) return before.people;
    const places = [...new Set([ANYWHERE, desk])].flatMap((one) =>
      [...spans].map((span) => placeOf(span, Math.floor(at / span), one)),
    );
    const shift = shiftOf(
      places.map((place) => sorted.get(place) ?? []),
      at,
    );
    last.set(desk, shift);
    return shift.people;
  };
}

interface Shift {
  readonly people: readonly Person[];
  /** From when to when nobody comes or goes, within that day. */
  readonly from: Instant;
  readonly to: Instant;
}

/** Who of the duties of that day is there at an instant. */
function shiftOf(duties: readonly (readonly Duty[])[], at: Instant): Shift {
  const people = new Set<Person>();
  let from = Math.floor(at / DAY) * DAY;
  let to = from + DAY;
  for (const some of duties) {
    for (const duty of some) {
      if (duty.from <= at && at < duty.to) people.add(duty.person);
      for (const change of [duty.from, duty.to]) {
        if (change <= at) from = Math.max(from, change);
        else to = Math.min(to, change);
      }
    }
  }
  return { people: [...people], from, to };
}

/** The key of no desk. */
const ANYWHERE = '';

function placeOf(span: number, at: number, desk: string): string {
  return `${span} ${at} ${desk}`;
}

/** Desks are compared without regard to case and blanks. */
export function deskKey(desk: string): string {
  return desk.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}
