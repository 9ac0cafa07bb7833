import type { Instant } from './clock.ts';
import type { Duty } from './duty.ts';
import { keyOf, type Person } from './staff.ts';

/** Who is at a desk at an instant; nobody, one or several, each once, and the same person always as the same object. */
export type OnDuty = (desk: string | null) => (at: Instant) => readonly Person[];

const DAY = 24 * 3600 * 1000;

/**
 * Sorted out by desk and span of time once, because a large input asks a million times. A span is a day, or as many days
 * doubled as a duty takes: so a duty of ten years stands in two spans, not under 3653 days.
 */
export function openDuties(duties: readonly Duty[]): OnDuty {
  const spans = new Set<number>();
  const desks = new Map<string, Desk>();
  const deskOf = once((desk: string | null) => {
    const key = desk === null ? ANYWHERE : deskKey(desk);
    const known = desks.get(key) ?? { sorted: new Map(), last: null };
    desks.set(key, known);
    return known;
  });
  const people = new Map<string, Person>();
  const personOf = once((person: Person) => {
    const key = keyOf(person);
    const known = people.get(key) ?? person;
    people.set(key, known);
    return known;
  });
  for (const given of duties) {
    const duty = { ...given, person: personOf(given.person) };
    const { from, to } = duty;
    const { sorted } = deskOf(duty.desk);
    let span = DAY;
    while (span < to - from) span *= 2;
    spans.add(span);
    for (let at = Math.floor(from / span); at * span < to; at += 1) {
      const key = `${span} ${at}`;
      const known = sorted.get(key);
      if (known) known.push(duty);
      else sorted.set(key, [duty]);
    }
  }
  const anywhere = deskOf(null);
  return (asked) => {
    const desk = (asked === null ? null : desks.get(deskKey(asked))) ?? anywhere;
    return (at) => {
      if (desk.last && desk.last.from <= at && at < desk.last.to) return desk.last.people;
      const keys = [...spans].map((span) => `${span} ${Math.floor(at / span)}`);
      const there = [...new Set([anywhere, desk])].flatMap(({ sorted }) => keys.map((key) => sorted.get(key) ?? []));
      desk.last = shiftOf(there, at);
      return desk.last.people;
    };
  };
}

interface Desk {
  /** By span. */
  readonly sorted: Map<string, Duty[]>;
  /** What was found last: the turns of one conversation ask for one shift. */
  last: Shift | null;
}

/** A calendar has the same desk and the same person, however long their names, in all duties of a series. */
function once<Given, Found>(find: (given: Given) => Found): (given: Given) => Found {
  const known = new Map<Given, Found>();
  return (given) => {
    const found = known.get(given) ?? find(given);
    known.set(given, found);
    return found;
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

/** Desks are compared without regard to case and blanks. */
export function deskKey(desk: string): string {
  return desk.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}
